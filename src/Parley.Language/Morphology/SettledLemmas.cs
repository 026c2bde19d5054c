namespace Parley.Language.Morphology;

/// <summary>Lemmas that treebanks give differently, one way: "people" is "people", as EWT has it, and not "person".</summary>
internal static class SettledLemmas
{
    private const string People = "people";

    /// <summary>The lemma to keep.</summary>
    /// <param name="told">The network's.</param>
    public static string Of(string form, string told) => told == "person" && form.Equals(People, StringComparison.OrdinalIgnoreCase) ? People : told;
}
