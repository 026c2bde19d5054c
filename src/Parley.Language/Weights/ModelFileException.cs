namespace Parley.Language.Weights;

/// <summary>A file of weights cannot be used. The message says which and what was found.</summary>
public sealed class ModelFileException(string file, string found) : Exception($"The model {file} cannot be used: {found}.")
{
    /// <summary>The path as it was given.</summary>
    public string File { get; } = file;

    /// <summary>What is wrong with it, without a full stop.</summary>
    public string Found { get; } = found;
}
