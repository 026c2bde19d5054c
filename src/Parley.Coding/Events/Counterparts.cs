using System.Collections.Frozen;
using Parley.Coding.Phrases;
using Parley.Coding.Places;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Whom an act is aimed at where its own words name nobody: whoever a threat, an offer or a refusal makes it depend on, and whose country an attack from abroad strikes.</summary>
internal sealed class Counterparts(ActorSides sides, PhraseActors phrases, EventLexicon lexicon, EventWords words)
{
    private static readonly FrozenSet<string> Openers = DataLines.Of("Events/condition-openers.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <returns>The drafts, those without anybody acted on completed where the text says more.</returns>
    public List<EventDraft> Complete(List<EventDraft> drafts) =>
        drafts.ConvertAll(draft => draft.Patients.Count == 0 && draft.Agents.Count > 0 && Of(draft) is { Count: > 0 } found ? draft with { Patients = found } : draft);

    private List<string> Of(EventDraft draft)
    {
        if (draft.Match.Entry.Type == EventType.Protest)
            return OfDemand(draft);
        if (draft.Match.Entry.Type is EventType.Threaten or EventType.Reject or EventType.Agree or EventType.Concede)
            return OfCondition(draft.Tree, draft.Match.Predicate, draft.Agents);
        return draft.Place is { } there && IsAimedAtPlace(draft.Match) && !words.Receives(TreeWords.LemmaOf(draft.Tree, draft.Match.Predicate)) && !draft.PatientHeads.Exists(head => words.IsPeople(TreeWords.LemmaOf(draft.Tree, head))) ? OfPlace(there.Place, draft.Agents) : [];
    }

    /// <summary>"marched to demand that X resign": who marches, marches against X.</summary>
    private List<string> OfDemand(EventDraft draft)
    {
        var tree = draft.Tree;
        foreach (var clause in tree.Children(draft.Match.Predicate, "advcl", "xcomp"))
        {
            if (!lexicon.For(TreeWords.LemmaOf(tree, clause), "VERB").Any(entry => entry.Type is EventType.Request or EventType.Accuse or EventType.Reject))
                continue;
            var found = phrases.Of(tree, tree.Children(clause, "obj").Concat(tree.Children(clause, "ccomp").SelectMany(content => tree.Children(content, "nsubj"))).ToList());
            if (found.Count > 0)
                return [.. found.Except(draft.Agents, StringComparer.Ordinal)];
        }

        return [];
    }

    /// <summary>"threatens to close the port unless Y pays", "offered to stop if Y left": Y is told so.</summary>
    private List<string> OfCondition(SyntaxTree tree, int predicate, List<string> agents)
    {
        var top = tree.Is(predicate, "xcomp") && tree.Parent(predicate) is { } above ? above : predicate;
        foreach (var token in tree.Subtree(top, child => !(tree.Is(child, "acl:relcl") || tree.Is(child, "parataxis") || (tree.Is(child, "conj") && tree[child].Upos == Upos.VERB))))
        {
            if (token < predicate || ClauseOf(tree, token) is not { } clause)
                continue;
            var found = phrases.Of(tree, tree.Children(clause, "nsubj").Where(head => !tree.Is(head, "nsubj:pass")).SelectMany(head => tree.Children(head, "conj").Prepend(head)).ToList()).Where(id => !ActorSides.IsOneOf(id, agents)).ToList();
            if (found.Count > 0)
                return found;
        }

        return [];
    }

    // "if", "as long as", "provided that", "only when".
    private static int? ClauseOf(SyntaxTree tree, int token)
    {
        var form = tree[token].Form.ToLowerInvariant();
        if (tree.Is(token, "mark"))
            return tree.Parent(token) is { } clause && (Openers.Contains(form) || IsAfter(tree, token, "long")) ? clause : null;
        if (form == "when" && tree.Is(token, "advmod") && IsAfter(tree, token, "only"))
            return tree.Parent(token);
        return Openers.Contains(form) && tree[token].Xpos is "VBN" or "VBG" ? tree.Child(token, "ccomp") : null;
    }

    private static bool IsAfter(SyntaxTree tree, int token, string form) => token > tree.Sentence.FirstToken && tree[token - 1].Form == form;

    private static bool IsAimedAtPlace(EventMatch match) => match.Entry.Type is EventType.Assault or EventType.Mobilize || match.Entry is { Type: EventType.Consult, Mode: "visit" };

    /// <summary>"struck a refinery in X": the state X is in, unless it is the country of those who act.</summary>
    private List<string> OfPlace(Place place, List<string> agents)
    {
        var state = sides.StateOf(id => CountryCodes.TwoLetters(id) == place.Country);
        return state is null || agents.Exists(id => sides.CountryOf(id) == state) || !agents.Exists(id => sides.CountryOf(id) is not null) ? [] : [state];
    }
}
