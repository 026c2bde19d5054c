using System.Collections.Immutable;
using Parley.Cli.Evaluation.Gold;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>A place of the first reports that names, or refers to, an actor.</summary>
/// <param name="File">Name of the report without its extension.</param>
/// <param name="Raw">Into the decoded file.</param>
/// <param name="Members">Of a group, those it lists; all of them are as right as the group.</param>
public sealed record SeedMention(GoldActor Actor, string File, TextSpan Raw, ImmutableArray<GoldActor> Members);
