namespace Parley.Reading;

/// <summary>The characters that say something. Made only from a document and a span, so the quote is the text.</summary>
public sealed record Evidence
{
    /// <exception cref="ArgumentException">The span is empty or reaches past the document's text.</exception>
    public Evidence(Document document, TextSpan span)
    {
        if (span.IsEmpty || span.End > document.Text.Length)
            throw new ArgumentException($"Evidence {span} in {document.Id} must be a non-empty span of its text (length {document.Text.Length}).", nameof(span));
        DocumentId = document.Id;
        Span = span;
        Quote = span.Of(document.Text);
        Raw = document.Map.ToRaw(span);
    }

    public string DocumentId { get; }

    /// <summary>Into the document's clean text.</summary>
    public TextSpan Span { get; }

    public string Quote { get; }

    /// <summary>Into the raw text file, or into the extracted text where the file is HTML, PDF or a feed.</summary>
    public TextSpan Raw { get; }
}
