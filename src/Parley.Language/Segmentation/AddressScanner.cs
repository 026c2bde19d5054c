using System.Buffers;

namespace Parley.Language.Segmentation;

/// <summary>Web and mail addresses, @handles and #tags: one token each, without the punctuation that follows them.</summary>
internal static class AddressScanner
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("<>\"“”«»");

    /// <summary>End of the address that begins at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    /// <param name="chunkEnd">End of the unbroken run of characters around it.</param>
    public static int End(string text, int at, int chunkEnd)
    {
        var rest = text.AsSpan(at, chunkEnd - at);
        if (StartsWithScheme(rest))
            return at + TrimmedLength(rest[..LengthUntilBracket(rest)]);
        if (rest[0] is '@' or '#')
            return TagEnd(text, at, chunkEnd);
        return MailEnd(text, at, chunkEnd);
    }

    private static bool StartsWithScheme(ReadOnlySpan<char> rest)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["http://", "https://", "ftp://", "www.", "mailto:"])
        {
            if (rest.Length > scheme.Length && rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int LengthUntilBracket(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny(Brackets);
        return length < 0 ? rest.Length : length;
    }

    private static int TrimmedLength(ReadOnlySpan<char> address)
    {
        var opened = address.Contains('(');
        var length = address.Length;
        while (length > 0 && (address[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']'
            || (address[length - 1] == ')' && !opened)))
        {
            length--;
        }

        return length;
    }

    private static int TagEnd(string text, int at, int chunkEnd)
    {
        var stop = at + 1;
        if (!Letters.IsLetter(text, stop, chunkEnd) && !(stop < chunkEnd && text[stop] == '_'))
            return at;
        while (stop < chunkEnd && Letters.WordLength(text, stop, chunkEnd) is > 0 and var length)
            stop += length;
        return stop;
    }

    private static int MailEnd(string text, int at, int chunkEnd)
    {
        var middle = at;
        while (middle < chunkEnd && IsMailCharacter(text[middle]))
            middle++;
        if (middle == at || middle >= chunkEnd || text[middle] != '@')
            return at;
        var stop = middle + 1;
        while (stop < chunkEnd && IsMailCharacter(text[stop]))
            stop++;
        while (stop > middle + 1 && text[stop - 1] is '.' or '-')
            stop--;
        return stop > middle + 1 ? stop : at;
    }

    private static bool IsMailCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';
}
