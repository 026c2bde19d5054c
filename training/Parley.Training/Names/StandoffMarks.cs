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
    private static readonly HashSet<EntityType> Marked = [.. ColumnCorpus.Short.Values];

    /// <param name="file">The marks.</param>
    /// <param name="treebank">The CoNLL-U file they stand in.</param>
    /// <param name="corpus">The convention the marks follow.</param>
    public static IEnumerable<LabelledSentence> Read(string file, string treebank, string corpus)
    {
        var marks = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Mark).ToLookup(mark => mark.Sentence), StringComparer.Ordinal);
        using var reader = File.OpenText(treebank);
        var (last, number) = ("", 0);
        foreach (var (document, rows) in TreebankRows.Read(reader))
        {
            (last, number) = (document, document == last ? number + 1 : 1);
            if (!marks.TryGetValue(document, out var own))
                continue;
            var labels = new int[rows.Count];
            foreach (var mark in own[number])
                NameLabels.Write(labels, mark.Type, mark.First - 1, mark.Last);
            yield return new LabelledSentence(corpus, document, [.. rows.Select(row => row[1])], labels, Marked);
        }
    }

    private static (int Sentence, int First, int Last, EntityType Type) Mark(string text)
    {
        var parts = text.Split(':', '-');
        return (Number(parts[0]), Number(parts[1]), Number(parts[2]), ColumnCorpus.Short[parts[3]]);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
