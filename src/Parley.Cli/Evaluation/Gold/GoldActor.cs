using System.Collections.Immutable;

namespace Parley.Cli.Evaluation.Gold;

/// <param name="Id">How the annotation refers to it.</param>
/// <param name="Names">All words of the text for it; the first is its name, or a description where it has none.</param>
/// <param name="IsNamed">It has a name of its own.</param>
/// <param name="IsCollective">A group.</param>
public sealed record GoldActor(string Id, ImmutableArray<string> Names, bool IsNamed, bool IsCollective, bool IsOptional) : IGoldItem;
