using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Parley.Coding;
using Parley.Coding.Events;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Sentences with a marked source and target and a PLOVER root type: how often the right type is found for the pair.</summary>
/// <remarks>The labels follow an older codebook: CONCEDE and RETREAT are one (YIELD), a conviction is ACCUSE, and an embargo or sanctions (CAMEO 163) are COERCE.</remarks>
public static partial class PairEvaluation
{
    /// <param name="file">Tab-separated, with columns <c>marked_sentence</c> and <c>gold_root</c>.</param>
    /// <returns>For rows of even and odd number: how many are right, of how many.</returns>
    public static ImmutableArray<(int Right, int Of)> Run(string file, Func<Document, ParsedDocument> parse)
    {
        var coder = new PairCoder(EventLexicon.Shipped);
        var halves = new (int Right, int Of)[2];
        var lines = File.ReadLines(file).Select(line => line.Split('\t')).ToList();
        var (text, gold) = (Array.IndexOf(lines[0], "marked_sentence"), Array.IndexOf(lines[0], "gold_root"));
        for (var i = 1; i < lines.Count; i++)
        {
            var (clean, source, target) = Unmark(lines[i][text]);
            var found = source is null || target is null ? null : coder.Code(parse(PlainText.Document("-", clean)), source.Value, target.Value);
            ref var half = ref halves[(i - 1) % 2];
            half.Of++;
            if (found is not null && Label(found) == lines[i][gold])
                half.Right++;
        }

        return [.. halves];
    }

    private static string Label(PairCoding coding) => coding.Type switch
    {
        EventType.Concede or EventType.Retreat => "YIELD",
        EventType.Sanction when coding.Mode == "convict" => "ACCUSE",
        EventType.Sanction when coding.Cameo == "163" => "COERCE",
        var type => type.ToString().ToUpperInvariant(),
    };

    private static (string Text, TextSpan? Source, TextSpan? Target) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        TextSpan? source = null, target = null;
        var starts = new Dictionary<char, int>();
        var at = 0;
        foreach (Match mark in Marks().Matches(marked))
        {
            text.Append(marked, at, mark.Index - at);
            at = mark.Index + mark.Length;
            var name = mark.Value[^2];
            if (mark.Value[1] != '/')
                starts[name] = text.Length;
            else if (starts.TryGetValue(name, out var start) && name == 's')
                source ??= new TextSpan(start, text.Length);
            else if (starts.TryGetValue(name, out start))
                target ??= new TextSpan(start, text.Length);
        }

        text.Append(marked, at, marked.Length - at);
        return (text.ToString(), source, target);
    }

    [GeneratedRegex("</?[st]>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
