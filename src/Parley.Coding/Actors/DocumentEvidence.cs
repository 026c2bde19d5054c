using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>
/// What one document names beyond doubt, so that a doubtful name beside it can be told: "Congolese" where Kinshasa or M23 stands,
/// "SDF" where Syria does. Where the document does not tell, nothing is chosen.
/// </summary>
internal sealed class DocumentEvidence
{
    private readonly Dictionary<string, HashSet<string>> _named = new(StringComparer.Ordinal);

    public DocumentEvidence(IEnumerable<SentenceText> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var hit in sentence.Hits)
                Count(sentence, hit);
        }
    }

    /// <summary>Whether the document names an entry by something that names no other.</summary>
    public bool Names(string id) => _named.ContainsKey(id);

    /// <summary>Whether the document names the entry, or the country it belongs to, otherwise than by a doubtful name.</summary>
    public bool Supports(GazetteerEntry entry) => Names(entry.Id) || (entry.Country is { } country && Names(country));

    /// <summary>The one entry a hit stands for, or null where it stands for none or the document leaves several.</summary>
    public GazetteerEntry? Resolve(NameHit hit)
    {
        GazetteerEntry? best = null;
        var (bestScore, tied) = (-1, false);
        foreach (var entry in hit.Entries)
        {
            if (!IsCandidate(hit, entry))
                continue;
            var score = Score(entry);
            tied = score == bestScore;
            if (score > bestScore)
                (best, bestScore, tied) = (entry, score, false);
            else if (score < bestScore)
                tied = TiedBefore(hit, best, bestScore);
        }

        return tied ? null : best;
    }

    private bool TiedBefore(NameHit hit, GazetteerEntry? best, int score) =>
        hit.Entries.Any(entry => entry.Id != best?.Id && IsCandidate(hit, entry) && Score(entry) == score);

    private bool IsCandidate(NameHit hit, GazetteerEntry entry)
    {
        var several = hit.IsPlaceName && hit.Entries.Length > 1;
        var always = hit.Names.Any(name => name.Entry.Id == entry.Id && !name.NeedsCountry);
        // A town two powers claim speaks only for one the document names.
        return several ? Names(entry.Id) && hit.Entries.Count(other => Names(other.Id)) == 1 : always || Supports(entry);
    }

    private int Score(GazetteerEntry entry)
    {
        var own = _named.TryGetValue(entry.Id, out var names) ? names.Count : 0;
        var country = entry.Country is { } id && id != entry.Id && Names(id) ? 1 : 0;
        return (2 * own) + country;
    }

    private void Count(SentenceText sentence, NameHit hit)
    {
        if (hit.Entries.Length != 1 || hit.Names.Any(name => name.NeedsCountry || name.IsOrdinaryWord || name.Use == NameUse.NotAnActor))
            return;
        var entry = hit.Entries[0];
        var key = string.Join(' ', Enumerable.Range(hit.Start, hit.Length).Select(index => sentence.Atoms[index].Key));
        Add(entry.Id, key);
        if (entry.Country is { } country && country != entry.Id)
            Add(country, key);
    }

    private void Add(string id, string key)
    {
        if (!_named.TryGetValue(id, out var keys))
            _named.Add(id, keys = new HashSet<string>(StringComparer.Ordinal));
        keys.Add(key);
    }
}
