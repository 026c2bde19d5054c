namespace Parley.Training.Encoder;

/// <summary>A sentence with whatever is annotated of it, in the numbers of the network's classes. What is null or <see cref="Unknown"/> is not annotated.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Gazetteer">One label a word.</param>
internal sealed record TrainingSentence(string[] Forms, int[] Gazetteer)
{
    /// <summary>A class that is not annotated, or that the network does not have.</summary>
    public const int Unknown = -100;

    public int[]? Upos { get; init; }

    public int[]? Xpos { get; init; }

    public int[]? Feats { get; init; }

    public int[]? Lemmas { get; init; }

    /// <summary>0 for the root, or one more than the index of the head.</summary>
    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    /// <summary>One number of <see cref="LabelMasks"/> a word.</summary>
    public int[]? Names { get; init; }

    /// <summary>One number of <see cref="LabelMasks"/> a word.</summary>
    public int[]? References { get; init; }

    /// <summary>The convention of the names: an index into <see cref="Conventions.Names"/>.</summary>
    public int NameConvention { get; init; }

    /// <summary>The convention of the references: an index into <see cref="Conventions.References"/>.</summary>
    public int ReferenceConvention { get; init; }

    /// <summary>The share of words that are hidden from the network: much where names are learned from few.</summary>
    public float Hidden { get; init; }
}
