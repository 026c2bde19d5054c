using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Cli.Evaluation;

/// <summary>The text content of a reference page, words set apart where elements that are not within a line begin or end.</summary>
/// <remarks>Kept apart from the extractor it judges.</remarks>
internal static class ReferenceText
{
    private static readonly HashSet<string> WithinLine = new(
        "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static string OfHtml(string html)
    {
        var text = new StringBuilder();
        Append(new HtmlParser().ParseDocument(html).Body!, text);
        return text.ToString();
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement element && element.LocalName is not ("script" or "style"))
            {
                var apart = !WithinLine.Contains(element.LocalName);
                text.Append(apart ? "\n" : "");
                Append(element, text);
                text.Append(apart ? "\n" : "");
            }
        }
    }
}
