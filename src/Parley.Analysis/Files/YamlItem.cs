namespace Parley.Analysis.Files;

/// <summary>One item of a model file, and where it stands.</summary>
/// <param name="Line">Numbered from 1.</param>
/// <param name="Column">Numbered from 1, in UTF-16 code units.</param>
internal abstract record YamlItem(int Line, int Column)
{
    /// <summary>What kind of item this is, for a message.</summary>
    public abstract string Kind { get; }
}
