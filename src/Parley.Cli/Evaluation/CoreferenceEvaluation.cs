using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Parsing;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Scores coreference: chains on OntoGUM (words and sentences given, trees and mentions our own), pronouns on GAP (raw text).</summary>
public static partial class CoreferenceEvaluation
{
    private const string Gum = "ud/UD_English-GUM-permissive/en_gumperm-ud-test.conllu";
    private const string NewDocument = "# newdoc id = ";

    /// <returns>Empty where the folder lacks the data.</returns>
    public static ImmutableArray<Figure> Run(EnglishModel model, string directory)
    {
        if (!File.Exists(Path.Combine(directory, Gum)) || !Directory.Exists(Path.Combine(directory, "coref")))
            return [];
        var chains = Chains(model, directory);
        var on = $"{chains.Documents} documents";
        var gap = new PronounScore();
        var pipeline = new EnglishPipeline(model);
        foreach (var row in File.ReadLines(Path.Combine(directory, "coref/gap/gap-test.tsv")).Skip(1).Select(line => line.Split('\t')))
            Add(gap, pipeline.Parse(PlainText.ByLine(row[0], row[1])), row);
        return
        [
            new Figure("OntoGUM MUC F1", chains.Muc, on),
            new Figure("OntoGUM B3 F1", chains.BCubed, on),
            new Figure("OntoGUM CEAFe F1", chains.Ceaf, on),
            new Figure("OntoGUM mentions F1", chains.Mentions, on),
            new Figure("OntoGUM CoNLL F1", chains.Mean, on, 50),
            new Figure("GAP pronouns F1", gap.F1, gap.On, 66),
        ];
    }

    private static CoreferenceScore Chains(EnglishModel model, string directory)
    {
        var score = new CoreferenceScore();
        var pipeline = new EnglishPipeline(model);
        foreach (var (id, lines) in Documents(Path.Combine(directory, Gum)))
        {
            using var reader = new StringReader(string.Join('\n', lines));
            var parsed = pipeline.Annotate(ConlluReader.Read(reader, id));
            score.Add(
                Marked(File.ReadLines(Path.Combine(directory, "coref/ontogum", id + ".conll"))),
                parsed.Entities.Select(entity => (IReadOnlyList<(int First, int End)>)[.. entity.Mentions.Select(index => (parsed.Mentions[index].FirstToken, parsed.Mentions[index].EndToken))]));
        }

        return score;
    }

    private static void Add(PronounScore score, ParsedDocument parsed, string[] row)
    {
        int? EntityAt(int column, string form) => PronounScore.EntityAt(parsed, int.Parse(row[column], CultureInfo.InvariantCulture), form.Length);
        var pronoun = EntityAt(3, row[2]);
        score.Add(row[6] == "TRUE", pronoun is not null && pronoun == EntityAt(5, row[4]));
        score.Add(row[9] == "TRUE", pronoun is not null && pronoun == EntityAt(8, row[7]));
    }

    private static IEnumerable<(string Id, List<string> Lines)> Documents(string file)
    {
        var lines = new List<string>();
        var id = "";
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
            {
                if (lines.Count > 0)
                    yield return (id, lines);
                (id, lines) = (line[NewDocument.Length..].Trim(), []);
            }

            lines.Add(line);
        }

        yield return (id, lines);
    }

    // Three columns: number, word, brackets; "(3" opens a mention of chain 3, "3)" closes it.
    private static List<List<(int First, int End)>> Marked(IEnumerable<string> lines)
    {
        var chains = new SortedDictionary<string, List<(int First, int End)>>(StringComparer.Ordinal);
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        foreach (var row in lines.Select(line => line.Split('\t')).Where(row => row.Length == 3))
        {
            var at = int.Parse(row[0], CultureInfo.InvariantCulture);
            foreach (Match bracket in Bracket().Matches(row[2]))
            {
                var id = bracket.Groups[2].Value;
                if (bracket.Groups[1].Length > 0)
                    (open.TryGetValue(id, out var starts) ? starts : open[id] = new Stack<int>()).Push(at);
                if (bracket.Groups[3].Length > 0)
                    (chains.TryGetValue(id, out var chain) ? chain : chains[id] = []).Add((open[id].Pop(), at + 1));
            }
        }

        return [.. chains.Values];
    }

    [GeneratedRegex(@"(\()?(\d+)(\))?")]
    private static partial Regex Bracket();
}
