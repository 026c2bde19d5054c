namespace Parley.Cli.Commands;

/// <summary>A line to type, and what it does.</summary>
public sealed record Example(string Line, string Does);
