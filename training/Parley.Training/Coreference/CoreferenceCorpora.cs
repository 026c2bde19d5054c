using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Language;
using Parley.Language.Conllu;
using Parley.Language.Segmentation;
using Parley.Reading;

namespace Parley.Training.Coreference;

/// <summary>Reads the corpora of coreference in a data folder.</summary>
internal sealed partial class CoreferenceCorpora(string data, ParsedCache cache)
{
    private const string NewDocument = "# newdoc id = ";

    /// <summary>OntoGUM, the documents under free licences, on the sentences and words of GUM.</summary>
    /// <param name="part">"train", "dev" or "test".</param>
    public IEnumerable<MarkedDocument> OntoGum(string part)
    {
        foreach (var (id, lines) in Documents(Path.Combine(data, "ud", "UD_English-GUM-permissive", $"en_gumperm-ud-{part}.conllu")))
        {
            var parsed = cache.Get(id, () => Conllu(lines, id));
            var marks = File.ReadLines(Path.Combine(data, "coref", "ontogum", id + ".conll")).Select(line => line.Split('\t')).Where(row => row.Length == 3).Select(row => row[2]);
            yield return new MarkedDocument(parsed, Chains(marks), Marks.All);
        }
    }

    /// <summary>LitBank: chapters of novels, with persons, places, bodies and vehicles only.</summary>
    public IEnumerable<MarkedDocument> LitBank()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "coref", "litbank", "coref-conll"), "*.conll").Order(StringComparer.Ordinal))
        {
            var rows = File.ReadLines(file).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();
            var forms = rows.Select(row => row.Length > 12 ? row[3] : "").ToList();
            var parsed = cache.Get("litbank-" + Path.GetFileNameWithoutExtension(file), () => Conllu(forms, file));
            yield return new MarkedDocument(parsed, Chains(rows.Where(row => row.Length > 12).Select(row => row[12])), Marks.Pronouns);
        }
    }

    /// <summary>GAP: passages in which one pronoun and two names are marked.</summary>
    /// <param name="part">"development" or "validation"; the test part is for testing.</param>
    public IEnumerable<MarkedDocument> Gap(string part)
    {
        var annotator = new EnglishAnnotator();
        foreach (var row in File.ReadLines(Path.Combine(data, "coref", "gap", $"gap-{part}.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            var segmented = annotator.Annotate(PlainText.ByLine(row[0], row[1]));
            var parsed = cache.Get("gap-" + row[0], () => segmented);
            var pronoun = Tokens(segmented, int.Parse(row[3], CultureInfo.InvariantCulture), row[2].Length);
            var (a, b) = (Tokens(segmented, int.Parse(row[5], CultureInfo.InvariantCulture), row[4].Length), Tokens(segmented, int.Parse(row[8], CultureInfo.InvariantCulture), row[7].Length));
            var (isA, isB) = (row[6] == "TRUE", row[9] == "TRUE");
            List<(int First, int End)> chain = isA ? [pronoun, a] : isB ? [pronoun, b] : [pronoun];
            yield return new MarkedDocument(parsed, [chain], Marks.OnePronoun) { Others = isA ? [b] : isB ? [a] : [a, b] };
        }
    }

    private static (int First, int End) Tokens(ParsedDocument document, int start, int length)
    {
        var first = document.Tokens.TakeWhile(token => token.Span.End <= start).Count();
        var end = document.Tokens.TakeWhile(token => token.Span.Start < start + length).Count();
        return (first, end);
    }

    private static ParsedDocument Conllu(IEnumerable<string> lines, string name)
    {
        using var reader = new StringReader(string.Join('\n', lines));
        return ConlluReader.Read(reader, name);
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

    /// <summary>Chains out of a column of brackets: "(3" opens a mention of chain 3, "3)" closes it.</summary>
    internal static List<List<(int First, int End)>> Chains(IEnumerable<string> column)
    {
        var chains = new SortedDictionary<string, List<(int First, int End)>>(StringComparer.Ordinal);
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        var at = 0;
        foreach (var cell in column)
        {
            foreach (Match bracket in Bracket().Matches(cell))
            {
                var id = bracket.Groups[2].Value;
                if (bracket.Groups[1].Length > 0)
                    (open.TryGetValue(id, out var starts) ? starts : open[id] = new Stack<int>()).Push(at);
                if (bracket.Groups[3].Length == 0)
                    continue;
                if (!chains.TryGetValue(id, out var chain))
                    chains.Add(id, chain = []);
                var span = (open[id].Pop(), at + 1);
                if (!chain.Contains(span))
                    chain.Add(span);
            }

            at++;
        }

        return [.. chains.Values];
    }

    [GeneratedRegex(@"(\()?(\d+)(\))?")]
    private static partial Regex Bracket();
}
