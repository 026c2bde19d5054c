using System.Text;

namespace Parley.Cli.Briefs;

/// <summary>A brief as plain text: a function of brief and width.</summary>
public static class TextBrief
{
    /// <param name="width">Longest line, at least 40.</param>
    public static string Render(Brief brief, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        var page = new TextPage(width);
        page.Title(brief.Title);
        page.Paragraph(BriefWords.Covered(brief.Coverage));
        WriteParties(brief, page);
        WriteSaid(brief, page);
        WriteTold(brief, page);
        WriteDates(brief, page);
        WriteSummary(brief, page);
        WriteSources(brief, page);
        WriteProblems(brief, page);
        return page.ToString();
    }

    private static void WriteParties(Brief brief, TextPage page)
    {
        if (brief.Parties.IsEmpty)
            return;
        page.Heading(BriefWords.Parties);
        foreach (var group in brief.Parties)
        {
            page.Line(group.Kind);
            foreach (var party in group.Parties)
            {
                var names = party.Names.IsEmpty ? "" : $"; as {string.Join(", ", party.Names.Select(name => $"“{name}”"))}";
                page.Item($"{party.Name}: {BriefWords.Mentions(party)}{names} {Marks([party.FirstMark])}");
            }
        }

        if (brief.OtherParties > 0)
            page.Line(BriefWords.More(brief.OtherParties, "party", "parties"));
    }

    private static void WriteSaid(Brief brief, TextPage page)
    {
        if (brief.Speakers.IsEmpty)
            return;
        page.Heading(BriefWords.Said);
        page.Paragraph(BriefWords.SaidKey);
        foreach (var speaker in brief.Speakers)
        {
            page.Line($"{speaker.Name} ({BriefWords.Heard(speaker)})");
            foreach (var line in speaker.Lines)
                page.Item($"{BriefWords.Content(line)}{BriefWords.After(line)} {Marks(line.Marks)}");
            if (speaker.NotListed > 0)
                page.Item(BriefWords.More(speaker.NotListed, "statement", "statements"));
            page.Break();
        }

        if (brief.OtherSpeakers > 0)
            page.Line(BriefWords.More(brief.OtherSpeakers, "speaker", "speakers"));
    }

    private static void WriteTold(Brief brief, TextPage page)
    {
        foreach (var section in brief.Told)
        {
            page.Heading(section.Heading);
            foreach (var line in section.Lines)
                page.Item($"{line.Text} {Marks(line.Marks)}");
            if (section.Others > 0)
                page.Line(BriefWords.More(section.Others, "line", "lines"));
        }
    }

    private static void WriteDates(Brief brief, TextPage page)
    {
        if (brief.Dates.IsEmpty)
            return;
        page.Heading(BriefWords.Dates);
        foreach (var date in brief.Dates)
        {
            var more = date.OtherPlaces > 0 ? $" and {BriefWords.Count(date.OtherPlaces, "place", "places")} more" : "";
            page.Item($"{BriefWords.Date(date.Edtf)}: {date.Context} {Marks(date.Marks)}{more}");
        }

        if (brief.OtherDates > 0)
            page.Line(BriefWords.More(brief.OtherDates, "date", "dates"));
    }

    private static void WriteSummary(Brief brief, TextPage page)
    {
        page.Heading(BriefWords.Summary);
        foreach (var sentence in BriefWords.Carries(brief.Sources))
            page.Item(sentence);
        page.Break();
        foreach (var outlet in brief.Sources.Outlets)
        {
            var copies = outlet.Copies == 0 ? "" : $" ({BriefWords.Count(outlet.Copies, "near-copy", "near-copies")})";
            var anonymous = outlet.Anonymous == 0 ? "" : $", {outlet.Anonymous} of them anonymous";
            page.Item($"{BriefWords.OutletName(outlet)}: {BriefWords.Count(outlet.Documents, "document", "documents")}{copies}, {BriefWords.Count(outlet.Claims, "claim", "claims")}{anonymous}");
        }
    }

    private static void WriteSources(Brief brief, TextPage page)
    {
        if (brief.Documents.IsEmpty)
            return;
        page.Heading(BriefWords.Sources);
        page.Paragraph(BriefWords.SourcesKey);
        foreach (var document in brief.Documents)
        {
            page.Hanging($"[{document.Number}]", BriefWords.Heading(document));
            page.Indented(document.Address);
            if (document.CopyOf is { } original)
                page.Indented($"Near-copy of: {original}");
            foreach (var sentence in document.Sentences)
                page.Evidence($"{sentence.Mark}", Quoted(sentence));
            page.Break();
        }

        if (brief.OtherDocuments > 0)
            page.Line(BriefWords.More(brief.OtherDocuments, "document", "documents"));
    }

    private static void WriteProblems(Brief brief, TextPage page)
    {
        if (brief.Problems.IsEmpty)
            return;
        page.Heading(BriefWords.Problems);
        foreach (var problem in brief.Problems)
            page.Item(problem);
    }

    private static string Marks(IEnumerable<SourceMark> marks) => string.Join(' ', marks.Select(mark => $"[{mark}]"));

    private static string Quoted(CitedSentence sentence)
    {
        var text = new StringBuilder(sentence.Text);
        for (var i = sentence.Quotes.Length - 1; i >= 0; i--)
            text.Insert(sentence.Quotes[i].End, '›').Insert(sentence.Quotes[i].Start, '‹');
        return text.ToString();
    }
}
