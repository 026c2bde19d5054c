using Parley.Reading;

namespace Parley.Record;

/// <summary>A fact as queries list it: which rule coded it, and where it stands. Immutable.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Document">The document's id.</param>
public abstract record FactRow(string Fact, string Document)
{
    /// <summary>Name of the rule of meaning, or of the entry of the lexicon, that coded it.</summary>
    public string Rule { get; init; } = "";

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The whole sentences that hold the evidence.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>From the first to the last character of evidence, in the document's text. UTF-16 code units, half-open.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The same in the raw text.</summary>
    public TextSpan Raw { get; init; }

    /// <summary>Id of the first document of the story the document belongs to.</summary>
    public string Story { get; init; } = "";
}
