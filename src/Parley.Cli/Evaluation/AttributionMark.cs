using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>One attribution as annotators marked it: whose words, and which.</summary>
/// <param name="Source">The spans of the source, empty where the text names none.</param>
/// <param name="Content">The spans of what is attributed: at least one.</param>
public sealed record AttributionMark(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content)
{
    /// <summary>Reads the standoff format of brat: "T" lines name spans, "E" lines join them. Offsets there count code points.</summary>
    /// <param name="lines">The lines of one annotation file.</param>
    /// <param name="text">The text the offsets count in.</param>
    /// <exception cref="FormatException">An offset is no number or lies outside the text.</exception>
    public static ImmutableArray<AttributionMark> Read(IEnumerable<string> lines, string text)
    {
        var offsets = Offsets(text);
        var spans = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        var events = new List<string>();
        foreach (var fields in lines.Select(line => line.Split('\t')).Where(fields => fields.Length > 1))
        {
            if (fields[0].StartsWith('T'))
                spans[fields[0]] = Spans(fields[1], offsets);
            else if (fields[0].StartsWith('E'))
                events.Add(fields[1]);
        }

        return [.. events.Select(line => Join(line, spans)).Where(mark => !mark.Content.IsEmpty)];
    }

    private static AttributionMark Join(string line, Dictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var roles = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).Where(pair => pair.Length == 2).ToList();
        return new AttributionMark(Of("Source"), Of("Content"));

        ImmutableArray<TextSpan> Of(string role) =>
            [.. roles.Where(pair => pair[0].TrimEnd('1', '2', '3') == role && spans.ContainsKey(pair[1])).SelectMany(pair => spans[pair[1]])];
    }

    /// <summary>"Content 115 290" or, in pieces, "Content 115 200;210 290".</summary>
    private static ImmutableArray<TextSpan> Spans(string field, int[] offsets)
    {
        var pieces = field[(field.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';');
        return [.. pieces.Select(piece => piece.Split(' ')).Select(ends => new TextSpan(At(ends[0], offsets), At(ends[1], offsets)))];
    }

    private static int At(string written, int[] offsets) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < offsets.Length
            ? offsets[at]
            : throw new FormatException($"The offset '{written}' is no number or lies outside the text of {offsets.Length - 1} characters.");

    /// <summary>For every code point, and for the end, where it begins in UTF-16.</summary>
    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
