using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Codes plain texts and compares their statements with attributions marked in standoff files.</summary>
/// <remarks>
/// The annotators put each word into one attribution at most, so speech within speech is marked in the outer one only. A statement whose cue stands
/// in the content of another is therefore left out of the comparison.
/// </remarks>
internal static class AttributionEvaluation
{
    /// <param name="folder">Holds <c>text/NAME.txt</c> and <c>attributions/NAME_ANNOTATOR.ann</c>; of several annotators the first by name counts.</param>
    public static (AttributionScore Score, int Documents) Run(string folder, Func<Document, CodedDocument> code)
    {
        var annotations = Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal).ToList();
        var score = AttributionScore.None;
        var documents = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (annotations.Find(file => Path.GetFileName(file).StartsWith(name + "_", StringComparison.Ordinal)) is not { } annotation)
                continue;
            var text = File.ReadAllText(path);
            var coded = code(PlainText.ByLine(name, text, PartKind.Title));
            score = score.Add(AttributionScore.Of(AttributionMark.Read(File.ReadLines(annotation), text), Found(coded)));
            documents++;
        }

        return (score, documents);
    }

    private static ImmutableArray<AttributionMark> Found(CodedDocument coded)
    {
        var statements = coded.Facts.OfType<Fact<Statement>>().ToList();
        return [.. statements.Where(fact => !statements.Exists(other => other != fact && IsWithin(fact, other)))
            .Select(fact => new AttributionMark(Spans(fact, SupportRole.Speaker), Spans(fact, SupportRole.Content)))];
    }

    private static bool IsWithin(Fact inner, Fact outer) =>
        Spans(inner, SupportRole.Cue).Any(cue => Spans(outer, SupportRole.Content).Any(content => content.Contains(cue)));

    private static ImmutableArray<TextSpan> Spans(Fact fact, SupportRole role) =>
        [.. fact.Support.Where(item => item.Role == role).Select(item => item.Evidence.Span)];
}
