using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Reads dates told from the one the text told last: "the same day", "two weeks later", "the next day", "that evening", "since then", "hours after".</summary>
internal sealed class ToldDateReader(DateLexicon lexicon)
{
    private const string Rule = "told";
    private readonly DateAmounts _amounts = new(lexicon);

    /// <param name="told">The value told last.</param>
    /// <returns>Null where no such date begins.</returns>
    public DateReading? Read(ReadOnlySpan<Token> words, int at, string told)
    {
        if (ReadSince(words, at, told) is { } since)
            return since;
        if (ReadSamePart(words, at, told) is { } part)
            return part;
        if (EdtfDays.Of(told) is not { IsOneDay: true } days || told[^1] is '~' or '?')
            return null;
        return ReadSameDay(words, at, days.First) ?? ReadNeighbour(words, at, days.First) ?? ReadAmount(words, at, days.First) ?? ReadHours(words, at, days.First);
    }

    /// <summary>"since then", "has since resumed".</summary>
    private DateReading? ReadSince(ReadOnlySpan<Token> words, int at, string told)
    {
        if (!lexicon.Has("open", words[at].Form) || at + 1 >= words.Length || told.StartsWith("..", StringComparison.Ordinal))
            return null;
        var end = lexicon.Has("then", words[at + 1].Form) ? at + 2 : at > 0 && lexicon.Has("perfect", words[at - 1].Form) && words[at + 1].Xpos == "VBN" ? at + 1 : 0;
        return end == 0 ? null : new DateReading(end, $"{told.Split('/')[0]}/..", Rule);
    }

    /// <summary>"the same month", "that year".</summary>
    private DateReading? ReadSamePart(ReadOnlySpan<Token> words, int at, string told)
    {
        if (!lexicon.Has("same", words[at].Form) || at + 1 >= words.Length || told.Contains('/', StringComparison.Ordinal) || told.Length < 4 || !char.IsAsciiDigit(told[3]))
            return null;
        var length = words[at + 1].Form switch { "month" => 7, "year" => 4, _ => 0 };
        return length == 0 || told.Length < length || (at + 2 < words.Length && words[at + 2].Form is "'s" or "’s" or "-") ? null : new DateReading(at + 2, told[..length], Rule);
    }

    // "that day", "the same evening", "at noon".
    private DateReading? ReadSameDay(ReadOnlySpan<Token> words, int at, DateOnly day)
    {
        if (lexicon.Has("clock", words[at].Form) && at > 0 && lexicon.Has("clock-before", words[at - 1].Form.ToLowerInvariant()))
            return new DateReading(at + 1, EdtfText.Day(day), Rule);
        if (at == 1 && words[0].Form == "In" && words[at].Form == "the" && at + 2 < words.Length && words[at + 1].Form != "night" && lexicon.Has("hour-part", words[at + 1].Form) && words[at + 2].Form is not ("of" or "'s" or "’s"))
            return new DateReading(at + 2, EdtfText.Day(day), Rule);
        if (!lexicon.Has("same", words[at].Form) || at + 1 >= words.Length)
            return null;
        var isDay = words[at + 1].Form == "day" && !(at + 2 < words.Length && words[at + 2].Form is "of" or "that" or "when");
        return isDay || lexicon.Has("hour-part", words[at + 1].Form) ? new DateReading(at + 2, EdtfText.Day(day), Rule) : null;
    }

    /// <summary>"the next day", "the following morning", "the day before".</summary>
    private DateReading? ReadNeighbour(ReadOnlySpan<Token> words, int at, DateOnly day)
    {
        if (at == 0 || at + 1 >= words.Length || words[at - 1].Form is not ("the" or "The"))
            return null;
        if (lexicon.Value("neighbour", words[at].Form) is { } step && (words[at + 1].Form == "day" || lexicon.Has("hour-part", words[at + 1].Form)))
            return new DateReading(at + 2, EdtfText.Day(day.AddDays(step)), Rule);
        return words[at].Form == "day" && lexicon.Value("side", words[at + 1].Form) is { } side && EndsPhrase(words, at + 2) ? new DateReading(at + 2, EdtfText.Day(day.AddDays(side)), Rule) : null;
    }

    /// <summary>"three days later", "two weeks before".</summary>
    private DateReading? ReadAmount(ReadOnlySpan<Token> words, int at, DateOnly day)
    {
        if (_amounts.Read(words, at) is not var (end, count, unit) || unit is DateAmounts.Weekend or DateAmounts.Hour || end >= words.Length || lexicon.Value("side", words[end].Form) is not { } side)
            return null;
        if (end + 1 < words.Length && words[end + 1].Form == "than" || (lexicon.Has("preposition", words[end].Form) && !EndsPhrase(words, end + 1)))
            return null;
        var there = DateAmounts.Shift(day, unit, side * count);
        return new DateReading(end + 1, unit is DateAmounts.Day or DateAmounts.Week ? EdtfText.Day(there) : DateAmounts.Point(there, unit, false), Rule);
    }

    // "hours after", "minutes later": the same day, as near as words tell.
    private DateReading? ReadHours(ReadOnlySpan<Token> words, int at, DateOnly day) =>
        lexicon.Has("hours", words[at].Form) && at + 1 < words.Length && lexicon.Value("side", words[at + 1].Form) is not null && !(at > 0 && lexicon.Count(words[at - 1].Form) > 12)
            ? new DateReading(at + 1, EdtfText.Day(day), Rule) : null;

    private static bool EndsPhrase(ReadOnlySpan<Token> words, int at) => at >= words.Length || words[at].Upos is Upos.PUNCT or Upos.CCONJ or Upos.VERB or Upos.AUX or Upos.ADP;
}
