namespace Parley.Reading.Pdf;

/// <summary>Dates as PDF writes them (ISO 32000-1, 7.9.4): "D:20241112140500+03'00'".</summary>
internal static class PdfDate
{
    public static DateOnly? Day(string? field)
    {
        var text = field?.Trim() ?? "";
        if (text.StartsWith("D:", StringComparison.Ordinal))
            text = text[2..];
        return text.Length >= 8 && text.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 ? FieldDate.Day(text[..8]) : null;
    }
}
