using System.Collections.Frozen;

namespace Parley.Coding.Propositions;

/// <summary>How reports word a thing: by its words alone, since a record keeps no trees.</summary>
internal static class WordedIn
{
    private const int MostBefore = 3;
    private const int MostWords = 8;

    // "submit", "refer": the last syllable is stressed and its consonant doubled.
    private static readonly string[] Stressed = ["bmit", "dmit", "rmit", "mmit", "refer", "defer", "nfer", "pel", "cur", "begin", "forget"];

    // Letters by which a form of a word is known.
    private const int Stem = 4;
    private static readonly FrozenSet<string> Openers = Set("articles");
    private static readonly FrozenSet<string> Joints = Set("joints");
    private static readonly FrozenSet<string> ClauseWords = Set("clause-words");
    private static readonly FrozenDictionary<string, string[]> Objects = DataLines.Of("Propositions/objects.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => parts[0], parts => parts, StringComparer.Ordinal);

    /// <summary>A thing of the list of things.</summary>
    public static bool IsKnown(string noun) => Objects.ContainsKey(noun);

    /// <summary>The noun with the words before it that belong to it ("territorial integrity" for "integrity"), from the shortest wording that has it; or null.</summary>
    public static string? Phrase(string noun, IEnumerable<string> wordings)
    {
        foreach (var wording in Ordered(wordings))
        {
            var words = wording.Split(' ');
            var at = Array.FindIndex(words, word => IsForm(noun, word));
            if (at < 0)
                continue;
            var first = at;
            while (first > 0 && at - first < MostBefore && IsModifier(words[first - 1]))
                first--;
            // The word before may be the verb: "would send monitors".
            if (first > 0 && first < at && !Openers.Contains(words[first - 1].ToLowerInvariant()) && (!IsPhrase(wording) || !Joints.Contains(words[first - 1])))
                first = Enumerable.Range(first, at - first).FirstOrDefault(i => char.IsUpper(words[i][0]), at);
            return Trimmed(string.Join(' ', words[first..(at + 1)]));
        }

        return null;
    }

    /// <summary>The shortest phrase, without article and asides; else the shortest infinitive, as a gerund ("delaying the vote"); else the shortest wording, cut where it is long.</summary>
    /// <param name="act">Wordings without a form of it ("the demand", "it") count only where there is no other.</param>
    public static string Shortest(string act, IReadOnlyCollection<string> wordings)
    {
        var telling = wordings.Where(wording => wording.Split(' ').Any(word => Trimmed(word).StartsWith(act[..Math.Min(act.Length, Stem)], StringComparison.OrdinalIgnoreCase))).ToList();
        var all = Ordered(telling.Count > 0 ? telling : wordings).ToList();
        if (all.Find(IsPhrase) is { } phrase)
            return Cut(Bare(phrase));
        if (all.Find(wording => wording.StartsWith("to ", StringComparison.Ordinal)) is { } infinitive)
            return Cut(AsGerund(infinitive));
        return Cut(all[0]);
    }

    /// <summary>"delaying", "letting", "freeing".</summary>
    internal static string Ing(string verb)
    {
        if (verb is "be")
            return "being";
        if (verb.EndsWith("ie", StringComparison.Ordinal))
            return verb[..^2] + "ying";
        if (verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal))
            return verb[..^1] + "ing";
        return IsShort(verb) || Array.Exists(Stressed, ending => verb.EndsWith(ending, StringComparison.Ordinal)) ? verb + verb[^1] + "ing" : verb + "ing";
    }

    private static IOrderedEnumerable<string> Ordered(IEnumerable<string> wordings) => wordings.OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal);

    /// <summary>Neither an infinitive nor a clause, and in one piece.</summary>
    private static bool IsPhrase(string wording)
    {
        var words = wording.Split(' ');
        return !wording.Contains('…', StringComparison.Ordinal) && !Array.Exists(words, word => ClauseWords.Contains(word.ToLowerInvariant())) && Bare(wording).Length > 0;
    }

    /// <summary>Without the article or owner before it.</summary>
    private static string Bare(string wording) => string.Join(' ', Trimmed(wording).Split(' ').SkipWhile(word => Openers.Contains(word.ToLowerInvariant())));

    private static string AsGerund(string infinitive)
    {
        var words = infinitive.Split(' ')[1..];
        words[0] = Ing(words[0]);
        return string.Join(' ', words);
    }

    private static string Cut(string text)
    {
        var words = text.Split(", ")[0].Split(' ');
        return NoMarks(words.Length <= MostWords ? string.Join(' ', words) : string.Join(' ', words[..MostWords])) + (words.Length <= MostWords ? "" : " …");
    }

    private static string NoMarks(string text) => Trimmed(string.Concat(text.Where(letter => letter is not ('"' or '“' or '”'))));

    private static string Trimmed(string text) => text.Trim(',', '.', ';', ':', '"', '“', '”', ' ');

    // "let", "stop": one short vowel between consonants.
    private static bool IsShort(string verb) =>
        verb.Length is 3 or 4 && !"aeiouwxy".Contains(verb[^1], StringComparison.Ordinal) && "aeiou".Contains(verb[^2], StringComparison.Ordinal) && verb.Count(letter => "aeiou".Contains(letter, StringComparison.Ordinal)) == 1;

    private static bool IsForm(string noun, string word)
    {
        var bare = Trimmed(word).Trim('\'', '’').ToLowerInvariant();
        return Array.Exists(Objects.TryGetValue(noun, out var forms) ? forms : [noun], form => bare == form || bare == form + "s" || bare == form + "es" || (form.EndsWith('y') && bare == form[..^1] + "ies"));
    }

    private static bool IsModifier(string word) =>
        char.IsLetter(word.FirstOrDefault()) && !word.EndsWith(',') && !Openers.Contains(word.ToLowerInvariant()) && !ClauseWords.Contains(word.ToLowerInvariant()) && !Joints.Contains(word.ToLowerInvariant()) && !IsVerbal(word);

    // "recognises", "freed": a verb before its object; a few adjectives are lost with them.
    private static bool IsVerbal(string word) => char.IsLower(word[0]) && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)
        || (word.EndsWith('s') && !word.EndsWith("'s", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal)));

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Propositions/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
