using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Reading;

namespace Parley.Coding.Amounts;

/// <summary>Reads how many people were killed, wounded, displaced, captured or freed, from the words of one sentence.</summary>
/// <remarks>
/// A number counts where those counted and what befell them stand beside it: "12 people were killed", "killing at least 12", "12 deaths", "put the toll at 20". Numbers of things,
/// days and money, and parts of a number told already ("including three children"), do not. No tree is needed: what a record keeps is enough.
/// </remarks>
public static partial class AmountReader
{
    // "12 armed men of its border guard were killed": words between a number and those it counts.
    private const int MostBetween = 4;
    private const int MostAuxiliaries = 4;
    private const string Behind = "behind";
    private const string Before = "before";
    private const string Noun = "noun";
    private static readonly AmountWords Words = AmountWords.Shipped;

    /// <summary>The amounts of a sentence, in its order.</summary>
    /// <param name="text">The text that holds the sentence.</param>
    public static ImmutableArray<Amount> Read(string text, TextSpan sentence)
    {
        var words = Word().Matches(text[sentence.Start..sentence.End]).Select(match => (Text: match.Value, Lower: match.Value.ToLowerInvariant(), match.Index)).ToList();
        var found = ImmutableArray.CreateBuilder<Amount>();
        for (var at = 0; at < words.Count; at++)
        {
            if (NumberAt(words, at) is not { } number || (at > 0 && NumberAt(words, at - 1) is not null && IsNumber(words[at - 1].Lower)))
                continue;
            var first = QualifierBefore(words, at);
            if (KindOf(words, first, at + number.Length) is not { } kind)
                continue;
            var (start, end) = (words[first].Index, words[at + number.Length - 1].Index + words[at + number.Length - 1].Text.Length);
            found.Add(new Amount(kind, text[(sentence.Start + start)..(sentence.Start + end)], number.Value, new TextSpan(sentence.Start + start, sentence.Start + end), By(text[sentence.Start..sentence.End], words, first))
            {
                IsBare = first > 0 && Words.Is(words[first - 1].Lower, "BareVerb"),
            });
        }

        return found.ToImmutable();
    }

    private static bool IsNumber(string word) => Figure().IsMatch(word) || Words.IsNumberWord(word);

    /// <summary>A number and of how many words it is; null where there is none, or one of money.</summary>
    private static (long? Value, int Length)? NumberAt(List<(string Text, string Lower, int Index)> words, int at)
    {
        var word = words[at].Lower;
        if (at > 0 && Words.Is(words[at - 1].Text, "Money"))
            return null;
        long? value;
        if (Figure().IsMatch(word))
            value = long.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;
        else if (Words.Is(word, "One") && at + 1 < words.Count && (Words.Is(words[at + 1].Lower, "Dozen") || Words.Is(words[at + 1].Lower, "Multiple")))
            return (Words.Number(words[at + 1].Lower), 2);
        else if (word.Split('-') is [var tens, var ones] && Words.IsNumberWord(tens) && Words.IsNumberWord(ones))
            value = Words.Number(tens) + Words.Number(ones);
        else if (Words.IsNumberWord(word))
            value = Words.Number(word);
        else
            return null;
        var length = 1;
        while (at + length < words.Count && value is not null && Words.Is(words[at + length].Lower, "Multiple"))
            value *= Words.Number(words[at + length++].Lower);
        return (value, length);
    }

    // "at least 12".
    private static int QualifierBefore(List<(string Text, string Lower, int Index)> words, int at)
    {
        foreach (var qualifier in Words.Qualifiers)
        {
            if (at >= qualifier.Length && qualifier.Select((word, i) => words[at - qualifier.Length + i].Lower == word).All(same => same))
                return at - qualifier.Length;
        }

        return at;
    }

    private static AmountKind? KindOf(List<(string Text, string Lower, int Index)> words, int first, int behind)
    {
        if (IsToll(words, first))
            return AmountKind.Dead;
        // "including three children", "three of them children".
        if ((first > 0 && Words.OpensPart(words[first - 1].Lower)) || (behind + 1 < words.Count && Words.Is(words[behind].Lower, "Of") && Words.Is(words[behind + 1].Lower, "Those")))
            return null;
        var people = PeopleFrom(words, behind);
        var after = people ?? behind;
        if (people is null && behind < words.Count && Words.Kind(words[behind].Lower, Noun) is { } counted)
            return counted;
        for (var step = 0; after < words.Count && step <= MostAuxiliaries; step++, after++)
        {
            if (Words.Kind(words[after].Lower, Behind) is { } befell && !IsActive(words, after, people is not null))
                return befell;
            if (!Words.IsAuxiliary(words[after].Lower))
                break;
        }

        if (first == 0 || Words.Kind(words[first - 1].Lower, Before) is not { } done || (people is null && !IsBare(words, behind)))
            return null;
        // "killing and wounding over 40": the number is of both.
        return first > 2 && Words.Is(words[first - 2].Lower, "Both") && Words.Kind(words[first - 3].Lower, Before) is { } also && also != done ? AmountKind.Casualties : done;
    }

    // "12 soldiers captured the hill": they did it.
    private static bool IsActive(List<(string Text, string Lower, int Index)> words, int verb, bool havePeople) =>
        havePeople && Words.Kind(words[verb].Lower, Before) is not null && !Words.IsAuxiliary(words[verb - 1].Lower) && verb + 1 < words.Count
        && (Words.Is(words[verb + 1].Lower, "Article") || IsNumber(words[verb + 1].Lower));

    /// <summary>Behind the noun that names those counted, or null where none does.</summary>
    private static int? PeopleFrom(List<(string Text, string Lower, int Index)> words, int at)
    {
        for (var step = 0; step <= MostBetween && at + step < words.Count && char.IsLetter(words[at + step].Text[0]); step++)
        {
            if (!Words.ArePeople(words[at + step].Lower))
                continue;
            var end = at + step + 1;
            // "12 other people", "200 prisoners of war", "30 members of its guard".
            while (end < words.Count && Words.ArePeople(words[end].Lower))
                end++;
            return end + 1 < words.Count && Words.Is(words[end].Lower, "Of") && Words.Is(words[end + 1].Lower, "War") ? end + 2 : end;
        }

        return null;
    }

    // "killing 12 in the market", "wounded 30.": no noun of things follows.
    private static bool IsBare(List<(string Text, string Lower, int Index)> words, int at) =>
        at >= words.Count || !char.IsLetter(words[at].Text[0]) || Words.Is(words[at].Lower, "Bare");

    // "the death toll rose to 20", "put the toll at 20".
    private static bool IsToll(List<(string Text, string Lower, int Index)> words, int first)
    {
        var at = first - 1;
        while (at >= 0 && at > first - MostBetween - 1 && Words.IsOfToll(words[at].Lower))
            at--;
        return at >= 0 && at < first - 1 && Words.Is(words[at].Lower, "Toll");
    }

    // "while the ministry put the toll at 20": from the last mark or joining word to the verb.
    private static string? By(string sentence, List<(string Text, string Lower, int Index)> words, int first)
    {
        var toll = first - 1;
        while (toll > 0 && !Words.Is(words[toll].Lower, "Toll") && toll > first - MostBetween - 1)
            toll--;
        if (toll < 1 || !Words.Is(words[toll].Lower, "Toll"))
            return null;
        var verb = toll - 1;
        while (verb > 0 && Words.Is(words[verb].Lower, "BeforeToll"))
            verb--;
        if (!Words.Is(words[verb].Lower, "Put"))
            return null;
        var start = verb;
        while (start > 0 && char.IsLetterOrDigit(words[start - 1].Text[0]) && !Words.Is(words[start - 1].Lower, "Joining"))
            start--;
        return start == verb ? null : sentence[words[start].Index..words[verb].Index].Trim();
    }

    [GeneratedRegex(@"\p{N}[\p{N},]*\p{N}|\p{N}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}\p{N}]+)*|\S")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\p{Nd}{1,3}(?:,\p{Nd}{3})*$|^\p{Nd}+$")]
    private static partial Regex Figure();
}
