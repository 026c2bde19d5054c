namespace Parley.Coding;

/// <param name="Actor">The actor's id.</param>
/// <param name="Role">Only where the text gives one; else <see cref="TalksRole.Party"/>.</param>
/// <param name="For">Id of whom a person speaks for, or null where the text does not say.</param>
public readonly record struct TalksParticipant(string Actor, TalksRole Role, string? For = null)
{
    public override string ToString() => For is null ? $"{Role}:{Actor}" : $"{Role}:{Actor} for {For}";
}
