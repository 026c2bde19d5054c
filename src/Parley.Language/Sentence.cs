using Parley.Reading;

namespace Parley.Language;

/// <param name="Index">Position in <see cref="ParsedDocument.Sentences"/>, from 0.</param>
/// <param name="Span">From the first token's start to the last token's end.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index after the last token.</param>
/// <param name="Part">The part of the document it stands in; a sentence never crosses parts.</param>
public sealed record Sentence(int Index, TextSpan Span, int FirstToken, int EndToken, DocumentPart Part);
