namespace Parley.Coding.Gazetteers;

/// <summary>What an <see cref="Atom"/> is.</summary>
public enum AtomKind
{
    Word,

    /// <summary>"'s" behind a word.</summary>
    Possessive,

    /// <summary>A punctuation mark that no name runs across unless the name has it.</summary>
    Mark,
}
