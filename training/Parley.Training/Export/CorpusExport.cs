using System.Text.Json;
using Parley.Training.Names;

namespace Parley.Training.Export;

/// <summary>Writes the corpora of names and of plain text as JSON Lines, one sentence a line, for the program that trains the network.</summary>
/// <remarks>
/// A line holds <c>corpus</c>, <c>document</c>, <c>tokens</c> and, where names are annotated, <c>labels</c> (numbers of
/// <see cref="Parley.Language.Names.NameLabels"/>) and <c>types</c> (the types the corpus annotates).
/// </remarks>
public static class CorpusExport
{
    /// <param name="data">The data folder.</param>
    /// <param name="output">A folder; it receives <c>train.jsonl</c> and, for scoring only, <c>test.jsonl</c>.</param>
    public static void Write(string data, string output)
    {
        Directory.CreateDirectory(output);
        var corpora = new NameCorpora(data);
        var train = corpora.WithoutTests(corpora.UnerDev().Concat(corpora.Re3d(1, 2, 3, 4))).Concat(corpora.Others());
        WriteLines(Path.Combine(output, "train.jsonl"), train.Select(Line).Concat(PlainTexts.Sentences(data).Select(Line)));
        WriteLines(Path.Combine(output, "test.jsonl"), corpora.UnerTest().Concat(corpora.Re3d(0)).Select(Line));
    }

    private static void WriteLines(string file, IEnumerable<object> lines)
    {
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        foreach (var line in lines)
            writer.WriteLine(JsonSerializer.Serialize(line));
    }

    private static object Line(LabelledSentence sentence) => new
    {
        corpus = sentence.Corpus,
        document = sentence.Document,
        tokens = sentence.Tokens,
        labels = sentence.Labels,
        types = sentence.Types.Order().Select(type => (int)type),
    };

    private static object Line(IReadOnlyList<string> tokens) => new { corpus = PlainTexts.Name, document = "", tokens };
}
