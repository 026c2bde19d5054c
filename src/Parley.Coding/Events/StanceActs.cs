using System.Collections.Frozen;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Stands that no verb tells: "Chad is against the plan", "Peru was in favour of the ban".</summary>
internal sealed class StanceActs(EventModality modality)
{
    // The preposition, the noun behind it if it needs one, and what to stand so is.
    private static readonly FrozenDictionary<(string Preposition, string Noun), (EventType Type, string Cameo)> Stances = DataLines.Of("Events/stance-phrases.tsv").Select(line => line.Split('\t'))
        .ToFrozenDictionary(parts => (parts[0], parts[1] == "-" ? "" : parts[1]), parts => (Enum.Parse<EventType>(parts[2], ignoreCase: true), parts[3]));

    /// <returns>The stands that somebody known takes.</returns>
    public List<EventDraft> Find(EventMaterial material, PhraseActors phrases, EventDates when)
    {
        var found = new List<EventDraft>();
        foreach (var tree in material.Parsed.Sentences.Select(sentence => material.Parsed.TreeOf(sentence)))
        {
            for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
            {
                if (tree.Child(i, "cop") is not null && DraftOf(tree, i, phrases, when) is { } draft)
                    found.Add(draft);
            }
        }

        return found;
    }

    private EventDraft? DraftOf(SyntaxTree tree, int predicate, PhraseActors phrases, EventDates when)
    {
        if (StanceOf(tree, predicate) is not { } stance || ActType.IsNegated(tree, predicate))
            return null;
        var heads = tree.Children(predicate, "nsubj").SelectMany(head => tree.Children(head, "conj").Prepend(head)).ToList();
        var agents = phrases.Of(tree, heads);
        if (agents.Count == 0)
            return null;
        var aims = stance.IsNoun ? tree.Children(predicate, "nmod").Where(child => TreeWords.HasCase(tree, child, "of")).ToList() : [predicate];
        // "in favour of the ban on X": whose it is counts, not whom it strikes.
        List<int> items = [.. aims, .. aims.SelectMany(item => tree.Children(item, "nmod", "nmod:poss").Where(owner => tree.Is(owner, "nmod:poss") || TreeWords.HasCase(tree, owner, "of")))];
        var match = new EventMatch(new EventEntry(TreeWords.LemmaOf(tree, stance.Word), "ADP", "", "", "", "", stance.Type, null, stance.Cameo), stance.Word, predicate, 1);
        var (came, hedge) = modality.Of(tree, match);
        return new EventDraft(tree, match)
        {
            AgentHeads = heads,
            PatientHeads = items,
            Agents = agents,
            Patients = [.. phrases.Of(tree, items).Except(agents, StringComparer.Ordinal)],
            Modality = came,
            Hedge = hedge,
            Date = when.Possible(when.Of(tree, match, _ => false), came),
        };
    }

    private static (int Word, bool IsNoun, EventType Type, string Cameo)? StanceOf(SyntaxTree tree, int predicate)
    {
        foreach (var preposition in tree.Children(predicate, "case"))
        {
            var lemma = TreeWords.LemmaOf(tree, preposition);
            if (Stances.TryGetValue((lemma, TreeWords.LemmaOf(tree, predicate)), out var named))
                return (predicate, true, named.Type, named.Cameo);
            if (Stances.TryGetValue((lemma, ""), out var bare))
                return (preposition, false, bare.Type, bare.Cameo);
        }

        return null;
    }
}
