namespace Parley.Coding;

/// <summary>What a fact claims.</summary>
public interface IClaim
{
    /// <summary>The claim in one canonical line; with document and support it makes the fact's id, so it must not change from run to run.</summary>
    string Canonical { get; }
}
