using System.Globalization;
using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Reads names or references kept apart from the text they stand in: only places in a treebank, no word of it.</summary>
/// <remarks>
/// A line a document: its id, a tab, and marks divided by blanks, each <c>sentence:first-last:TYPE</c>. Sentences of the document and words of
/// the sentence count from 1, both ends included; the types are PER, ORG and LOC. Lines that begin with <c>#</c> are notes. A document that
/// has a line is marked as a whole: what is not marked in it is outside.
/// </remarks>
public static class StandoffMarks
{
    private const string NewDocument = "# newdoc id = ";

    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityType.Person,
        ["ORG"] = EntityType.Organisation,
        ["LOC"] = EntityType.Location,
    };

    private static readonly HashSet<EntityType> Marked = [.. Types.Values];

    /// <param name="file">The marks.</param>
    /// <param name="treebank">The CoNLL-U file they stand in; its sentence ids are the document's, a hyphen and a number.</param>
    /// <param name="corpus">The convention the marks follow.</param>
    public static IEnumerable<LabelledSentence> Read(string file, string treebank, string corpus)
    {
        var marks = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Mark).ToLookup(mark => mark.Sentence), StringComparer.Ordinal);
        foreach (var (document, number, forms) in Sentences(treebank))
        {
            if (!marks.TryGetValue(document, out var own))
                continue;
            var labels = new int[forms.Length];
            foreach (var (_, first, last, type) in own[number])
                NameLabels.Write(labels, type, first - 1, last);
            yield return new LabelledSentence(corpus, document, forms, labels, Marked);
        }
    }

    private static IEnumerable<(string Document, int Number, string[] Forms)> Sentences(string treebank)
    {
        using var reader = File.OpenText(treebank);
        var (document, number) = ("", 0);
        var forms = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
                (document, number) = (line[NewDocument.Length..].Trim(), 0);
            else if (line.Length > 0 && line[0] != '#' && !line[..line.IndexOf('\t')].AsSpan().ContainsAny('-', '.'))
                forms.Add(line.Split('\t')[1]);
            else if (line.Length == 0 && forms.Count > 0)
            {
                yield return (document, ++number, [.. forms]);
                forms.Clear();
            }
        }
    }

    private static (int Sentence, int First, int Last, EntityType Type) Mark(string text)
    {
        var parts = text.Split(':', '-');
        return (Number(parts[0]), Number(parts[1]), Number(parts[2]), Types[parts[3]]);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
