using System.Text;
using Parley.Language;
using Parley.Language.Conllu;

namespace Parley.Cli.Evaluation;

/// <summary>Reads Universal NER: number, form and label of the IOB2 scheme in columns.</summary>
internal static class IobReader
{
    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityType.Person,
        ["ORG"] = EntityType.Organisation,
        ["LOC"] = EntityType.Location,
    };

    private const string NewDocument = "# newdoc";

    /// <summary>The documents of a file, each with its names.</summary>
    public static IEnumerable<(ParsedDocument Document, List<NamedEntity> Names)> Read(TextReader reader)
    {
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal) && lines.Count > 0)
            {
                yield return Document(lines);
                lines.Clear();
            }

            lines.Add(line);
        }

        if (lines.Count > 0)
            yield return Document(lines);
    }

    private static (ParsedDocument Document, List<NamedEntity> Names) Document(List<string> lines)
    {
        var forms = new StringBuilder();
        var names = new List<NamedEntity>();
        var (token, start) = (0, -1);
        var type = "";
        foreach (var line in lines.Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Append(""))
        {
            var columns = line.Split('\t');
            var label = columns.Length > 2 ? columns[2] : "O";
            if (start >= 0 && label != "I-" + type)
            {
                if (Types.TryGetValue(type, out var known))
                    names.Add(new NamedEntity(known, start, token));
                start = -1;
            }

            if (label.StartsWith("B-", StringComparison.Ordinal))
                (start, type) = (token, label[2..]);
            forms.Append(columns.Length > 1 ? columns[1] : "").Append('\n');
            token += columns.Length > 1 ? 1 : 0;
        }

        using var text = new StringReader(forms.ToString());
        return (ConlluReader.Read(text, "iob"), names);
    }
}
