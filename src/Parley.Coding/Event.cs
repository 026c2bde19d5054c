using System.Collections.Immutable;

namespace Parley.Coding;

/// <summary>Somebody did something to somebody, as PLOVER codes it.</summary>
/// <param name="Mode">PLOVER's mode of the type, or null where none fits.</param>
/// <param name="Cameo">The CAMEO code beside it, or null where none fits. Never 01 or 02: those are statements and appeals.</param>
/// <param name="Actors">Ids of those who act, each once, in the order of the text; empty where the text does not say.</param>
/// <param name="Recipients">Ids of those acted on, likewise.</param>
public sealed record Event(
    EventType Type, string? Mode, string? Cameo, ImmutableArray<string> Actors, ImmutableArray<string> Recipients) : IClaim
{
    /// <summary>When, as an EDTF value, or null where the text does not say.</summary>
    public string? Date { get; init; }

    /// <summary>Where: a gazetteer's id of a place, or null where the text does not say.</summary>
    public string? Place { get; init; }

    /// <summary>PLOVER's general contexts ("military", "economic"), as the sentence tells them; often none. They belong to no identity: the same event told in other words is the same.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    public string Canonical => $"{Type}|{Mode}|{Cameo}|{string.Join('+', Actors)}|{string.Join('+', Recipients)}|{Date}|{Place}";

    public bool Equals(Event? other) => other is not null && Canonical == other.Canonical;

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);
}
