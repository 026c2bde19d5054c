using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Language.Segmentation;
using Parley.Reading;

namespace Parley.Training.Export;

/// <summary>Text without annotation, to be annotated by an ensemble and learned from: the passages of GAP that are not its test.</summary>
public static partial class PlainTexts
{
    public const string Name = "gap";

    private const int TextColumn = 1;
    private const int LeastText = 200;

    private static readonly EnglishAnnotator Annotator = new();

    /// <summary>The sentences of the passages, without their names.</summary>
    /// <param name="folder">The data folder that holds <c>coref/gap</c>.</param>
    public static IEnumerable<IReadOnlyList<string>> Sentences(string folder) =>
        from part in new[] { "development", "validation" }
        from line in File.ReadLines(Path.Combine(folder, "coref", "gap", $"gap-{part}.tsv")).Skip(1)
        from sentence in Divided(line.Split('\t')[TextColumn])
        select sentence;

    /// <summary>Those, the news of MEANTIME and the prose of the Factbook.</summary>
    /// <param name="folder">The data folder.</param>
    public static IEnumerable<IReadOnlyList<string>> All(string folder) =>
    [
        .. Sentences(folder),
        .. News(Path.Combine(folder, "ner", "meantime", "output_data", "en", "meantime.conll")),
        .. Directory.EnumerateFiles(Path.Combine(folder, "gazetteers", "factbook"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Prose(JsonDocument.Parse(File.ReadAllText(file)).RootElement)).SelectMany(Divided),
    ];

    private static IEnumerable<IReadOnlyList<string>> Divided(string text)
    {
        var parsed = Annotator.Annotate(PlainText.ByLine(Name, text));
        foreach (var sentence in parsed.Sentences)
            yield return [.. parsed.TokensOf(sentence).ToArray().Select(token => token.Form)];
    }

    // Columns: document, sentence, word's number, word, chain.
    private static IEnumerable<IReadOnlyList<string>> News(string file) =>
        File.ReadLines(file).Select(line => line.Split('\t')).Where(row => row.Length > 3)
            .GroupBy(row => (row[0], row[1])).Select(sentence => sentence.Select(row => row[3]).ToArray());

    private static IEnumerable<string> Prose(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Prose(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Prose),
        JsonValueKind.String when Marks().Replace(element.GetString()!, " ") is { Length: >= LeastText } text && text.Contains(". ", StringComparison.Ordinal) => [text],
        _ => [],
    };

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
