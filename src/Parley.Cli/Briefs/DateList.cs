using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Cli.Briefs;

/// <summary>Puts the dates named in order of time.</summary>
internal static class DateList
{
    private const int ContextLetters = 180;

    public static (ImmutableArray<MentionedDate> Dates, int Others) Build(BriefMaterial material, BriefLimits limits, Citations citations)
    {
        var dates = material.Dates.GroupBy(date => date.Edtf)
            .Select(group => (Edtf: group.Key, Places: group.DistinctBy(date => material.Documents[date.Document].Story).ToList(), Count: group.Count()))
            .OrderByDescending(date => date.Places.Count).ThenByDescending(date => date.Edtf.Length).ThenByDescending(date => date.Count).ThenBy(date => date.Edtf, StringComparer.Ordinal)
            .ToList();
        ImmutableArray<MentionedDate> listed =
        [
            .. dates.Take(limits.Dates).OrderBy(date => date.Edtf, StringComparer.Ordinal)
                .Select(date => Describe(date.Edtf, date.Places, date.Count, material, limits, citations)),
        ];
        return (listed, dates.Count - listed.Length);
    }

    private static MentionedDate Describe(
        string edtf, List<MaterialDate> places, int count, BriefMaterial material, BriefLimits limits, Citations citations)
    {
        ImmutableArray<SourceMark> marks = [.. places.Take(limits.Marks).Select(place => citations.Cite(place.Document, [place.Span])).Distinct()];
        return new MentionedDate(edtf, Context(material.Documents[places[0].Document], places[0].Span), marks, count - marks.Length);
    }

    /// <summary>The sentence, or the stretch of it around the date where it is long.</summary>
    private static string Context(MaterialDocument document, TextSpan span)
    {
        var sentence = document.Sentences.FirstOrDefault(item => item.Contains(span.Start), span);
        if (sentence.Length <= ContextLetters)
            return sentence.Of(document.Text);
        var start = Math.Max(sentence.Start, Math.Min(span.Start - (ContextLetters / 2), sentence.End - ContextLetters));
        if (start > sentence.Start)
            start = document.Text.IndexOf(' ', start, span.Start - start) is >= 0 and var space ? space + 1 : span.Start;
        var words = Shorten.ToLetters(document.Text[start..sentence.End], ContextLetters);
        return start > sentence.Start ? "… " + words : words;
    }
}
