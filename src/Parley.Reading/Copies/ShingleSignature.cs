using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Parley.Reading.Copies;

/// <summary>
/// What is kept of a text to recognise its copies: the 128 smallest hashes of its five-word shingles (a bottom-k MinHash sketch),
/// how many shingles it has, and a hash of all its words.
/// </summary>
/// <remarks>
/// Unlike one minimum per hash function, a bottom-k sketch answers for containment too: a text cut to its first paragraphs
/// shares all its smallest hashes with the long text that lie below the long text's largest kept one. Immutable; the same text always has the same signature.
/// </remarks>
public sealed class ShingleSignature
{
    /// <summary>Hashes kept.</summary>
    public const int SketchSize = 128;

    /// <summary>A text of fewer words is a copy only of a text with the same words.</summary>
    public const int ShortText = 30;

    private const int HeadLength = 16;

    private ShingleSignature(ulong whole, int words, int shingles, ImmutableArray<uint> sketch)
    {
        Whole = whole;
        WordCount = words;
        ShingleCount = shingles;
        Sketch = sketch;
    }

    /// <summary>Hash of all words in order.</summary>
    public ulong Whole { get; }

    public int WordCount { get; }

    /// <summary>Distinct shingles of the text.</summary>
    public int ShingleCount { get; }

    /// <summary>The smallest shingle hashes, ascending; all of them where the text has no more than <see cref="SketchSize"/>.</summary>
    public ImmutableArray<uint> Sketch { get; }

    public bool IsShort => WordCount < ShortText;

    /// <summary>Signature of a document's body: titles and captions are each outlet's own and do not count.</summary>
    public static ShingleSignature Of(Document document)
    {
        var body = document.Parts
            .Where(part => part.Kind is PartKind.Paragraph or PartKind.ListItem or PartKind.Heading)
            .Select(part => part.Span.Of(document.Text));
        return Of(string.Join('\n', body));
    }

    public static ShingleSignature Of(string text)
    {
        var words = ShingleHasher.Words(text);
        var shingles = ShingleHasher.Shingles(words);
        return new(ShingleHasher.Whole(words), words.Count, shingles.Length, [.. shingles.AsSpan(0, Math.Min(SketchSize, shingles.Length))]);
    }

    /// <summary>Estimated Jaccard similarity of the two sets of shingles, 0 to 1; exact where both sketches are complete.</summary>
    public double Similarity(ShingleSignature other)
    {
        if (HasSameWords(other))
            return 1;
        var size = SketchOfUnion(other);
        var (shared, seen) = Compare(other, size);
        return seen == 0 ? 0 : (double)shared / seen;
    }

    /// <summary>How much of the shorter of the two texts the longer one holds.</summary>
    public SketchOverlap Containment(ShingleSignature other)
    {
        var (small, large) = ShingleCount <= other.ShingleCount ? (this, other) : (other, this);
        var reach = Math.Min(small.Reach, large.Reach);
        int compared = 0, shared = 0, at = 0;
        foreach (var hash in small.Sketch)
        {
            if (hash > reach)
                break;
            compared++;
            while (at < large.Sketch.Length && large.Sketch[at] < hash)
                at++;
            if (at < large.Sketch.Length && large.Sketch[at] == hash)
                shared++;
        }

        return new SketchOverlap(shared, compared);
    }

    public bool HasSameWords(ShingleSignature other) => Whole == other.Whole && WordCount == other.WordCount;

    /// <summary>The signature as bytes, for a store; <see cref="FromBytes"/> reads them back.</summary>
    public byte[] ToBytes()
    {
        var sketch = SketchCode.Pack(Sketch);
        var bytes = new byte[HeadLength + sketch.Length];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Whole);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), WordCount);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), ShingleCount);
        sketch.CopyTo(bytes, HeadLength);
        return bytes;
    }

    /// <exception cref="FormatException">The bytes are no signature.</exception>
    public static ShingleSignature FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength)
            throw new FormatException($"A signature has {HeadLength} bytes and its hashes; {bytes.Length} bytes are none.");
        var words = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var shingles = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        if (words < 0 || shingles < 0)
            throw new FormatException($"A signature of {words} words and {shingles} shingles is none.");
        return new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), words, shingles, SketchCode.Unpack(bytes[HeadLength..], Math.Min(SketchSize, shingles)));
    }

    /// <summary>Up to which hash the sketch is complete.</summary>
    private uint Reach => ShingleCount <= SketchSize ? uint.MaxValue : Sketch[^1];

    private int SketchOfUnion(ShingleSignature other) =>
        Reach == uint.MaxValue && other.Reach == uint.MaxValue ? int.MaxValue : SketchSize;

    private (int Shared, int Seen) Compare(ShingleSignature other, int limit)
    {
        int left = 0, right = 0, shared = 0, seen = 0;
        while (seen < limit && (left < Sketch.Length || right < other.Sketch.Length))
        {
            var mine = left < Sketch.Length ? Sketch[left] : (ulong)uint.MaxValue + 1;
            var theirs = right < other.Sketch.Length ? other.Sketch[right] : (ulong)uint.MaxValue + 1;
            if (mine <= theirs)
                left++;
            if (theirs <= mine)
                right++;
            if (mine == theirs)
                shared++;
            seen++;
        }

        return (shared, seen);
    }
}
