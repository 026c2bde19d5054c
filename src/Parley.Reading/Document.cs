using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Reading;

/// <summary>One article: its clean text, what the file says about it, and the way back to the raw text. Immutable.</summary>
/// <remarks>All spans count UTF-16 code units of <see cref="Text"/> unless they are called raw.</remarks>
public sealed class Document
{
    /// <exception cref="ArgumentException">A part reaches past the text, parts overlap, or the map does not cover the text.</exception>
    public Document(string address, string text, ImmutableArray<DocumentPart> parts, OffsetMap map, ArticleMetadata metadata)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        ArgumentNullException.ThrowIfNull(text);
        var end = 0;
        foreach (var part in parts)
        {
            if (part.Span.Start < end || part.Span.End > text.Length)
                throw new ArgumentException($"Part {part.Kind} {part.Span} of {address} overlaps the part before it or reaches past the text (length {text.Length}).", nameof(parts));
            end = part.Span.End;
        }

        if (map.CleanLength != text.Length)
            throw new ArgumentException($"The offset map of {address} covers {map.CleanLength} code units of {text.Length}.", nameof(map));
        Address = address;
        Text = text;
        Parts = parts;
        Map = map;
        Metadata = metadata;
        TextHash = Hash(text);
        Id = Hash(address + "\n" + text)[..16];
    }

    /// <summary>Sixteen hexadecimal digits of the SHA-256 of address and clean text: the same input always has the same name.</summary>
    public string Id { get; }

    /// <summary>Hexadecimal SHA-256 of the clean text alone.</summary>
    public string TextHash { get; }

    /// <summary>Path or URL, with a fragment where a file holds several articles.</summary>
    public string Address { get; }

    /// <summary>Title, body and captions; parts are set apart by a blank line.</summary>
    public string Text { get; }

    public ImmutableArray<DocumentPart> Parts { get; }

    public OffsetMap Map { get; }

    public ArticleMetadata Metadata { get; }

    public Dateline? Dateline { get; init; }

    public ImmutableArray<DroppedText> Dropped { get; init; } = [];

    public string? Title => Metadata.Title;

    public string? Byline => Metadata.Byline;

    public string? Outlet => Metadata.Outlet;

    public PublicationDate? Published => Metadata.Published;

    /// <summary>Captions in order, each once, without photo credits.</summary>
    public IEnumerable<DocumentPart> Captions => Parts.Where(part => part.Kind == PartKind.Caption);

    public Evidence Evidence(TextSpan span) => new(this, span);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
