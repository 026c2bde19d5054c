using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Reading.Languages;

/// <summary>Tells English from other languages by script and function words.</summary>
public static class LanguageDetector
{
    private const int LeastWords = 20;
    private const int MostWords = 2000;

    // A text in a language has a fifth and more of its commonest words; a text in another one shares some by chance.
    private const double LeastShare = 0.12;
    private const double LeastLead = 1.3;

    private static readonly FrozenDictionary<string, ImmutableArray<string>> LanguagesOf = EmbeddedLines.Read("Languages.function-words.tsv")
        .Select(line => line.Split('\t'))
        .SelectMany(row => row[1].Split(' ').Select(word => (Word: word, Language: row[0])))
        .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> LanguagesOfWord =
        LanguagesOf.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = LanguagesOf.Keys.Max(word => word.Length);

    private static readonly ImmutableArray<Script> Scripts = [.. EmbeddedLines.Read("Languages.scripts.tsv").Select(Script.Parse)];

    /// <summary>BCP 47 primary subtag of the language the text is in, or null where the text is too short, or like none that is known well enough, to tell.</summary>
    public static string? Detect(string text)
    {
        int letters = 0, plain = 0;
        foreach (var unit in text)
        {
            letters += char.IsLetter(unit) ? 1 : 0;
            plain += char.IsAsciiLetter(unit) ? 1 : 0;
        }

        return letters >= LeastWords && plain < letters - (letters / 2) && ByScript(text, letters) is { } language ? language : ByWords(text);
    }

    // No script listed has letters of ASCII.
    private static string? ByScript(string text, int letters) =>
        Scripts.FirstOrDefault(script => text.Count(script.Holds) > letters / 2)?.LanguageOf(text);

    private static string? ByWords(string text)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0;
        Span<char> word = stackalloc char[Longest];
        for (var at = 0; at < text.Length && words < MostWords; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
                at++;
            if (at == start)
                continue;
            words++;
            var length = at - start;
            if (length > Longest || !LanguagesOfWord.TryGetValue(word[..text.AsSpan(start, length).ToLowerInvariant(word)], out var languages))
                continue;
            foreach (var language in languages)
                found[language] = found.GetValueOrDefault(language) + 1;
        }

        if (words < LeastWords || found.Count == 0)
            return null;
        var english = found.GetValueOrDefault("en");
        var best = found.MaxBy(pair => (pair.Value, pair.Key == "en")).Key;
        // English is what is read: another language must be plainly the likelier one.
        if (found[best] < LeastShare * words)
            return english > 0 && best == "en" ? "en" : null;
        return best == "en" || found[best] < LeastLead * english ? "en" : best;
    }

    /// <param name="Others">Letters that the language does not have and another one in the same script has.</param>
    private sealed record Script(string Language, ImmutableArray<(char First, char Last)> Ranges, string Others, string Other)
    {
        public static Script Parse(string line)
        {
            var row = line.Split('\t');
            return new Script(row[0], [.. row[1].Split(' ').Select(Range)], row.Length > 2 ? row[2] : "", row.Length > 3 ? row[3] : row[0]);
        }

        public bool Holds(char letter)
        {
            foreach (var (first, last) in Ranges)
            {
                if (letter >= first && letter <= last)
                    return true;
            }

            return false;
        }

        public string LanguageOf(string text) => Others.Length > 0 && text.AsSpan().ContainsAny(Others) ? Other : Language;

        private static (char First, char Last) Range(string written) => (Letter(written[..4]), Letter(written[5..]));

        private static char Letter(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
