namespace Parley.Analysis.Graph.Statements;

/// <summary>What joins the parts of a statement.</summary>
public enum StatementKind
{
    /// <summary>An option is taken.</summary>
    Option,
    Not,
    And,
    Or,

    /// <summary>"a IF b": material implication, true wherever b is false.</summary>
    If,

    /// <summary>"a IFF b": both true or both false.</summary>
    Iff,
}
