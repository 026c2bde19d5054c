using System.Collections.Immutable;

namespace Parley.Reading.Cleaning;

/// <summary>From a text as a scraper left it to the articles in it.</summary>
/// <remarks>
/// Every character of the raw text that is not white space is either what a stretch of a document's text was made from,
/// or inside one of its <see cref="Document.Dropped"/> spans. The same input always gives the same documents.
/// </remarks>
public static class ArticleCleaner
{
    /// <summary>Splits a text into articles and each article into title, body and captions; what is left out is recorded.</summary>
    /// <returns>
    /// Nothing for a text of white space. A document with empty text where everything was dropped.
    /// Several articles get "#1", "#2" … after the address.
    /// </returns>
    public static ImmutableArray<Document> Clean(ExtractedText extracted)
    {
        var lines = LineReader.Read(extracted).ConvertAll(line => Tagged(line, extracted));
        if (lines.Count == 0)
            return OnlyMarks(extracted);
        var articles = extracted.Blocks.IsEmpty ? ArticleSplitter.Split(extracted.Text, lines).ToList() : [lines];
        var documents = ImmutableArray.CreateBuilder<Document>(articles.Count);
        for (var i = 0; i < articles.Count; i++)
        {
            var start = i == 0 ? 0 : articles[i][0].Span.Start;
            var end = i + 1 < articles.Count ? articles[i + 1][0].Span.Start : extracted.Text.Length;
            var address = articles.Count == 1 ? extracted.Address : $"{extracted.Address}#{i + 1}";
            documents.Add(Article(extracted, articles[i], address, new TextSpan(start, end), articles.Count > 1));
        }

        return documents.MoveToImmutable();
    }

    private static Document Article(ExtractedText extracted, List<RawLine> lines, string address, TextSpan stretch, bool isOneOfSeveral)
    {
        var hyphens = new HyphenJudge(extracted.Text, stretch);
        var passages = ParagraphLayout.Of(lines).Paragraphs(lines)
            .Select(group => new Passage(extracted.Text, group, hyphens) { Hint = Hint(extracted, group[0]) })
            .ToList();
        var stated = extracted.Metadata;
        if (isOneOfSeveral && stated.Title is { } title && !passages.Exists(passage => passage.Key == TextShape.Key(title)))
            stated = stated with { Title = null };
        var draft = new ArticleDraft(extracted.Text, passages, stated);
        foreach (var passage in passages)
            DropKnown(draft, passage, extracted);
        HeadReader.Read(draft);
        BodyReader.Read(draft);
        return DocumentAssembler.Assemble(draft, address, stretch);
    }

    private static void DropKnown(ArticleDraft draft, Passage passage, ExtractedText extracted)
    {
        var block = passage.Lines[0].Block;
        if (block >= 0 && extracted.Blocks[block].Drop is { } reason)
            draft.Drop(passage, reason);
        else if ((passage.Lines.Length == 1 ? passage.Lines[0].Rule : LineTagger.Rule(passage.Text)) is { } rule)
            draft.Drop(passage, rule);
    }

    private static RawLine Tagged(RawLine line, ExtractedText extracted)
    {
        if (line.IsLong || (line.Block >= 0 && extracted.Blocks[line.Block].Drop is not null))
            return line;
        return line with { Rule = LineTagger.Rule(line.Text) };
    }

    private static PartKind? Hint(ExtractedText extracted, RawLine line) => line.Block < 0 ? line.Marked : extracted.Blocks[line.Block].Kind;

    private static ImmutableArray<Document> OnlyMarks(ExtractedText extracted)
    {
        if (string.IsNullOrWhiteSpace(extracted.Text))
            return [];
        var draft = new ArticleDraft(extracted.Text, [], extracted.Metadata);
        return [DocumentAssembler.Assemble(draft, extracted.Address, new TextSpan(0, extracted.Text.Length))];
    }
}
