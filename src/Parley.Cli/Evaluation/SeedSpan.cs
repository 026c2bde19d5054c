using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <param name="File">Name of the report without its extension.</param>
/// <param name="Raw">Into the decoded file.</param>
/// <param name="Quote">The characters there.</param>
public sealed record SeedSpan(string File, TextSpan Raw, string Quote);
