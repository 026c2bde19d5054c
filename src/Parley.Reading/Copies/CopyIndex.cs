using System.Runtime.InteropServices;

namespace Parley.Reading.Copies;

/// <summary>Finds, among the texts added so far, the first one a text is a near-copy of. Not safe for use from several threads at once.</summary>
/// <remarks>
/// Two texts are copies when they have the same words; or when neither is short and either half of all their shingles are shared
/// or nearly all of the shorter stands in the longer (an agency's text under another title, cut by some paragraphs).
/// </remarks>
public sealed class CopyIndex
{
    /// <summary>Least estimated Jaccard similarity of two copies.</summary>
    public const double LeastSimilarity = 0.5;

    /// <summary>Least share of the shorter text that must stand in the longer one.</summary>
    public const double LeastContainment = 0.75;

    // Fewer compared shingles say nothing about the whole.
    private const int LeastCompared = 8;
    private const int FewCompared = 24;
    private const double LeastContainmentOfFew = 0.9;

    // The smallest hashes are looked up first of all: with containment c and a length ratio r, 32 of them miss a copy with probability (1 - c·r)^32.
    private const int IndexedHashes = 32;

    private readonly List<(string Id, ShingleSignature Signature)> _texts = [];
    private readonly Dictionary<ulong, int> _byWords = [];
    private readonly Dictionary<uint, int> _latestPosting = [];
    private readonly List<(int Text, int Earlier)> _postings = [];

    public int Count => _texts.Count;

    public void Add(string id, ShingleSignature signature)
    {
        var text = _texts.Count;
        _texts.Add((id, signature));
        _byWords.TryAdd(signature.Whole, text);
        if (signature.IsShort)
            return;
        foreach (var hash in signature.Sketch.AsSpan()[..Math.Min(IndexedHashes, signature.Sketch.Length)])
        {
            ref var latest = ref CollectionsMarshal.GetValueRefOrAddDefault(_latestPosting, hash, out var exists);
            _postings.Add((text, exists ? latest : -1));
            latest = _postings.Count - 1;
        }
    }

    /// <summary>The earliest added text that <paramref name="signature"/> is a copy of, or null.</summary>
    public CopyMatch? FindNearest(ShingleSignature signature)
    {
        var candidates = new SortedSet<int>();
        if (_byWords.TryGetValue(signature.Whole, out var same) && _texts[same].Signature.HasSameWords(signature))
            candidates.Add(same);
        if (!signature.IsShort)
            AddSharers(signature, candidates);
        foreach (var candidate in candidates)
        {
            var (id, other) = _texts[candidate];
            if (Match(id, signature, other) is { } match)
                return match;
        }

        return null;
    }

    private void AddSharers(ShingleSignature signature, SortedSet<int> candidates)
    {
        foreach (var hash in signature.Sketch)
        {
            var posting = _latestPosting.GetValueOrDefault(hash, -1);
            for (; posting >= 0; posting = _postings[posting].Earlier)
                candidates.Add(_postings[posting].Text);
        }
    }

    private static CopyMatch? Match(string id, ShingleSignature signature, ShingleSignature other)
    {
        if (signature.HasSameWords(other))
            return new CopyMatch(id, 1, 1);
        var overlap = signature.Containment(other);
        var similarity = signature.Similarity(other);
        var least = overlap.Compared < FewCompared ? LeastContainmentOfFew : LeastContainment;
        var contained = overlap.Compared >= LeastCompared && overlap.Share >= least;
        return similarity >= LeastSimilarity || contained ? new CopyMatch(id, similarity, overlap.Share) : null;
    }
}
