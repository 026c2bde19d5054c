using System.Text;
using Parley.Cli.Output;

namespace Parley.Cli.Briefs;

/// <summary>A brief as Markdown, with links from each mark to its evidence.</summary>
public static class MarkdownBrief
{
    public static string Render(Brief brief)
    {
        var page = new StringBuilder();
        page.Append($"# {E(brief.Title)}\n\n{E(BriefWords.Covered(brief.Coverage))}\n");
        WriteParties(brief, page);
        WriteSaid(brief, page);
        WriteTold(brief, page);
        WriteDates(brief, page);
        WriteSummary(brief, page);
        WriteSources(brief, page);
        WriteProblems(brief, page);
        return page.ToString();
    }

    private static void WriteParties(Brief brief, StringBuilder page)
    {
        if (brief.Parties.IsEmpty)
            return;
        page.Append($"\n## {BriefWords.Parties}\n\n| Kind | Party | Mentions | Documents | Also named | First |\n| --- | --- | --: | --: | --- | --- |\n");
        foreach (var group in brief.Parties)
        {
            foreach (var party in group.Parties)
                page.Append($"| {E(group.Kind)} | {E(party.Name)} | {party.Mentions} | {party.Documents} | {E(string.Join(", ", party.Names))} | {Marks([party.FirstMark])} |\n");
        }

        if (brief.OtherParties > 0)
            page.Append($"\n{BriefWords.More(brief.OtherParties, "party", "parties")}\n");
    }

    private static void WriteSaid(Brief brief, StringBuilder page)
    {
        if (brief.Speakers.IsEmpty)
            return;
        page.Append($"\n## {BriefWords.Said}\n\n{E(BriefWords.SaidKey)}\n");
        foreach (var speaker in brief.Speakers)
        {
            page.Append($"\n**{E(speaker.Name)}** ({E(BriefWords.Heard(speaker))})\n\n");
            foreach (var line in speaker.Lines)
                page.Append($"- {E(BriefWords.Content(line))}{E(BriefWords.After(line))} {Marks(line.Marks)}\n");
            if (speaker.NotListed > 0)
                page.Append($"- {BriefWords.More(speaker.NotListed, "statement", "statements")}\n");
        }

        if (brief.OtherSpeakers > 0)
            page.Append($"\n{BriefWords.More(brief.OtherSpeakers, "speaker", "speakers")}\n");
    }

    private static void WriteTold(Brief brief, StringBuilder page)
    {
        foreach (var section in brief.Told)
        {
            page.Append($"\n## {section.Heading}\n\n");
            foreach (var line in section.Lines)
                page.Append($"- {E(line.Text)} {Marks(line.Marks)}\n");
            if (section.Others > 0)
                page.Append($"\n{BriefWords.More(section.Others, "line", "lines")}\n");
        }
    }

    private static void WriteDates(Brief brief, StringBuilder page)
    {
        if (brief.Dates.IsEmpty)
            return;
        page.Append($"\n## {BriefWords.Dates}\n\n");
        foreach (var date in brief.Dates)
        {
            var more = date.OtherPlaces > 0 ? $" and {BriefWords.Count(date.OtherPlaces, "place", "places")} more" : "";
            page.Append($"- **{E(BriefWords.Date(date.Edtf))}** {E(date.Context)} {Marks(date.Marks)}{more}\n");
        }

        if (brief.OtherDates > 0)
            page.Append($"\n{BriefWords.More(brief.OtherDates, "date", "dates")}\n");
    }

    private static void WriteSummary(Brief brief, StringBuilder page)
    {
        page.Append($"\n## {BriefWords.Summary}\n\n");
        foreach (var sentence in BriefWords.Carries(brief.Sources))
            page.Append($"- {E(sentence)}\n");
        if (brief.Sources.Outlets.IsEmpty)
            return;
        page.Append("\n| Outlet | Documents | Near-copies | Claims | Anonymous |\n| --- | --: | --: | --: | --: |\n");
        foreach (var outlet in brief.Sources.Outlets)
            page.Append($"| {E(BriefWords.OutletName(outlet))} | {outlet.Documents} | {outlet.Copies} | {outlet.Claims} | {outlet.Anonymous} |\n");
    }

    private static void WriteSources(Brief brief, StringBuilder page)
    {
        if (brief.Documents.IsEmpty)
            return;
        page.Append($"\n## {BriefWords.Sources}\n\n");
        page.Append("A mark such as 2.5 leads to document 2, sentence 5. The words that carry the line are in bold.\n");
        foreach (var document in brief.Documents)
        {
            page.Append($"\n### {document.Number}. {E(BriefWords.Heading(document))}\n\n{Address(document.Address)}\n");
            if (document.CopyOf is { } original)
                page.Append($"\nNear-copy of: {E(original)}\n");
            if (!document.Sentences.IsEmpty)
                page.Append('\n');
            foreach (var sentence in document.Sentences)
                page.Append($"- <a id=\"{sentence.Mark.Anchor}\"></a>{sentence.Mark} {Quoted(sentence)}\n");
        }

        if (brief.OtherDocuments > 0)
            page.Append($"\n{BriefWords.More(brief.OtherDocuments, "document", "documents")}\n");
    }

    private static void WriteProblems(Brief brief, StringBuilder page)
    {
        if (brief.Problems.IsEmpty)
            return;
        page.Append($"\n## {BriefWords.Problems}\n\n");
        foreach (var problem in brief.Problems)
            page.Append($"- {E(problem)}\n");
    }

    private static string Marks(IEnumerable<SourceMark> marks) => string.Join(' ', marks.Select(mark => $"[[{mark}]](#{mark.Anchor})"));

    private static string Address(string address) =>
        WebAddress.IsSafe(address) && address.AsSpan().IndexOfAny("<> ") < 0 ? $"<{address}>" : E(address);

    private static string Quoted(CitedSentence sentence)
    {
        var text = new StringBuilder();
        foreach (var (piece, isQuote) in sentence.Pieces())
        {
            var words = piece.Trim();
            var before = piece.Length > piece.TrimStart().Length ? " " : "";
            var after = words.Length > 0 && piece.Length > piece.TrimEnd().Length ? " " : "";
            text.Append(before).Append(isQuote && words.Length > 0 ? $"**{E(words)}**" : E(words)).Append(after);
        }

        return text.ToString().Trim();
    }

    private static string E(string text) => MarkdownText.Escape(text);
}
