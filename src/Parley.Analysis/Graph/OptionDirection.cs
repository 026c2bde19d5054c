namespace Parley.Analysis.Graph;

/// <summary>Which way an option can be changed.</summary>
public enum OptionDirection
{
    /// <summary>Taken up and given up at will.</summary>
    Reversible,

    /// <summary>Once taken never given up: Y to N is forbidden.</summary>
    ForwardOnly,

    /// <summary>Once given up never taken: N to Y is forbidden.</summary>
    BackwardOnly,
}
