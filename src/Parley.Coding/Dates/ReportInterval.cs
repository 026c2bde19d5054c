using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>When a report without any day can have been written: somebody it calls "president-elect" had been elected and not yet taken office.</summary>
/// <remarks>An interval, supported by those words, under the rule <c>report-inferred</c>. No event takes its day from it.</remarks>
public static class ReportInterval
{
    private const string Elect = "elect";
    private const int SinceColumn = 7;

    private static readonly FrozenDictionary<string, DateOnly> TookOffice = WordList.Table("Gazetteers.Data.leaders.tsv")
        .Where(parts => parts.Length > SinceColumn && DateOnly.TryParseExact(parts[SinceColumn], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        .DistinctBy(parts => parts[0]).ToFrozenDictionary(parts => parts[0], parts => DateOnly.ParseExact(parts[SinceColumn], "yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <returns>Null for a report that says its day or names one, and where nobody is about to take office.</returns>
    public static Fact<DatedPhrase>? Of(ParsedDocument parsed, ImmutableArray<Office> offices, ImmutableArray<Fact<DatedPhrase>> dates)
    {
        if (parsed.Document.Published is not null || dates.Any(date => EdtfDays.Of(date.Claim.Edtf) is { IsOneDay: true }))
            return null;
        foreach (var office in offices.Where(office => office.Title.EndsWith(Elect, StringComparison.OrdinalIgnoreCase)))
        {
            if (!TookOffice.TryGetValue(office.Person, out var day))
                continue;
            var evidence = parsed.Document.Evidence(office.TitleSpan.Cover(office.Name));
            return new Fact<DatedPhrase>(
                new DatedPhrase(evidence.Quote, $"{EdtfText.Day(day.AddYears(-1))}/{EdtfText.Day(day)}"), [new Support(SupportRole.Date, evidence)],
                new CoderStamp("dates", "2", "report-inferred"), Attribution.Narrator);
        }

        return null;
    }
}
