using Parley.Language.Segmentation;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Scores tokens and sentences against a Universal Dependencies file, from its raw text.</summary>
/// <remarks>
/// The definition of the CoNLL 2018 shared task: F1 over spans of characters, white space not counted. Tokens are scored as
/// syntactic words, since clitics are tokens of their own here; that is the stricter of the two figures.
/// </remarks>
/// <param name="Tokens">Agreement of the tokens' spans.</param>
/// <param name="Sentences">Agreement of the sentences' spans.</param>
/// <param name="Documents">Documents read.</param>
public sealed record SegmentationEvaluation(SegmentationScore Tokens, SegmentationScore Sentences, int Documents)
{
    /// <exception cref="FormatException">The file is not CoNLL-U.</exception>
    public static SegmentationEvaluation Run(TextReader conllu)
    {
        var annotator = new EnglishAnnotator();
        var tokens = new SegmentationScore(0, 0, 0);
        var sentences = new SegmentationScore(0, 0, 0);
        var documents = 0;
        foreach (var gold in ConlluDocument.Read(conllu))
        {
            var parsed = annotator.Annotate(PlainText.Document($"conllu#{documents}", gold.Text, [.. gold.Paragraphs.Select(span => new DocumentPart(PartKind.Paragraph, span))]));
            tokens = tokens.Add(Compare(gold.Words, parsed.Tokens.Select(token => token.Span)));
            sentences = sentences.Add(Compare(gold.Sentences, parsed.Sentences.Select(sentence => sentence.Span)));
            documents++;
        }

        return new SegmentationEvaluation(tokens, sentences, documents);
    }

    private static SegmentationScore Compare(IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
    {
        var given = gold.ToList();
        var seen = found.ToHashSet();
        return new SegmentationScore(given.Count, seen.Count, given.Count(seen.Contains));
    }
}
