using System.Globalization;
using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>The day dates of a report are told from.</summary>
/// <param name="Day">The day of publication, or the latest full date the report itself names as past.</param>
/// <param name="IsInferred">It stands in the text, not in the report's head.</param>
internal sealed record ReportDay(DateOnly Day, bool IsInferred)
{
    /// <summary>Only the month is known: <see cref="Day"/> is its last day, and nothing finer than a month may be told from it.</summary>
    public bool IsMonth { get; init; }

    /// <returns>Null where neither head nor text gives a day.</returns>
    public static ReportDay? Of(ParsedDocument parsed, DateReader reader)
    {
        if (parsed.Document.Published is { } published)
            return new ReportDay(published.Day, false);
        DateOnly? latest = null, month = null;
        foreach (var sentence in parsed.Sentences)
        {
            var words = parsed.TokensOf(sentence);
            for (var i = 0; i < words.Length; i++)
            {
                if (reader.Read(words, i) is not { } reading)
                    continue;
                if (DateOnly.TryParseExact(reading.Edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && (latest is null || day > latest))
                    latest = day;
                if (sentence.Index == 0 && reading.Edtf.Length == 7 && EdtfDays.Of(reading.Edtf) is { } days)
                    month = days.Last;
                i = reading.EndToken - 1;
            }
        }

        // "JAYAPURA, Sept 21 (Agency)": the report's day, if not its year; what the text names as past is no day to tell "Saturday" from.
        if (parsed.Document.Dateline?.Date is { } written && !HasYear(written) && !(latest is { } named && IsDayOf(written, named)))
            return null;
        return latest is { } found ? new ReportDay(found, true) : month is { } last ? new ReportDay(last, true) { IsMonth = true } : null;
    }

    private static bool HasYear(string written) => written.Split([' ', ',', '.', '/'], StringSplitOptions.RemoveEmptyEntries).Any(part => part.Length == 4 && part.All(char.IsAsciiDigit));

    private static bool IsDayOf(string written, DateOnly day)
    {
        var parts = written.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        var month = day.ToString("MMM", CultureInfo.InvariantCulture);
        return parts.Any(part => part.StartsWith(month, StringComparison.OrdinalIgnoreCase)) && parts.Any(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == day.Day);
    }
}
