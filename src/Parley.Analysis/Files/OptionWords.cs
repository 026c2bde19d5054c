namespace Parley.Analysis.Files;

/// <summary>How a sentence says that an option is taken or dropped, in the third person, without the decision maker's name: "lifts the blockade".</summary>
public sealed record OptionWords(string Taking, string Dropping)
{
    /// <summary>Words for an option of which the file says no more than its name.</summary>
    public static OptionWords Of(string name) => new($"takes \"{name}\"", $"drops \"{name}\"");
}
