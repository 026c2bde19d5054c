using System.Collections.Immutable;

namespace Parley.Cli.Stands;

/// <summary>One matter of a story told by some of its sources and not by others.</summary>
/// <param name="Matter">As worded by the first who tells it.</param>
/// <param name="ToldBy">Names of those who tell it.</param>
/// <param name="NotToldBy">Names of those who give an account in the same story without it.</param>
/// <param name="Document">Id of the document in which it is told.</param>
internal sealed record Account(string Matter, ImmutableArray<string> ToldBy, ImmutableArray<string> NotToldBy, string Document, Parley.Reading.TextSpan Span);
