using System.Collections.Immutable;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>A place in a sentence that is written like names of the gazetteer, with every entry it may stand for.</summary>
/// <param name="Start">Index of the first atom.</param>
/// <param name="End">Index after the last atom.</param>
internal sealed record NameHit(int Start, int End, ImmutableArray<GazetteerName> Names)
{
    public int Length => End - Start;

    public ImmutableArray<GazetteerEntry> Entries { get; } = [.. Names.Select(name => name.Entry).DistinctBy(entry => entry.Id)];

    public GazetteerName First => Names[0];

    public bool IsPlaceName => First.Use is NameUse.City;

    /// <summary>A state, a capital or a building: something that can stand in a row with governments.</summary>
    public bool CanGovern => First.Use is NameUse.City or NameUse.Seat
        || (First.Use is NameUse.Name or NameUse.Acronym && First.Entry.Actor.Kind is ActorKind.State or ActorKind.Government);
}
