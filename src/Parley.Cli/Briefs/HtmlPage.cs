using System.Globalization;
using System.Text;

namespace Parley.Cli.Briefs;

/// <summary>Writes HTML; everything but <see cref="Raw"/> is escaped. Counts the marks so that evidence can lead back to each.</summary>
internal sealed class HtmlPage
{
    private readonly StringBuilder _html = new();
    private readonly Dictionary<SourceMark, int> _uses = [];

    public HtmlPage Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public HtmlPage Text(string words)
    {
        foreach (var letter in Plain.Line(words))
        {
            _ = letter switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(letter),
            };
        }

        return this;
    }

    public void Element(string name, string words, string? style = null)
    {
        Raw(style is null ? $"<{name}>" : $"<{name} class=\"{style}\">");
        Text(words).Raw($"</{name}>\n");
    }

    public void Open(string heading)
    {
        Raw("<section>\n");
        Element("h2", heading);
    }

    public void Close() => Raw("</section>\n");

    public void More(int count, string one, string many)
    {
        if (count > 0)
            Element("p", BriefWords.More(count, one, many), "more");
    }

    public HtmlPage Marks(IEnumerable<SourceMark> marks)
    {
        foreach (var mark in marks)
        {
            var use = _uses[mark] = _uses.GetValueOrDefault(mark) + 1;
            Raw(string.Create(CultureInfo.InvariantCulture, $"<a class=\"mark\" id=\"{mark.Anchor}-{use}\" href=\"#{mark.Anchor}\">{mark}</a>"));
        }

        return this;
    }

    public HtmlPage Address(string address)
    {
        if (!WebAddress.IsSafe(address))
            return Raw("<span class=\"address\">").Text(address).Raw("</span>");
        return Raw("<a class=\"address\" rel=\"noopener noreferrer\" href=\"").Text(address).Raw("\">").Text(address).Raw("</a>");
    }

    public void Evidence(CitedSentence sentence)
    {
        Raw($"<li id=\"{sentence.Mark.Anchor}\"><span class=\"no\">{sentence.Mark}</span> ");
        foreach (var (piece, isQuote) in sentence.Pieces())
            _ = isQuote ? Raw("<mark>").Text(piece).Raw("</mark>") : Text(piece);
        for (var use = 1; use <= _uses.GetValueOrDefault(sentence.Mark); use++)
            Raw(string.Create(CultureInfo.InvariantCulture, $" <a class=\"back\" href=\"#{sentence.Mark.Anchor}-{use}\" aria-label=\"back to the line\">↩</a>"));
        Raw("</li>\n");
    }

    public override string ToString() => _html.ToString();
}
