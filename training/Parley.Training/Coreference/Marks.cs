namespace Parley.Training.Coreference;

/// <summary>What a corpus marks.</summary>
internal enum Marks
{
    /// <summary>Every mention that is in a chain of two and more.</summary>
    All,

    /// <summary>By other rules than ours, so that only its pronouns are learned from.</summary>
    Pronouns,

    /// <summary>One pronoun and two names.</summary>
    OnePronoun,
}
