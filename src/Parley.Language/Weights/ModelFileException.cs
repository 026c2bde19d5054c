namespace Parley.Language.Weights;

/// <summary>A file of weights cannot be used. The message says which, what was found and what to do.</summary>
public sealed class ModelFileException(string file, string found, string advice)
    : Exception($"The model {file} cannot be used: {found}. {advice}")
{
    /// <summary>The path as it was given.</summary>
    public string File { get; } = file;
}
