using Parley.Record.Events;

namespace Parley.Cli.Briefs;

/// <summary>Talks, in one of the documents.</summary>
public sealed record MaterialTalks(int Document, TalksRow Row);
