using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Briefs;

/// <summary>The same words of the same speaker, in one document or several.</summary>
/// <param name="Reports">At least one, in order of time.</param>
/// <param name="Stories">Distinct stories that report it.</param>
internal sealed record Claim(string SpeakerKey, ImmutableArray<MaterialStatement> Reports, int Stories)
{
    public MaterialStatement First => Reports[0];

    public bool IsQuoted => Reports.Any(report => report.Claim.Kind == StatementKind.Direct);

    public bool IsAnonymous => First.Attribution.Kind == AttributionKind.Anonymous;

    /// <summary>A key that is the same for whoever counts as one speaker: "he" or "a diplomat" of two stories are two.</summary>
    /// <param name="story">The story that reports the statement.</param>
    public static string KeyOf(MaterialStatement statement, string story) => statement.Attribution.Kind switch
    {
        AttributionKind.NamedSpeaker or AttributionKind.OfficialReadout or AttributionKind.CitedMedia when !statement.Claim.Speakers.IsDefaultOrEmpty =>
            "actor:" + string.Join('+', statement.Claim.Speakers.Order(StringComparer.Ordinal)),
        // A name is the same in every report, known to the gazetteer or not; "a diplomat" is not.
        AttributionKind.NamedSpeaker when WordsFor(statement) is { } name && IsName(name) => $"named:{name.ToUpperInvariant()}",
        _ when WordsFor(statement) is { } words => $"{statement.Attribution.Kind}:{words.ToUpperInvariant()}|{story}",
        _ => "",
    };

    /// <summary>What the text calls a speaker without a name: the words a pronoun stands for rather than the pronoun, without what is only added to them; null where it says nothing.</summary>
    public static string? WordsFor(MaterialStatement statement) => (statement.Attribution.Description ?? statement.Claim.SpeakerText)?.Split(", ")[0] is { } words ? WithoutDay(words) : null;

    // "Somalia's federal government on Monday": the day is not part of who speaks.
    private static string WithoutDay(string words) =>
        words.LastIndexOf(" on ", StringComparison.Ordinal) is > 0 and var at && Enum.TryParse<DayOfWeek>(words[(at + 4)..], out _) ? words[..at] : words;

    private static bool IsName(string words) => words.Split(' ').All(word => char.IsUpper(word[0]) && word.Length > 1 && !word.Contains('\'')) && !words.StartsWith("The ", StringComparison.Ordinal);

    /// <summary>Words only: quotation marks, spaces and case do not make another claim.</summary>
    public static string Normalise(string content) => string.Concat(content.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
