using System.Text;

namespace Parley.Reading.Cleaning;

/// <summary>What a line looks like: a title, a sentence, a list item, a scrap. Looks at form alone, never at meaning.</summary>
internal static class TextShape
{
    private const string Closers = ")]}\"'”’»›*_ ";
    private const string Openers = "([{\"'“‘«‹*_ ";
    private const string Bullets = "•‣▪▫◦●○■□➤►–—*-·";
    private const int LongestTitle = 200;
    private const int MostTitleWords = 28;

    /// <summary>For comparing lines: lower case, straight quotes, single spaces, no punctuation at the ends.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var plain = letter switch
            {
                '‘' or '’' or '`' or '´' => '\'',
                '“' or '”' or '«' or '»' => '"',
                '–' or '—' or '‒' or '―' => '-',
                _ => char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter),
            };
            if (plain != ' ' || (key.Length > 0 && key[^1] != ' '))
                key.Append(plain);
        }

        return key.ToString().Trim(' ', '.', ':', '…', '»', '>', '›', '→', '"', '!', '|', '*');
    }

    /// <summary>Ends as a sentence or a lead-in to one does: with a stop, a question or exclamation mark, a colon, or a closing quote after one.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(Closers);
        return !bare.IsEmpty && bare[^1] is '.' or '!' or '?' or '…' or ':' && !EndsWithInitials(bare);
    }

    public static bool EndsWithStop(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(Closers);
        return !bare.IsEmpty && bare[^1] is '.' or '…' && !EndsWithInitials(bare);
    }

    /// <summary>Short, begins like a headline, does not end like a sentence and holds no second sentence.</summary>
    public static bool IsTitleLike(string text)
    {
        if (text.Length is < 8 or > LongestTitle || text[^1] is ',' or ';' or ':' or '-' or '–' or '—' || EndsWithStop(text))
            return false;
        var bare = text.AsSpan().TrimStart(Openers);
        if (bare.IsEmpty || !(char.IsUpper(bare[0]) || char.IsDigit(bare[0])) || IsBulleted(text))
            return false;
        var words = WordCount(text);
        return words is >= 2 and <= MostTitleWords && !HoldsSentenceEnd(text);
    }

    /// <summary>Most of its longer words begin with a capital.</summary>
    public static bool IsTitleCase(string text)
    {
        int longer = 0, capital = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range].TrimStart(Openers);
            if (word.Length < 4)
                continue;
            longer++;
            if (!char.IsLower(word[0]))
                capital++;
        }

        return longer > 0 && capital * 10 >= longer * 7;
    }

    public static bool IsUpperCase(ReadOnlySpan<char> text)
    {
        int upper = 0, lower = 0;
        foreach (var letter in text)
        {
            if (char.IsUpper(letter))
                upper++;
            else if (char.IsLower(letter))
                lower++;
        }

        return upper > lower * 9;
    }

    public static int WordCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var letter in text)
        {
            var word = char.IsLetterOrDigit(letter);
            if (word && !inside)
                count++;
            inside = word || (inside && letter != ' ');
        }

        return count;
    }

    public static bool IsBulleted(string text) =>
        text.Length > 2 && ((Bullets.Contains(text[0]) && text[1] == ' ') || IsNumbered(text));

    /// <summary>A scrap of a page's controls: no word of three letters, and hardly anything else.</summary>
    public static bool IsScrap(string text)
    {
        if (text.Length > 7)
            return false;
        int run = 0, letters = 0;
        foreach (var letter in text)
        {
            run = char.IsLetter(letter) ? run + 1 : 0;
            letters += char.IsLetter(letter) ? 1 : 0;
            if (run > 2)
                return false;
        }

        return letters == 0 || text[^1] is not ('.' or '!' or '?');
    }

    private static bool IsNumbered(string text)
    {
        var at = text[0] == '(' ? 1 : 0;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        if (at == start && char.IsAsciiLetterLower(text[at]))
            at++;
        return at > start && at - start <= 2 && at + 1 < text.Length && text[at] is '.' or ')' && text[at + 1] == ' ';
    }

    private static bool EndsWithInitials(ReadOnlySpan<char> bare)
    {
        var word = bare[(bare.LastIndexOf(' ') + 1)..];
        if (word.Length < 4 || word.Length % 2 != 0)
            return false;
        for (var i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(word[i]) || word[i + 1] != '.')
                return false;
        }

        return true;
    }

    /// <summary>Long enough not to be an abbreviation: "talks." but not "Gen.".</summary>
    private static bool IsLongWordBefore(string text, int at)
    {
        if (char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]))
            return true;
        return at >= 5 && text.AsSpan(at - 5, 5).IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    private static bool HoldsSentenceEnd(string text)
    {
        for (var i = 3; i + 2 < text.Length; i++)
        {
            if (text[i + 1] != ' ' || !char.IsUpper(text[i + 2]))
                continue;
            if (text[i] is '?' or '!' || (text[i] == '.' && IsLongWordBefore(text, i)))
                return true;
        }

        return false;
    }
}
