namespace Parley.Language.Coreference;

/// <summary>A stretch of words that may refer, and what its words say about what it refers to. Keys are hashes of words.</summary>
internal sealed class Phrase
{
    public required int First { get; init; }

    /// <summary>Index after the last token.</summary>
    public required int End { get; init; }

    public required int Head { get; init; }

    public required int Sentence { get; init; }

    public required MentionKind Kind { get; init; }

    public Pronoun? Pronoun { get; init; }

    public EntityType? Type { get; init; }

    public Who Who { get; init; }

    public Count Count { get; init; }

    public Determination Determination { get; init; }

    public Role Role { get; init; }

    /// <summary>The word the phrase hangs on, or -1.</summary>
    public int Governor { get; init; }

    /// <summary>The words of the name the phrase is, without titles; empty for other phrases.</summary>
    public string[] Name { get; init; } = [];

    /// <summary>The head's lemma.</summary>
    public int HeadKey { get; init; }

    /// <summary>The words without a leading article or a closing possessive.</summary>
    public int TextKey { get; init; }

    /// <summary>Further nouns said of the same: titles before a name, appositions.</summary>
    public int[] AliasKeys { get; init; } = [];

    /// <summary>Adjectives, compounds, numerals and possessors before the head.</summary>
    public int[] ModifierKeys { get; init; } = [];

    /// <summary>The heads of the phrases this one lists ("Cairo and Doha").</summary>
    public int[] Listed { get; init; } = [];

    /// <summary>The quotation the phrase stands in, or -1.</summary>
    public int Quotation { get; set; } = -1;

    public bool IsPronoun => Pronoun is not null;

    public bool Contains(Phrase other) => First <= other.First && End >= other.End;
}
