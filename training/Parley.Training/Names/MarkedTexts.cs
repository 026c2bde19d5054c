using System.Text;
using System.Text.RegularExpressions;
using Parley.Language;

namespace Parley.Training.Names;

/// <summary>Reads texts written to be learned from, with references of any form marked in them: <c>[the two delegations]ORG met in [Nairobi]LOC</c>.</summary>
/// <remarks>The convention is re3d's. A line that begins with <c>==</c> opens a text and names it; brackets stand for nothing but marks.</remarks>
public static partial class MarkedTexts
{
    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityType.Person,
        ["ORG"] = EntityType.Organisation,
        ["LOC"] = EntityType.Location,
        ["NAT"] = EntityType.Group,
        ["WEA"] = EntityType.Weapon,
    };

    private static readonly HashSet<EntityType> Marked = [.. Types.Values];

    /// <param name="folder">Its files of the ending <c>.txt</c> are read, in the order of their names.</param>
    public static IEnumerable<LabelledSentence> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile);

    private static IEnumerable<LabelledSentence> ReadFile(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var body = new StringBuilder();
        var all = new List<LabelledSentence>();
        foreach (var line in File.ReadLines(file).Append("=="))
        {
            if (!line.StartsWith("==", StringComparison.Ordinal))
            {
                body.Append(line).Append('\n');
                continue;
            }

            all.AddRange(Text(name, body.ToString()));
            name = $"{Path.GetFileNameWithoutExtension(file)}/{line.Trim('=', ' ')}";
            body.Clear();
        }

        return all;
    }

    private static IEnumerable<LabelledSentence> Text(string name, string marked)
    {
        var plain = new StringBuilder();
        var spans = new List<(int Start, int End, EntityType Type)>();
        var at = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            plain.Append(marked, at, mark.Index - at);
            spans.Add((plain.Length, plain.Length + mark.Groups[1].Length, Types[mark.Groups[2].Value]));
            plain.Append(mark.Groups[1].Value);
            at = mark.Index + mark.Length;
        }

        plain.Append(marked, at, marked.Length - at);
        return SpanLabels.Of(Re3dCorpus.Name, name, plain.ToString(), spans, Marked);
    }

    [GeneratedRegex(@"\[([^\[\]]+)\](PER|ORG|LOC|NAT|WEA)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
