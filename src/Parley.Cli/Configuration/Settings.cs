using System.Collections.Immutable;
using Parley.Cli.Output;
using Parley.Reading;

namespace Parley.Cli.Configuration;

/// <summary>What holds where no option says otherwise: <c>PARLEY_*</c> variables before <c>parley.json</c> before the defaults.</summary>
/// <param name="Record">Path of the record file.</param>
/// <param name="Source">Outlet of files that name none, or null.</param>
/// <param name="Gazetteers">Paths of the user's own lists of names.</param>
public sealed record Settings(string Record, OutputFormat Format, string? Source, ImmutableArray<string> Gazetteers)
{
    /// <summary>Path of the user's own event lexicon, or null for the shipped one alone.</summary>
    public string? Lexicon { get; init; }

    /// <summary>Folder of models, or null for the one beside the program.</summary>
    public string? Models { get; init; }

    public const string DefaultRecord = "parley.db";

    private const string ProblemCode = "PLY0503";

    /// <exception cref="ProblemException">A variable or the file holds something that is not allowed.</exception>
    public static Settings Load(Terminal terminal)
    {
        var file = ConfigurationFile.Load(terminal.Directory);
        return new Settings(
            terminal.Environment("PARLEY_RECORD") ?? file.Record ?? DefaultRecord,
            FormatIn("the environment variable PARLEY_FORMAT", terminal.Environment("PARLEY_FORMAT"))
                ?? FormatIn($"\"format\" in {ConfigurationFile.Name}", file.Format) ?? OutputFormat.Table,
            terminal.Environment("PARLEY_SOURCE") ?? file.Source,
            terminal.Environment("PARLEY_GAZETTEERS") is { } paths ? [.. paths.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)] : file.Gazetteers)
        {
            Lexicon = terminal.Environment("PARLEY_LEXICON") ?? file.Lexicon,
            Models = terminal.Environment("PARLEY_MODELS") ?? file.Models,
        };
    }

    private static OutputFormat? FormatIn(string where, string? name) => name switch
    {
        null => null,
        _ when Enum.TryParse<OutputFormat>(name, ignoreCase: true, out var format) && char.IsLetter(name[0]) => format,
        _ => throw new ProblemException(new Problem(
            ProblemCode, where, $"\"{name}\" is not a format", "allowed: table, json, jsonl, csv, markdown", "correct it, or give --format")),
    };
}
