using Parley.Language.Segmentation;
using Parley.Reading;

namespace Parley.Training.Export;

/// <summary>Text without annotation, to be annotated by an ensemble and learned from: the passages of GAP that are not its test.</summary>
public static class PlainTexts
{
    public const string Name = "gap";

    private const int TextColumn = 1;

    /// <summary>The sentences of the passages, without their names.</summary>
    /// <param name="folder">The data folder that holds <c>coref/gap</c>.</param>
    public static IEnumerable<IReadOnlyList<string>> Sentences(string folder)
    {
        var annotator = new EnglishAnnotator();
        foreach (var part in new[] { "development", "validation" })
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, "coref", "gap", $"gap-{part}.tsv")).Skip(1))
            {
                var parsed = annotator.Annotate(PlainText.ByLine("gap", line.Split('\t')[TextColumn]));
                foreach (var sentence in parsed.Sentences)
                    yield return [.. parsed.TokensOf(sentence).ToArray().Select(token => token.Form)];
            }
        }
    }
}
