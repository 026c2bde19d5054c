using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Cli.Output;

/// <summary>One value of a row: text, a number, a truth value, a list of texts, or nothing.</summary>
public readonly record struct Cell
{
    private Cell(string? text, bool isBare, ImmutableArray<string> items)
    {
        Text = text;
        IsBare = isBare;
        Items = items;
    }

    public static Cell Nothing => default;

    /// <summary>The value as text, or null for nothing; the items of a list are joined by "; ".</summary>
    public string? Text { get; }

    /// <summary>A number or a truth value: JSON writes it without quotation marks.</summary>
    public bool IsBare { get; }

    /// <summary>Default unless the cell is a list.</summary>
    public ImmutableArray<string> Items { get; }

    public bool IsList => !Items.IsDefault;

    public static Cell Of(string? text) => text is null ? Nothing : new(text, isBare: false, default);

    public static Cell Of(long number) => new(number.ToString(CultureInfo.InvariantCulture), isBare: true, default);

    public static Cell Of(double number) => new(number.ToString("0.####", CultureInfo.InvariantCulture), isBare: true, default);

    public static Cell Of(bool value) => new(value ? "true" : "false", isBare: true, default);

    public static Cell Of(DateOnly? day) => day is { } known ? Of(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : Nothing;

    public static Cell Of(IEnumerable<string> items)
    {
        ImmutableArray<string> all = [.. items];
        return new(string.Join("; ", all), isBare: false, all);
    }
}
