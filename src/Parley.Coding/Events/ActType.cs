using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>What an act becomes that is only announced, or refused: PLOVER codes a cooperative act to come as AGREE, a hostile one as THREATEN.</summary>
internal sealed class ActType(EventWords words)
{
    public (EventType Type, string Why) Of(SyntaxTree tree, EventMatch match)
    {
        var type = match.Entry.Type;
        if (GoverningType(tree, match.Predicate, type) is { } governed)
            return governed;
        if (words.IsStance(TreeWords.LemmaOf(tree, match.Trigger)) && IsRefusal(tree, match))
            return (EventType.Reject, "negated");
        if (IsVerbal(type))
            return (type, "");
        if (IsNegated(tree, match.Predicate))
            return IsCooperative(type) ? (EventType.Reject, "negated") : (type, "");
        if (!IsAnnounced(tree, match.Predicate))
            return (type, "");
        return IsCooperative(type) ? (EventType.Agree, "announced") : IsHostile(type) ? (EventType.Threaten, "announced") : (type, "");
    }

    /// <summary>The type a word above gives the act: "agreed to withdraw", "its refusal to meet", "threatened to shell".</summary>
    private (EventType Type, string Why)? GoverningType(SyntaxTree tree, int predicate, EventType type)
    {
        for (var at = predicate; tree.Parent(at) is { } above && IsComplement(tree, at); at = above)
        {
            if (words.Governor(TreeWords.LemmaOf(tree, above), tree[above].Upos.ToString()) is not { Type: { } given })
                continue;
            var isHostile = given == EventType.Agree && IsHostile(type);
            if (given == EventType.Threaten && IsCooperative(type) && tree.Is(at, "ccomp"))
                continue;
            return (isHostile ? EventType.Threaten : given, $"governed by {TreeWords.LemmaOf(tree, above)}");
        }

        return null;
    }

    private static bool IsComplement(SyntaxTree tree, int token) =>
        tree.Is(token, "xcomp") || tree.Is(token, "ccomp") || (tree.Is(token, "acl") && !tree.Is(token, "acl:relcl")) || (tree.Is(token, "advcl") && tree[token].Xpos == "VB");

    /// <summary>"would not return to the talks", "has never recognised the vote": a cooperative act that its side says it will not do, or a stance it does not take.</summary>
    public bool IsRefusal(SyntaxTree tree, EventMatch match) =>
        IsNegated(tree, match.Predicate)
        && ((IsCooperative(match.Entry.Type) && tree.Children(match.Predicate, "aux").Any(aux => tree[aux].Form.ToLowerInvariant() is "will" or "would" or "wo" or "'ll" or "'d"))
            || (words.IsStance(TreeWords.LemmaOf(tree, match.Trigger)) && !tree.Children(match.Predicate, "aux").Any(aux => words.Modal(tree[aux].Form.ToLowerInvariant()) is Modality.Hypothetical && tree[aux].Form is not "would")));

    /// <summary>What a side says it would do under a condition: a cooperative act is an offer (AGREE), a hostile one a threat ("said it would suspend the talks if …"). Null where nothing is announced.</summary>
    public EventType? Announced(SyntaxTree tree, EventMatch match, Modality modality)
    {
        var (verb, type) = (match.Predicate, match.Entry.Type);
        if (modality is not (Modality.Hypothetical or Modality.Planned) || tree[verb].Upos != Upos.VERB || IsNegated(tree, verb)
            || !tree.Children(verb, "aux").Any(aux => tree[aux].Form.ToLowerInvariant() is "will" or "would" or "'ll" or "'d") || !HasCondition(tree, verb))
        {
            return null;
        }

        return type is EventType.Retreat or EventType.Concede or EventType.Aid or EventType.Cooperate ? EventType.Agree
            : type is EventType.Assault or EventType.Sanction or EventType.Coerce && tree.Is(verb, "ccomp") ? EventType.Threaten : null;
    }

    private bool HasCondition(SyntaxTree tree, int verb) =>
        tree.Children(verb, "advcl").Any(clause => tree.Children(clause, "mark", "advmod").Any(mark => words.OpensOffer(TreeWords.LemmaOf(tree, mark)))
            && !tree.Children(clause, "advmod").Concat(tree.Children(verb, "advmod")).Any(only => TreeWords.LemmaOf(tree, only) == "only"));

    public bool Obliges(SyntaxTree tree, int aux) => words.Modal(tree[aux].Form.ToLowerInvariant()) == Modality.Demanded;

    public static bool IsNegated(SyntaxTree tree, int predicate)
    {
        foreach (var child in tree.Children(predicate, "advmod", "det", "aux"))
        {
            if (EventWords.Shipped.Negates(TreeWords.LemmaOf(tree, child)))
                return true;
        }

        // "took no part", "dropped no bombs", "backed neither side".
        return tree[predicate].Upos == Upos.VERB && tree.Children(predicate, "obj", "iobj").Any(item => tree.Children(item, "det").Append(item).Any(word => TreeWords.LemmaOf(tree, word) is "no" or "neither" or "none" or "nobody" or "nothing"));
    }

    public static bool IsCooperative(EventType type) =>
        type is EventType.Consult or EventType.Aid or EventType.Cooperate or EventType.Retreat or EventType.Concede or EventType.Support;

    public static bool IsHostile(EventType type) =>
        type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Protest or EventType.Mobilize;

    /// <summary>Done by words alone.</summary>
    public static bool IsVerbal(EventType type) =>
        type is EventType.Agree or EventType.Reject or EventType.Request or EventType.Accuse or EventType.Threaten;

    private bool IsAnnounced(SyntaxTree tree, int predicate) =>
        tree.Children(predicate, "aux").Any(aux => words.Modal(tree[aux].Form.ToLowerInvariant()) == Modality.Planned || tree[aux].Form is "would" && tree.Is(predicate, "ccomp"));
}
