namespace Parley.Language.Segmentation;

/// <summary>Numbers, times, dates in figures, telephone numbers, ordinals and decades.</summary>
internal sealed class NumberScanner
{
    private static readonly HashSet<string> Units = WordList.Set("Segmentation/units.txt", StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>End of the number that begins at the digit at <paramref name="at"/>.</summary>
    public static int End(string text, int at, int chunkEnd)
    {
        var stop = DigitsEnd(text, at, chunkEnd);
        var hyphened = HyphenedEnd(text, at, stop, chunkEnd);
        if (hyphened > stop)
            return hyphened;
        stop = InnerEnd(text, stop, chunkEnd);
        return SuffixEnd(text, at, stop, chunkEnd);
    }

    private static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && Letters.IsDigit(text[at]))
            at++;
        return at;
    }

    /// <summary>"2023-04-25", "345-9945" are one token; "10-12" and "1973-1974" are three.</summary>
    private static int HyphenedEnd(string text, int at, int stop, int end)
    {
        var groups = 1;
        var first = stop - at;
        var last = first;
        while (stop + 1 < end && text[stop] == '-' && Letters.IsDigit(text[stop + 1]))
        {
            var next = DigitsEnd(text, stop + 1, end);
            last = next - stop - 1;
            groups++;
            stop = next;
        }

        return groups > 2 || (groups == 2 && (first, last) is (1, 4) or (3, 4) or (5, 4)) ? stop : 0;
    }

    private static int InnerEnd(string text, int stop, int end)
    {
        while (stop + 1 < end && text[stop] is '.' or ',' or ':' or '/' && stop + 1 < end && Letters.IsDigit(text[stop + 1]))
            stop = DigitsEnd(text, stop + 1, end);
        return stop;
    }

    /// <summary>"20th", "1980s", "33A" stay whole; a unit ("5m", "10am") is cut off.</summary>
    private static int SuffixEnd(string text, int at, int stop, int end)
    {
        var letters = stop;
        while (letters < end && Letters.WordLength(text, letters, end) is > 0 and var length)
            letters += length;
        if (letters > stop)
            return IsUnit(text.AsSpan(stop, letters - stop)) ? stop : letters;
        return IsDecade(text, at, stop, end) ? stop + 2 : stop;
    }

    /// <summary>Grams are written small; "3G" is a name.</summary>
    private static bool IsUnit(ReadOnlySpan<char> letters) => UnitLookup.Contains(letters) && letters is not "G";

    /// <summary>"the 1960's", "the 80's": the mark makes a plural, not an owner.</summary>
    private static bool IsDecade(string text, int at, int stop, int end)
    {
        var isTens = text[stop - 1] == '0' && (stop - at == 2 || (stop - at == 4 && text[at] == '1'));
        return isTens && stop + 1 < end && Letters.IsApostrophe(text[stop]) && text[stop + 1] == 's'
            && (stop + 2 >= end || Letters.WordLength(text, stop + 2, end) == 0);
    }
}
