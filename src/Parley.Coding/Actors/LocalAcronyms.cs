using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Acronyms a document defines itself: "Syrian Democratic Forces (SDF)". They hold in that document, whatever else they mean.</summary>
internal sealed class LocalAcronyms
{
    private const int LongestName = 12;
    private readonly Dictionary<string, GazetteerEntry?> _defined = new(StringComparer.Ordinal);

    public LocalAcronyms(IEnumerable<SentenceText> sentences, DocumentEvidence evidence)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 1; i < sentence.Atoms.Length - 2; i++)
            {
                if (sentence.IsMark(i, "(") && sentence.Atoms[i + 1].IsAllUpper && (sentence.IsMark(i + 2, ")") || sentence.IsMark(i + 2, ",")))
                    Define(sentence, i, sentence.Atoms[i + 1].Key, evidence);
            }
        }
    }

    /// <summary>Whether the document defines an acronym; the entry is null where it defines it as something no gazetteer knows.</summary>
    public bool TryGet(string key, out GazetteerEntry? entry) => _defined.TryGetValue(key, out entry);

    private void Define(SentenceText sentence, int bracket, string acronym, DocumentEvidence evidence)
    {
        if (sentence.HitAt(bracket - 1) is { } hit && !hit.First.IsAcronym)
        {
            if (evidence.Resolve(hit) is { } entry && hit.First.Use == NameUse.Name && entry.Actor.Kind != ActorKind.State)
                _defined.TryAdd(acronym, entry);
            return;
        }

        if (HasInitials(sentence, bracket, acronym))
            _defined.TryAdd(acronym, null);
    }

    private static bool HasInitials(SentenceText sentence, int end, string acronym)
    {
        var left = acronym.Length - 1;
        for (var i = end - 1; i >= 0 && i >= end - LongestName && left >= 0; i--)
        {
            if (!sentence.Atoms[i].IsWord)
                return false;
            if (sentence.Atoms[i].Key[0] == acronym[left] && (sentence.Atoms[i].IsCapitalised || left > 0))
                left--;
            else if (sentence.Atoms[i].IsCapitalised)
                return false;
        }

        return left < 0;
    }
}
