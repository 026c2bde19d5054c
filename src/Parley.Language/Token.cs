using Parley.Reading;

namespace Parley.Language;

/// <summary>A syntactic word, in the columns of CoNLL-U.</summary>
/// <param name="Index">Position in <see cref="ParsedDocument.Tokens"/>, from 0.</param>
/// <param name="Span">Into the document's text. Words of one multi-word token ("don't") divide its characters.</param>
/// <param name="Form">The characters of the span.</param>
public sealed record Token(int Index, TextSpan Span, string Form)
{
    /// <summary>Whether white space or the end of the text follows (CoNLL-U: not <c>SpaceAfter=No</c>).</summary>
    public bool SpaceAfter { get; init; }
}
