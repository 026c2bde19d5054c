namespace Parley.Coding;

/// <param name="Actor">The actor's id.</param>
/// <param name="Role">Only where the text gives one; else <see cref="TalksRole.Party"/>.</param>
public readonly record struct TalksParticipant(string Actor, TalksRole Role)
{
    public override string ToString() => $"{Role}:{Actor}";
}
