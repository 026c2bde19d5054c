namespace Parley.Coding;

/// <summary>How words are reported.</summary>
public enum StatementKind
{
    /// <summary>Whole sentences in quotation marks.</summary>
    Direct,

    /// <summary>Some words in quotation marks inside reported speech.</summary>
    Mixed,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}
