namespace Parley.Coding;

/// <summary>One actor stands to another in a way that lasts: ally, backer, member, head, enemy.</summary>
/// <param name="Subject">Id of the actor it is said of. Of a mutual relation, the one named first.</param>
/// <param name="Target">Id of the other.</param>
public sealed record Relation(RelationType Type, string Subject, string Target) : IClaim
{
    /// <summary>The words for the office, the label or the field ("foreign minister", "terrorist"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>What an office is for ("Syria" of the envoy for Syria), or null.</summary>
    public string? Portfolio { get; init; }

    /// <summary>EDTF value of the first day the text gives, or null.</summary>
    public string? From { get; init; }

    /// <summary>EDTF value of the last day the text gives, or null.</summary>
    public string? To { get; init; }

    /// <summary>The text says that it no longer holds: "former ally".</summary>
    public bool HasEnded { get; init; }

    /// <summary>1 for support, -1 for enmity, 0 for what is neither.</summary>
    public int Sign => RelationSigns.Of(Type);

    public string Canonical => $"{Type}|{Subject}|{Target}|{Role}|{Portfolio}|{From}|{To}|{(HasEnded ? "ended" : "")}";
}
