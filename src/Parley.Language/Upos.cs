namespace Parley.Language;

/// <summary>The universal parts of speech of Universal Dependencies 2, under their names there.</summary>
/// <remarks>The numbers are the order of the labels in the shipped weights.</remarks>
public enum Upos
{
    /// <summary>Not tagged: written <c>_</c> in CoNLL-U.</summary>
    None,
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X,
}
