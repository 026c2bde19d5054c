using System.Globalization;
using Parley.Record;
using Parley.Record.Events;

namespace Parley.Cli.Output;

/// <summary>Whose telling something is, in words.</summary>
internal static class TellerWords
{
    /// <summary>"status planned (The Post, 2024-05-01)" and so on, or null where tellings agree.</summary>
    public static string? Differences(ToldTalks talks) =>
        string.Join("; ", talks.Differences.Select(item => $"{item.What} {item.Value} ({Teller(item.Teller, item.Teller.Source)})")) is { Length: > 0 } all ? all : null;

    /// <summary>Who says so where the report names a speaker, the outlet or else the title, and the day.</summary>
    public static string Teller(FactRow row, string? source) =>
        string.Join(", ", new[] { source, row.Outlet ?? row.Title, row.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.Where(part => !string.IsNullOrEmpty(part)));
}
