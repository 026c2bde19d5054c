using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Reads files of one token a line with a label of the IOB kind in a column, a blank line after each sentence.</summary>
/// <param name="Name">The corpus name its sentences carry.</param>
/// <param name="TokenColumn">From 0.</param>
/// <param name="LabelColumn">From 0; negative counts from the end.</param>
/// <param name="Map">From the corpus's types to ours; types left out are read as outside.</param>
public sealed record ColumnCorpus(string Name, char Separator, int TokenColumn, int LabelColumn, IReadOnlyDictionary<string, EntityType> Map)
{
    internal static readonly IReadOnlyDictionary<string, EntityType> Short = new Dictionary<string, EntityType>(StringComparer.Ordinal)
    {
        ["PER"] = EntityType.Person,
        ["ORG"] = EntityType.Organisation,
        ["LOC"] = EntityType.Location,
    };

    /// <summary>Universal NER: names without titles and articles; demonyms are no names.</summary>
    public static ColumnCorpus Uner { get; } = new("uner", '\t', 1, 2, Short);

    public static ColumnCorpus Wikigold { get; } = new("wikigold", ' ', 0, -1, Short);

    public static ColumnCorpus Wnut { get; } = new("wnut", '\t', 0, -1, new Dictionary<string, EntityType>(StringComparer.Ordinal)
    {
        ["person"] = EntityType.Person,
        ["corporation"] = EntityType.Organisation,
        ["group"] = EntityType.Organisation,
        ["location"] = EntityType.Location,
    });

    public static ColumnCorpus CrossPolitics { get; } = new("crossner", '\t', 0, -1, new Dictionary<string, EntityType>(StringComparer.Ordinal)
    {
        ["person"] = EntityType.Person,
        ["politician"] = EntityType.Person,
        ["organisation"] = EntityType.Organisation,
        ["politicalparty"] = EntityType.Organisation,
        ["country"] = EntityType.Location,
        ["location"] = EntityType.Location,
        ["event"] = EntityType.Event,
        ["election"] = EntityType.Event,
    });

    /// <summary>The sentences in order. A document begins at a line <c># newdoc id = …</c>.</summary>
    public IEnumerable<LabelledSentence> Read(TextReader reader)
    {
        const string NewDocument = "# newdoc id = ";
        var types = Map.Values.ToHashSet();
        var document = "";
        var rows = new List<(string Token, string Label)>();
        while (reader.ReadLine() is { } line)
        {
            if (Separator == '\t' && TokenColumn > 0 && line.StartsWith('#'))
            {
                if (line.StartsWith(NewDocument, StringComparison.Ordinal))
                    document = line[NewDocument.Length..].Trim();
                continue;
            }

            var fields = line.Split(Separator);
            var column = LabelColumn < 0 ? fields.Length + LabelColumn : LabelColumn;
            if (column > TokenColumn && column < fields.Length && fields[TokenColumn].Trim().Length > 0)
            {
                rows.Add((fields[TokenColumn].Trim(), fields[column].Trim()));
                continue;
            }

            if (rows.Count > 0)
                yield return Make(document, rows, types);
            rows.Clear();
        }

        if (rows.Count > 0)
            yield return Make(document, rows, types);
    }

    private LabelledSentence Make(string document, List<(string Token, string Label)> rows, HashSet<EntityType> types)
    {
        var labels = new int[rows.Count];
        for (var i = 0; i < rows.Count;)
        {
            var label = rows[i].Label;
            var end = i + 1;
            if (label.Length > 2)
            {
                while (end < rows.Count && rows[end].Label == "I-" + label[2..])
                    end++;
                if (Map.TryGetValue(label[2..], out var type))
                    NameLabels.Write(labels, type, i, end);
            }

            i = end;
        }

        return new LabelledSentence(Name, document, [.. rows.Select(row => row.Token)], labels, types);
    }
}
