using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Who "both sides" are: the two the document tells most often to act against each other or to negotiate.</summary>
internal sealed class Opponents(EventArguments arguments, ActorSides sides, IReadOnlyList<ActorMention> mentions, EventWords words)
{
    private readonly Dictionary<string, int> _named = mentions.GroupBy(mention => PartId.WholeOf(mention.ActorId), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    // Where each is named first: "both sides" takes up those told of before.
    private readonly Dictionary<string, int> _since = mentions.GroupBy(mention => PartId.WholeOf(mention.ActorId), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Min(mention => mention.Span.Start), StringComparer.Ordinal);

    public List<EventDraft> Complete(List<EventDraft> drafts)
    {
        var heads = drafts.ConvertAll(draft => (Agents: draft.AgentHeads.Exists(head => AreMeant(draft.Tree, head)), Patients: arguments.Patients(draft.Tree, draft.Match).Exists(head => AreMeant(draft.Tree, head))));
        if (!heads.Exists(item => item.Agents || item.Patients))
            return drafts;
        var pairs = Pairs(drafts, heads);
        return pairs.Count == 0 ? drafts : [.. drafts.Select((draft, at) => Complete(draft, heads[at], pairs))];
    }

    private EventDraft Complete(EventDraft draft, (bool Agents, bool Patients) heads, Dictionary<(string First, string Second), int> pairs)
    {
        pairs = pairs.Where(pair => IsToldBefore(pair.Key.First, draft) && IsToldBefore(pair.Key.Second, draft)).ToDictionary();
        if (heads.Patients && !IsPair(draft.Patients, pairs) && Best(pairs, draft.Agents) is { Count: > 0 } found)
            draft = draft with { Patients = found };
        return heads.Agents && !IsPair(draft.Agents, pairs) && Best(pairs, []) is { Count: > 0 } acting ? draft with { Agents = acting } : draft;
    }

    private bool IsToldBefore(string id, EventDraft draft) => _since.GetValueOrDefault(id, int.MaxValue) < draft.TriggerSpan.End;

    // "both sides", "the two parties", "the warring sides".
    private bool AreMeant(SyntaxTree tree, int head) =>
        words.IsSide(TreeWords.LemmaOf(tree, head)) && tree[head].Feature("Number") == "Plur" && tree.Children(head, "det", "nummod", "amod").Any(child => words.IsBoth(tree[child].Form.ToLowerInvariant()))
        && !tree.Children(head, "nmod").Any(child => TreeWords.HasCase(tree, child, "of"));

    private Dictionary<(string First, string Second), int> Pairs(List<EventDraft> drafts, List<(bool Agents, bool Patients)> heads)
    {
        var pairs = new Dictionary<(string First, string Second), int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (heads[i].Agents || heads[i].Patients || draft.Modality is Modality.Demanded or Modality.Hypothetical)
                continue;
            if (draft.Match.Entry.Type is EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Sanction)
                Count(pairs, draft.Agents, draft.Patients, 2);
            else if (draft.Match.Entry.Type is EventType.Consult or EventType.Agree && draft.Agents.Count == 2)
                Count(pairs, [draft.Agents[0]], [draft.Agents[1]], 1);
        }

        return pairs;
    }

    private void Count(Dictionary<(string First, string Second), int> pairs, List<string> agents, List<string> patients, int weight)
    {
        foreach (var (first, second) in agents.SelectMany(agent => patients.Select(patient => (PartId.WholeOf(agent), PartId.WholeOf(patient)))).Distinct())
        {
            if (first == second || sides.IsPerson(first) || sides.IsPerson(second) || !IsPartyId(first) || !IsPartyId(second))
                continue;
            var pair = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
            pairs[pair] = pairs.GetValueOrDefault(pair) + weight;
        }
    }

    // Crowds and nameless groups are no sides of a negotiation.
    private static bool IsPartyId(string id) => !ActorId.IsUnnamed(id) && !ActorId.IsPeople(id);

    private static bool IsPair(List<string> ids, Dictionary<(string First, string Second), int> pairs)
    {
        var wholes = ids.ConvertAll(PartId.WholeOf);
        return wholes.Count == 2 && pairs.Keys.Any(pair => wholes.Contains(pair.First) && wholes.Contains(pair.Second));
    }

    // Those the document speaks of most, and that do most to each other.
    private int Weight(KeyValuePair<(string First, string Second), int> pair) => pair.Value + Math.Min(_named.GetValueOrDefault(pair.Key.First), _named.GetValueOrDefault(pair.Key.Second));

    private List<string> Best(Dictionary<(string First, string Second), int> pairs, List<string> others)
    {
        var best = pairs.Where(pair => pair.Value > 1 && !ActorSides.IsOneOf(pair.Key.First, others) && !ActorSides.IsOneOf(pair.Key.Second, others)).OrderByDescending(Weight).Select(pair => pair.Key).FirstOrDefault();
        return best == default ? [] : [best.First, best.Second];
    }
}
