using System.Collections.Immutable;
using System.Globalization;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Dates;

/// <summary>Finds dates: those the text writes out, and those it tells from the day of the report.</summary>
/// <remarks>
/// What could be read in two ways (04/05/2023) or cannot be (30 February) gives nothing, and so does "Tuesday" in a report without a day.
/// Rules of dates told from a day that stands in the text, not in the report's head, end in "-inferred". Each fact is supported by the phrase
/// in the role <see cref="SupportRole.Date"/>.
/// </remarks>
public sealed class DateFinder
{
    private readonly DateReader _reader = new();
    private readonly DateLexicon _lexicon = new();
    private readonly DateTense _tense;
    private readonly RelativeDateReader _relative;
    private readonly ToldDateReader _told;

    // Sentences between a date and words that take it up.
    private const int Reach = 3;

    public DateFinder()
    {
        _tense = new DateTense(_lexicon);
        _relative = new RelativeDateReader(new DateWords(), _lexicon);
        _told = new ToldDateReader(_lexicon);
    }

    /// <summary>The dates in text order, not overlapping.</summary>
    public ImmutableArray<Fact<DatedPhrase>> Find(ParsedDocument parsed)
    {
        var facts = ImmutableArray.CreateBuilder<Fact<DatedPhrase>>();
        var day = ReportDay.Of(parsed, _reader);
        var toldIn = -1;
        foreach (var sentence in parsed.Sentences)
        {
            var words = parsed.TokensOf(sentence);
            day = DatelineDay(parsed, sentence, words, day) ?? day;
            for (var i = 0; i < words.Length; i++)
            {
                var told = toldIn >= 0 && sentence.Index - toldIn <= Reach ? facts[^1].Claim.Edtf : null;
                if ((ReadAt(words, i, day) ?? (told is null ? null : _told.Read(words, i, told))) is not { } reading)
                    continue;
                var first = i;
                reading = AsTold(words, i, reading, facts);
                reading = WithSide(words, ref first, reading);
                var span = words[first].Span.Cover(words[reading.EndToken - 1].Span);
                if (reading.Edtf.Length > 0)
                {
                    facts.Add(MakeFact(parsed.Document, span, reading));
                    toldIn = sentence.Index;
                }

                i = reading.EndToken - 1;
            }
        }

        return facts.ToImmutable();
    }

    /// <summary>The day a further dateline gives ("NAIROBI, Nov 14 - "), from which the dates behind it are told; null where none stands here.</summary>
    private ReportDay? DatelineDay(ParsedDocument parsed, Sentence sentence, ReadOnlySpan<Token> words, ReportDay? day)
    {
        if (Language.Parsing.Dateline.EndOf(parsed, sentence) is not { } end)
            return null;
        for (var i = 0; i < end - sentence.FirstToken; i++)
        {
            if (_reader.Read(words, i) is { } reading && DateOnly.TryParseExact(Complete(words, i, reading, day).Edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written))
                return written == day?.Day ? null : new ReportDay(written, true);
        }

        return null;
    }

    private DateReading? ReadAt(ReadOnlySpan<Token> words, int at, ReportDay? day)
    {
        if (ReadNamedDay(words, at) is { } named)
            return Complete(words, at, named, day);
        if (day is not null && IsPartOfDate(words[at].Form) && _relative.Read(words, at, day.Day) is { } part && part.Rule is "year-part" or "month-part")
            return Marked(part, day);
        if (_reader.Read(words, at) is { } reading)
            return Complete(words, at, reading, day);
        return day is null ? null : _relative.Read(words, at, day.Day) is { } relative && !(day.IsMonth && IsFine(relative)) ? Marked(relative, day) : null;
    }

    // "on Sunday" says nothing where only the month of the report is known.
    private static bool IsFine(DateReading reading) => reading.Rule is not ("month" or "month-part" or "year-part" or "season");

    /// <summary>"the December talks" after "in December" speaks of the same December.</summary>
    private static DateReading AsTold(ReadOnlySpan<Token> words, int at, DateReading reading, IEnumerable<Fact<DatedPhrase>> before)
    {
        if (!reading.Rule.StartsWith("month", StringComparison.Ordinal) || at == 0 || words[at - 1].Form is not ("the" or "The") || reading.Edtf.Length != 7)
            return reading;
        var told = before.LastOrDefault(date => date.Claim.Edtf.Length >= 7 && date.Claim.Edtf[4..7] == reading.Edtf[4..7]);
        return told is null ? reading : reading with { Edtf = told.Claim.Edtf[..7] };
    }

    private bool IsPartOfDate(string form) => _lexicon.Has("part", form) || _lexicon.Has("ordinal", form) || form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Tuesday, April 25": the weekday belongs to the date that follows.</summary>
    private DateReading? ReadNamedDay(ReadOnlySpan<Token> words, int at)
    {
        if (!_lexicon.Has("weekday", words[at].Form))
            return null;
        var next = at + 1 < words.Length && words[at + 1].Form is "," or "(" ? at + 2 : at + 1;
        return next < words.Length && _reader.Read(words, next) is { Rule: "month-day" or "day-month" } date ? date : null;
    }

    private static DateReading Marked(DateReading reading, ReportDay day) =>
        day.IsInferred ? reading with { Rule = reading.Rule + "-inferred" } : reading;

    /// <summary>A day without a year takes the year that brings it before the report, or after it where the clause looks ahead.</summary>
    private DateReading Complete(ReadOnlySpan<Token> words, int at, DateReading reading, ReportDay? day)
    {
        if (day is null || !reading.Edtf.Contains("XXXX", StringComparison.Ordinal))
            return reading;
        var isFuture = _tense.IsFuture(words, at, reading.EndToken);
        var ends = reading.Edtf.Split('/');
        var year = YearOf(ends[0], day.Day, isFuture && !(_tense.IsPlannedThen(words, at) && IsJustOver(ends[0], day.Day)));
        var first = ends[0].Replace("XXXX", EdtfText.Year(year), StringComparison.Ordinal);
        if (!IsPossible(first))
            return reading with { Edtf = "" };
        if (ends.Length == 1)
            return Marked(reading with { Edtf = first }, day);
        var last = ends[1].Replace("XXXX", EdtfText.Year(string.CompareOrdinal(ends[1], ends[0]) < 0 ? year + 1 : year), StringComparison.Ordinal);
        return Marked(reading with { Edtf = $"{first}/{last}" }, day);
    }

    private static int YearOf(string monthDay, DateOnly anchor, bool isFuture)
    {
        var (month, day) = (int.Parse(monthDay.AsSpan(5, 2), CultureInfo.InvariantCulture), int.Parse(monthDay.AsSpan(8, 2), CultureInfo.InvariantCulture));
        var order = (month, day).CompareTo((anchor.Month, anchor.Day));
        // A day shortly ahead of the report is no day of last year.
        var isSoon = order > 0 && month - anchor.Month <= 1;
        return isFuture ? order < 0 ? anchor.Year + 1 : anchor.Year : order > 0 && !isSoon ? anchor.Year - 1 : anchor.Year;
    }

    private static bool IsJustOver(string monthDay, DateOnly anchor) =>
        int.Parse(monthDay.AsSpan(5, 2), CultureInfo.InvariantCulture) is var month && month <= anchor.Month && anchor.Month - month <= 2;

    private static bool IsPossible(string edtf) => DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>"since" opens the interval, "until" closes it.</summary>
    private DateReading WithSide(ReadOnlySpan<Token> words, ref int first, DateReading reading)
    {
        if (first == 0 || reading.Edtf.Length == 0 || reading.Edtf.StartsWith("..", StringComparison.Ordinal))
            return reading;
        var before = words[first - 1].Form;
        if (_lexicon.Has("open", before))
        {
            first--;
            return reading with { Edtf = $"{reading.Edtf.Split('/')[0]}/.." };
        }

        if (!_lexicon.Has("close", before))
            return reading;
        first--;
        return reading with { Edtf = $"../{reading.Edtf.Split('/')[^1]}" };
    }

    private static Fact<DatedPhrase> MakeFact(Document document, TextSpan span, DateReading reading)
    {
        var evidence = document.Evidence(span);
        return new Fact<DatedPhrase>(
            new DatedPhrase(evidence.Quote, reading.Edtf),
            [new Support(SupportRole.Date, evidence)],
            new CoderStamp("dates", "2", reading.Rule),
            Attribution.Narrator);
    }
}
