namespace Parley.Coding.Statements;

/// <summary>What of a cue's surroundings holds the content, or who is spoken to. The data files explain each.</summary>
internal enum FrameKind
{
    Clause,
    QuestionClause,
    Quotation,
    Infinitive,
    Gerund,
    Object,
    ObjectInfinitive,
    ObjectAs,
    ObjectPredicate,
    ObjectPhrase,
    Phrase,
    PhraseInfinitive,
    AddresseeObject,
    AddresseePhrase,

    /// <summary>The cue alone tells it: "did not reply".</summary>
    Self,
}
