using System.Text;

namespace Parley.Cli.Briefs;

/// <summary>A brief as one HTML file that loads nothing: links lead from each mark to its evidence and back.</summary>
public static class HtmlBrief
{
    private static readonly Lazy<string> Style = new(static () =>
    {
        using var stream = typeof(HtmlBrief).Assembly.GetManifestResourceStream("Parley.Cli.Briefs.brief.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    public static string Render(Brief brief)
    {
        var page = new HtmlPage();
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.Element("title", brief.Title);
        page.Raw($"<style>\n{Style.Value}</style>\n</head>\n<body>\n<main>\n<header>\n");
        page.Element("h1", brief.Title);
        page.Element("p", BriefWords.Covered(brief.Coverage), "covered");
        page.Raw("</header>\n");
        WriteParties(brief, page);
        WriteSaid(brief, page);
        WriteTold(brief, page);
        WriteDates(brief, page);
        WriteSummary(brief, page);
        WriteSources(brief, page);
        WriteProblems(brief, page);
        page.Raw("</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void WriteParties(Brief brief, HtmlPage page)
    {
        if (brief.Parties.IsEmpty)
            return;
        page.Open(BriefWords.Parties);
        page.Raw("<div class=\"wide\">\n<table>\n<thead><tr><th>Party</th><th>Mentions</th><th>Documents</th><th>Also named</th><th>First</th></tr></thead>\n");
        foreach (var group in brief.Parties)
        {
            page.Raw("<tbody>\n<tr><th colspan=\"5\" scope=\"rowgroup\">").Text(group.Kind).Raw("</th></tr>\n");
            foreach (var party in group.Parties)
            {
                page.Raw("<tr><td>").Text(party.Name).Raw($"</td><td class=\"n\">{party.Mentions}</td><td class=\"n\">{party.Documents}</td><td>");
                page.Text(string.Join(", ", party.Names)).Raw("</td><td>").Marks([party.FirstMark]).Raw("</td></tr>\n");
            }

            page.Raw("</tbody>\n");
        }

        page.Raw("</table>\n</div>\n");
        page.More(brief.OtherParties, "party", "parties");
        page.Close();
    }

    private static void WriteSaid(Brief brief, HtmlPage page)
    {
        if (brief.Speakers.IsEmpty)
            return;
        page.Open(BriefWords.Said);
        page.Element("p", BriefWords.SaidKey, "key");
        foreach (var speaker in brief.Speakers)
        {
            page.Raw("<h3>").Text(speaker.Name).Raw(" <small>").Text(BriefWords.Heard(speaker)).Raw("</small></h3>\n<ul>\n");
            foreach (var line in speaker.Lines)
            {
                page.Raw(line.IsQuoted ? "<li class=\"quoted\">" : "<li>").Text(BriefWords.Content(line));
                page.Raw("<span class=\"after\">").Text(BriefWords.After(line)).Raw("</span> ").Marks(line.Marks).Raw("</li>\n");
            }

            page.Raw("</ul>\n");
            page.More(speaker.NotListed, "statement", "statements");
        }

        page.More(brief.OtherSpeakers, "speaker", "speakers");
        page.Close();
    }

    private static void WriteTold(Brief brief, HtmlPage page)
    {
        foreach (var section in brief.Told)
        {
            page.Open(section.Heading);
            page.Raw("<ul>\n");
            foreach (var line in section.Lines)
                page.Raw("<li>").Text(line.Text).Raw(" ").Marks(line.Marks).Raw("</li>\n");
            page.Raw("</ul>\n");
            page.More(section.Others, "line", "lines");
            page.Close();
        }
    }

    private static void WriteDates(Brief brief, HtmlPage page)
    {
        if (brief.Dates.IsEmpty)
            return;
        page.Open(BriefWords.Dates);
        page.Raw("<ul class=\"dates\">\n");
        foreach (var date in brief.Dates)
        {
            page.Raw("<li><b>").Text(BriefWords.Date(date.Edtf)).Raw("</b> ").Text(date.Context).Raw(" ").Marks(date.Marks);
            if (date.OtherPlaces > 0)
                page.Text($" and {BriefWords.Count(date.OtherPlaces, "place", "places")} more");
            page.Raw("</li>\n");
        }

        page.Raw("</ul>\n");
        page.More(brief.OtherDates, "date", "dates");
        page.Close();
    }

    private static void WriteSummary(Brief brief, HtmlPage page)
    {
        page.Open(BriefWords.Summary);
        page.Raw("<ul>\n");
        foreach (var sentence in BriefWords.Carries(brief.Sources))
            page.Element("li", sentence);
        page.Raw("</ul>\n<div class=\"wide\">\n<table>\n<thead><tr><th>Outlet</th><th>Documents</th><th>Near-copies</th><th>Claims</th><th>Anonymous</th></tr></thead>\n<tbody>\n");
        foreach (var outlet in brief.Sources.Outlets)
        {
            page.Raw("<tr><td>").Text(BriefWords.OutletName(outlet));
            page.Raw($"</td><td class=\"n\">{outlet.Documents}</td><td class=\"n\">{outlet.Copies}</td><td class=\"n\">{outlet.Claims}</td><td class=\"n\">{outlet.Anonymous}</td></tr>\n");
        }

        page.Raw("</tbody>\n</table>\n</div>\n");
        page.Close();
    }

    private static void WriteSources(Brief brief, HtmlPage page)
    {
        if (brief.Documents.IsEmpty)
            return;
        page.Open(BriefWords.Sources);
        page.Element("p", "A mark such as 2.5 leads to document 2, sentence 5, where the words that carry the line are marked; arrows lead back.", "key");
        page.Raw("<ol class=\"documents\">\n");
        foreach (var document in brief.Documents)
            WriteDocument(document, page);
        page.Raw("</ol>\n");
        page.More(brief.OtherDocuments, "document", "documents");
        page.Close();
    }

    private static void WriteDocument(CitedDocument document, HtmlPage page)
    {
        page.Raw($"<li value=\"{document.Number}\" id=\"d{document.Number}\">").Text(BriefWords.Heading(document)).Raw("<br>").Address(document.Address);
        if (document.CopyOf is { } original)
            page.Raw("<br>").Text($"Near-copy of: {original}");
        if (!document.Sentences.IsEmpty)
        {
            page.Raw("\n<ul class=\"evidence\">\n");
            foreach (var sentence in document.Sentences)
                page.Evidence(sentence);
            page.Raw("</ul>\n");
        }

        page.Raw("</li>\n");
    }

    private static void WriteProblems(Brief brief, HtmlPage page)
    {
        if (brief.Problems.IsEmpty)
            return;
        page.Open(BriefWords.Problems);
        page.Raw("<ul>\n");
        foreach (var problem in brief.Problems)
            page.Element("li", problem);
        page.Raw("</ul>\n");
        page.Close();
    }
}
