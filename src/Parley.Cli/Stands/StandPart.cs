using System.Collections.Immutable;
using System.Globalization;
using Parley.Coding;

namespace Parley.Cli.Stands;

/// <summary>One stance of a party on an issue.</summary>
/// <param name="Strength">Words that grade it, each once, or null.</param>
/// <param name="Types">"demand", "offer" …</param>
/// <param name="Sources">Stories that tell it; copies of a report are one.</param>
/// <param name="Newest">Day of the newest of them, or null where none has a day.</param>
/// <param name="Wordings">What it is taken on, as worded.</param>
internal sealed record StandPart(PositionStance Stance, string? Strength, ImmutableArray<string> Types, int Sources, DateOnly? Newest, ImmutableArray<string> Wordings)
{
    public override string ToString()
    {
        string?[] details = [string.Join(", ", Types), Strength, $"{Sources} source{(Sources == 1 ? "" : "s")}", Newest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        return $"{Stance.ToString().ToLowerInvariant()} ({string.Join("; ", details.Where(detail => detail is not null))})";
    }
}
