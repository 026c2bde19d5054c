using System.Collections.Immutable;
using Parley.Reading;
using Parley.Reading.Cleaning;

namespace Parley.Tests.Reading.Cleaning;

/// <summary>Short ways to clean a text in a test and to look at what came out.</summary>
internal static class Cleaned
{
    public static ImmutableArray<Document> All(string text, ArticleMetadata? metadata = null) =>
        ArticleCleaner.Clean(new ExtractedText("report.txt", text, [], metadata ?? ArticleMetadata.None));

    public static Document One(string text, ArticleMetadata? metadata = null) => Assert.Single(All(text, metadata));

    public static Document Page(params (PartKind Kind, string Text, DropReason? Drop)[] blocks)
    {
        var spans = new List<TextBlock>();
        var text = "";
        foreach (var block in blocks)
        {
            spans.Add(new TextBlock(block.Kind, TextSpan.OfLength(text.Length, block.Text.Length), block.Drop));
            text += block.Text + "\n\n";
        }

        return Assert.Single(ArticleCleaner.Clean(new ExtractedText("page.html", text, [.. spans], ArticleMetadata.None)));
    }

    public static string[] Parts(this Document document, PartKind kind) =>
        [.. document.Parts.Where(part => part.Kind == kind).Select(part => part.Span.Of(document.Text))];

    public static string[] Body(this Document document) => document.Parts(PartKind.Paragraph);

    public static string[] Dropped(this Document document, DropReason reason) =>
        [.. document.Dropped.Where(drop => drop.Reason == reason).Select(drop => drop.Text)];

    /// <summary>Which raw code units the documents speak for: mapped from clean text, or dropped.</summary>
    public static bool[] Accounted(string raw, IEnumerable<Document> documents)
    {
        var held = new bool[raw.Length];
        foreach (var document in documents)
        {
            foreach (var run in document.Map.Runs)
                Array.Fill(held, true, run.Raw.Start, run.Raw.Length);
            foreach (var drop in document.Dropped)
                Array.Fill(held, true, drop.Raw.Start, drop.Raw.Length);
        }

        return held;
    }

    public static void AssertAccounted(string raw, IEnumerable<Document> documents)
    {
        var held = Accounted(raw, documents);
        for (var i = 0; i < raw.Length; i++)
            Assert.True(held[i] || char.IsWhiteSpace(raw[i]), $"U+{(int)raw[i]:X4} at {i} is neither in a clean text nor dropped.");
    }
}
