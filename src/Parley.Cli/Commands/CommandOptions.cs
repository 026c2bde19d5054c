using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Parley.Cli.Configuration;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary>Options that several commands take, each described once.</summary>
internal static class CommandOptions
{
    /// <summary>Files and folders. A word that begins with "-" is a misspelt option, not a file; "./-name" names such a file.</summary>
    public static Argument<string[]> Paths(string description, ArgumentArity arity)
    {
        var paths = new Argument<string[]>("PATH") { Description = description, Arity = arity };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"Unrecognized option '{token.Value}'.");
        });
        return paths;
    }

    public static Option<string?> Record() => new("--record", "-r")
    {
        Description = $"The record file. Default: PARLEY_RECORD, \"record\" in parley.json, or {Settings.DefaultRecord}.",
        HelpName = "FILE",
    };

    /// <summary>For listings of events: without it, only what happened.</summary>
    public static Option<bool> All() => new("--all") { Description = "Also what was planned, postponed, demanded, denied or only possible." };

    public static Option<string?> Issue() => new("--issue") { Description = "Only this issue: its id, how the id begins, or its name.", HelpName = "ISSUE" };

    public static Option<bool> ByState() => new("--by-state") { Description = "Count persons, governments, ministries and armies for the state they belong to." };

    public static Option<string?> Format()
    {
        var option = new Option<string?>("--format", "-f") { Description = "How to write the answer. Default: PARLEY_FORMAT, \"format\" in parley.json, or table." };
        return option.AcceptOnlyFromAmong(["table", "json", "jsonl", "csv", "markdown"]);
    }

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = ParseDay,
    };

    public static string RecordOf(ParseResult parsed, Option<string?> option, Settings settings) => parsed.GetValue(option) ?? settings.Record;

    public static OutputFormat FormatOf(ParseResult parsed, Option<string?> option, Settings settings) =>
        parsed.GetValue(option) is { } name ? Enum.Parse<OutputFormat>(name, ignoreCase: true) : settings.Format;

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{text}' is not a day. Write it as year-month-day: 2024-11-12.");
        return null;
    }
}
