namespace Parley.Coding;

/// <summary>What Parley takes each type of relation to be worth in a signed network.</summary>
public static class RelationSigns
{
    /// <summary>1 for support, -1 for enmity, 0 for what is neither.</summary>
    public static int Of(RelationType type) => type switch
    {
        RelationType.AllyOf or RelationType.Backs or RelationType.Arms or RelationType.Funds or RelationType.ProxyOf or RelationType.MemberOf
            or RelationType.PartOf or RelationType.Heads or RelationType.Represents or RelationType.Recognises or RelationType.Praises => 1,
        RelationType.Opposes or RelationType.Fights or RelationType.Attacks or RelationType.Sanctions or RelationType.ViewsAs or RelationType.Criticises => -1,
        _ => 0,
    };

    /// <summary>Whether it holds both ways.</summary>
    public static bool IsMutual(RelationType type) =>
        type is RelationType.AllyOf or RelationType.Fights or RelationType.Borders or RelationType.TalksWith;
}
