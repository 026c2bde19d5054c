using System.Collections.Frozen;

namespace Parley.Language.Morphology;

/// <summary>Mends lemmas that a learned script gets wrong on forms it has not seen: "fortified" is no form of "fortifi", "withdrew" none of "withdrin".</summary>
internal static class InflectedForms
{
    private const string Verbs = "Morphology/irregular-verbs.txt";
    private static readonly FrozenDictionary<string, string> Irregular = Load();

    /// <param name="form">As written.</param>
    /// <param name="xpos">Penn tag: only inflected verbs and plural nouns are looked at.</param>
    /// <param name="lemma">What the script gave.</param>
    public static string Mend(string form, string xpos, string lemma)
    {
        if (xpos is not ("VBD" or "VBN" or "VBZ" or "VBP" or "NNS"))
            return lemma;
        if (lemma.Length > 2 && lemma[^1] == 'i' && form.AsSpan().EndsWith(xpos is "VBZ" or "NNS" ? "ies" : "ied", StringComparison.OrdinalIgnoreCase))
            return string.Concat(lemma.AsSpan(0, lemma.Length - 1), "y");
        if (xpos == "NNS" || (xpos == "VBP" && !lemma.Equals(form, StringComparison.OrdinalIgnoreCase)))
            return lemma;
        return Irregular.TryGetValue(form.ToLowerInvariant(), out var known) ? known : lemma;
    }

    // The list leaves out verbs whose past is a verb of its own ("found", "ground").
    private static FrozenDictionary<string, string> Load()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in WordList.Lines(Verbs).Select(line => line.Split(' ')))
        {
            foreach (var form in words[1..])
                forms.TryAdd(form, words[0]);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
