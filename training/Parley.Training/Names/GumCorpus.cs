using System.Globalization;
using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Reads the entities of GUM (CoNLL-U, <c>Entity=</c>) and keeps the proper names among persons, organisations and places.</summary>
/// <remarks>
/// GUM annotates whole noun phrases. A name is the run of proper nouns around the phrase's head, joined over "of", "the", "and", hyphens
/// and possessives between proper nouns of the same phrase; of nested phrases with one name the innermost gives the type.
/// </remarks>
public static class GumCorpus
{
    public const string Name = "gum";

    private static readonly Dictionary<string, EntityType> Map = new(StringComparer.Ordinal)
    {
        ["person"] = EntityType.Person,
        ["organization"] = EntityType.Organisation,
        ["place"] = EntityType.Location,
    };

    private static readonly HashSet<EntityType> Types = [.. Map.Values];

    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "'s", "’s", "-", "&", "for" };

    public static IEnumerable<LabelledSentence> Read(TextReader reader) => Read(reader, Make);

    /// <summary>The same sentences with references of any form but pronouns, of nested ones the outermost.</summary>
    public static IEnumerable<LabelledSentence> ReadReferences(TextReader reader) => Read(reader, MakeReferences);

    private static IEnumerable<LabelledSentence> Read(TextReader reader, Func<string, List<string[]>, LabelledSentence> make) =>
        TreebankRows.Read(reader).Select(sentence => make(sentence.Document, sentence.Rows));

    private static LabelledSentence Make(string document, List<string[]> rows)
    {
        var labels = new int[rows.Count];
        foreach (var (first, end, type, head) in Phrases(rows).OrderBy(phrase => phrase.End - phrase.First))
        {
            if (!Map.TryGetValue(type, out var ours) || rows[head][3] != "PROPN")
                continue;
            var (start, stop) = NameAround(rows, head, first, end);
            if (labels.AsSpan(start, stop - start).IndexOfAnyExcept(0) < 0)
                NameLabels.Write(labels, ours, start, stop);
        }

        return new LabelledSentence(Name, document, [.. rows.Select(row => row[1])], labels, Types);
    }

    private static LabelledSentence MakeReferences(string document, List<string[]> rows)
    {
        var labels = new int[rows.Count];
        foreach (var (first, end, type, head) in Phrases(rows).OrderByDescending(phrase => phrase.End - phrase.First))
        {
            if (Map.TryGetValue(type, out var ours) && rows[head][3] != "PRON" && labels.AsSpan(first, end - first).IndexOfAnyExcept(0) < 0)
                NameLabels.Write(labels, ours, first, end);
        }

        return new LabelledSentence(Name, document, [.. rows.Select(row => row[1])], labels, Types);
    }

    private static (int Start, int End) NameAround(List<string[]> rows, int head, int first, int end)
    {
        var start = head;
        while (start > first && (IsProper(rows, start - 1) || (start - 2 >= first && Joints.Contains(rows[start - 1][1]) && IsProper(rows, start - 2))))
            start--;
        var stop = head + 1;
        while (stop < end && (IsProper(rows, stop) || JoinsAt(rows, stop, end)))
            stop++;
        return (start, stop);
    }

    private static bool JoinsAt(List<string[]> rows, int at, int end)
    {
        while (at < end && Joints.Contains(rows[at][1]))
            at++;
        return at < end && IsProper(rows, at);
    }

    private static bool IsProper(List<string[]> rows, int at) => rows[at][3] == "PROPN";

    private static List<(int First, int End, string Type, int Head)> Phrases(List<string[]> rows)
    {
        var open = new List<(string Id, int First, string Type, int Head)>();
        var found = new List<(int First, int End, string Type, int Head)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var entity = rows[i][9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";
            for (var at = 0; at < entity.Length;)
            {
                if (entity[at] == '(')
                {
                    var stop = entity.AsSpan(at + 1).IndexOfAny('(', ')') is >= 0 and var length ? at + 1 + length : entity.Length;
                    var fields = entity[(at + 1)..stop].Split('-');
                    open.Add((fields[0], i, fields.Length > 1 ? fields[1] : "", HeadOf(fields)));
                    at = stop;
                    if (at < entity.Length && entity[at] == ')')
                        at = Close(open.Count - 1, at);
                    continue;
                }

                var close = entity.IndexOf(')', at);
                if (close < 0)
                    break;
                var id = entity[at..close];
                at = Close(open.FindLastIndex(phrase => phrase.Id == id), close);
            }

            int Close(int index, int at)
            {
                if (index >= 0)
                {
                    var phrase = open[index];
                    open.RemoveAt(index);
                    found.Add((phrase.First, i + 1, phrase.Type, Math.Min(i, phrase.First + phrase.Head)));
                }

                return at + 1;
            }
        }

        return found;
    }

    // GRP-etype-infstat-salience-centering-minspan-link-identity; the head is the first number of the minimal span.
    private static int HeadOf(string[] fields)
    {
        var number = fields.Length > 5 ? fields[5].Split(',')[0] : "";
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var head) && head > 0 ? head - 1 : 0;
    }
}
