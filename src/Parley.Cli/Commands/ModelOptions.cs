using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Stability;
using Parley.Cli.Conflicts;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary>Options that several commands on models take.</summary>
internal static class ModelOptions
{
    private static readonly (string Unit, int Shift)[] Units = [("GB", 30), ("MB", 20), ("KB", 10), ("G", 30), ("M", 20), ("K", 10), ("", 0)];

    public static Argument<string> File() => new("FILE") { Description = "The model: YAML (docs/models.md) or .gmcr; \"-\" for standard input." };

    public static Option<long> Memory() => new("--memory")
    {
        Description = "The most memory the engine may use; a run that needs more is refused before it begins. Default: 2GB.",
        HelpName = "SIZE",
        CustomParser = ParseSize,
        DefaultValueFactory = _ => EngineOptions.Default.MemoryLimit,
    };

    public static Option<string?> Record() => new("--record", "-r") { Description = "A record: facts the model rests on are told by their sentence.", HelpName = "FILE" };

    /// <returns>Null where no record was named.</returns>
    public static RecordFile? OpenRecord(ParseResult parsed, Option<string?> option, Terminal terminal) =>
        parsed.GetValue(option) is { } path ? RecordFile.OpenReadOnly(terminal.Resolve(path)) : null;

    public static Option<UnknownReading?> Reading()
    {
        var option = new Option<UnknownReading?>("--reading")
        {
            Description = "Where preferences are unknown, what doubt does: a invites to move and deters nobody, b neither, c both, d deters only. Default: each in turn.",
            HelpName = "WHICH",
        };
        return option.AcceptOnlyFromAmong("a", "b", "c", "d");
    }

    /// <param name="description">Ends in a full stop; the default is told after it.</param>
    public static Option<StabilityConcept> Concept(StabilityConcept concept, string description = "When a decision maker counts as staying (docs/models.md).") => new Option<StabilityConcept>("--concept", "-c")
    {
        Description = $"{description} Default: {concept.ToString().ToLowerInvariant()}.",
        HelpName = "WHICH",
        DefaultValueFactory = _ => concept,
    }.AcceptOnlyFromAmong(ConceptWords.Names);

    public static Option<string> State(string description) => new("--state", "-s") { Description = description + " Its number, its name, letters (YNN-), or options joined by \"and\".", HelpName = "STATE" };

    private static long ParseSize(ArgumentResult result)
    {
        var text = result.Tokens[0].Value.ToUpperInvariant();
        var (unit, shift) = Units.First(unit => text.EndsWith(unit.Unit, StringComparison.Ordinal));
        if (decimal.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000_000_000)
            return (long)Math.Min(number * (1L << shift), long.MaxValue / 2);
        result.AddError($"'{result.Tokens[0].Value}' is not a size. Write a number and a unit: 512MB, 2GB.");
        return 0;
    }
}
