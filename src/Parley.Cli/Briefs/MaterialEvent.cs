using Parley.Record.Events;

namespace Parley.Cli.Briefs;

/// <summary>An event, in one of the documents.</summary>
public sealed record MaterialEvent(int Document, EventRow Row);
