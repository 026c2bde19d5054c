using System.Globalization;
using Parley.Coding;

namespace Parley.Cli.Briefs;

/// <summary>The sentences of a brief that are the same in every format.</summary>
internal static class BriefWords
{
    private static readonly string[] Articles = ["A ", "An ", "The "];

    public const string Parties = "The parties";
    public const string Said = "What is said, and by whom";
    public const string Dates = "Dates named";

    public const string Ties = "Who backs or fights whom";

    public const string Became = "What became of whom";

    public const string Happened = "What happened";

    public const string Talks = "Talks";

    /// <summary>Behind a type of act done again and again.</summary>
    public const string Campaign = "campaign";

    /// <summary>Before what reports tell differently.</summary>
    public const string ToldApart = "reports differ:";

    public const string Planned = "What is planned";
    public const string Stands = "Where they stand";

    public const string Conditions = "On what condition";

    public const string Waits = "Who waits for whom";

    public const string Accounts = "Where accounts differ";

    public const string Summary = "How far the sources carry";
    public const string Sources = "Sources";
    public const string Problems = "Not read";

    public const string SaidKey =
        "Words in quotation marks at the head of a line are the speaker's own; other lines give reported speech in the words of the report.";

    public const string SourcesKey = "A mark such as 2.5 leads to document 2, sentence 5. The words that carry the line stand between ‹ and ›.";

    public static string Covered(Coverage coverage)
    {
        var copies = coverage.Documents - coverage.Stories;
        var stories = copies == 0 ? "" : $" ({Count(coverage.Stories, "story", "stories")}: {Count(copies, "document is a near-copy", "documents are near-copies")} of another)";
        var outlets = coverage.Outlets == 0 ? "no outlet named" : "from " + Count(coverage.Outlets, "outlet", "outlets");
        var undated = coverage.Undated == 0 ? "" : $", {Count(coverage.Undated, "document", "documents")} without a date";
        return $"Read: {Count(coverage.Documents, "document", "documents")}{stories}{(coverage.Outlets == 0 ? "," : "")} {outlets}{Period(coverage)}{undated}.";
    }

    public static string Mentions(Party party) =>
        $"{Count(party.Mentions, "mention", "mentions")} in {Count(party.Documents, "document", "documents")}";

    public static string Heard(Speaker speaker)
    {
        var counts = $"{Count(speaker.Statements, "statement", "statements")} in {Count(speaker.Documents, "document", "documents")}";
        return speaker.Description is null ? counts : $"{speaker.Description}; {counts}";
    }

    public static IEnumerable<string> Carries(SourceSummary summary)
    {
        if (summary.Claims == 0)
        {
            yield return "No statement with its words was found.";
            yield break;
        }

        yield return $"{Count(summary.Claims, "claim", "claims")}: the same words of the same speaker count once.";
        yield return $"{Share(summary.Anonymous, summary.Claims)} from sources that are not named.";
        yield return $"{Share(summary.SingleStory, summary.Claims)} found in one story only; copies of a report are one story.";
    }

    /// <summary>What follows a thing said: cue, day and doubt.</summary>
    public static string After(SaidLine line)
    {
        string?[] parts = [line.Cue, line.Day is { } day ? Day(day) : null, line.Caveat];
        var known = string.Join(", ", parts.Where(part => part is not null));
        return known.Length == 0 ? "" : $" ({known})";
    }

    /// <summary>The words said; the reporting words stay without marks of their own.</summary>
    public static string Content(SaidLine line) => line.IsQuoted ? $"“{line.Content}”" : line.Content;

    /// <summary>An EDTF value in words.</summary>
    public static string Date(string edtf) => EdtfInWords.Of(edtf);

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string More(int count, string one, string many) => $"And {Count(count, one, many)} not listed here.";

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    public static string OutletName(OutletLine line) => line.Outlet ?? "(no outlet named)";

    /// <summary>Title, outlet and day of a document.</summary>
    public static string Heading(CitedDocument document)
    {
        string?[] parts = [document.Outlet, document.Published is { } day ? Day(day) : "no date"];
        return $"{document.Title ?? "(no title)"} — {string.Join(", ", parts.Where(part => part is not null))}";
    }

    /// <summary>"Nyala" of "SD:Nyala".</summary>
    public static string Place(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>What a party says happened is told as what it says.</summary>
    public static string Teller(AttributionKind kind, string? source) => kind == AttributionKind.Narrator ? "" : $", according to {(source is null ? "a speaker not told" : InSentence(source))}";

    // A source that opened its sentence begins with a capital that its article does not keep elsewhere.
    private static string InSentence(string source) =>
        Array.Exists(Articles, article => source.StartsWith(article, StringComparison.Ordinal)) ? char.ToLowerInvariant(source[0]) + source[1..] : source;

    /// <summary>"backs" of one is "back" of several.</summary>
    public static string Plural(string verb)
    {
        var words = verb.Split(' ', 2);
        var first = words[0] switch
        {
            "is" => "are",
            "was" => "were",
            "has" => "have",
            _ => words[0].EndsWith('s') ? words[0][..^1] : words[0],
        };
        return words.Length > 1 ? $"{first} {words[1]}" : first;
    }

    private static string Share(int part, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{part:N0} of {all:N0} ({Math.Round(100.0 * part / all, MidpointRounding.AwayFromZero):0} %)");

    private static string Period(Coverage coverage) => (coverage.Since, coverage.Until) switch
    {
        ({ } since, { } until) when since == until => $", {Day(since)}",
        ({ } since, { } until) => $", {Day(since)} to {Day(until)}",
        _ => "",
    };
}
