using System.Collections.Immutable;
using Parley.Cli.Evaluation.Gold;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>Words of the first reports that are easily taken for a reference to the wrong actor.</summary>
/// <param name="MustNotBe">The actors they must not be taken for.</param>
public sealed record SeedTrap(string File, TextSpan Raw, ImmutableArray<GoldActor> MustNotBe);
