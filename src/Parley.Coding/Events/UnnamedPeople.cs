using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Acts of and on those without a name: "gunmen killed six villagers", "34 people have been killed", "drones hit a depot", "the two sides agreed".</summary>
/// <remarks>Nobody is coded for them; the act is told all the same.</remarks>
internal sealed class UnnamedPeople(EventLexicon lexicon, EventWords words)
{
    private const string Violence = "@violence";
    private static readonly string[] Weapons = ["@ordnance", "@ship", "@aircraft"];

    /// <param name="isOnSomebody">Whether somebody named is acted on.</param>
    /// <param name="isKnown">Whether it is known who acts; a name that nobody knows stands for a body.</param>
    public bool AreMeant(SyntaxTree tree, EventMatch match, List<int> agents, List<int> patients, bool isOnSomebody, bool isKnown)
    {
        if (tree[match.Trigger].Upos != Upos.VERB)
            return false;
        if (match.Entry.Subject.Length > 0)
            return true;
        var isPassive = EventArguments.IsPassive(tree, match.Predicate);
        var isStruck = isOnSomebody || match.Strength >= 2 || patients.Exists(head => IsPeople(tree, head));
        var hasDoers = !isPassive && agents.Exists(head => IsPeople(tree, head) || IsBody(tree, head));
        if (!isPassive && agents.Exists(head => IsTakenUp(tree, head)))
            return (match.Strength >= 2 || isOnSomebody) && !(tree.Is(match.Predicate, "advcl") && tree.Child(match.Predicate, "mark") is not null);
        return match.Entry.Type switch
        {
            EventType.Protest => hasDoers,
            EventType.Assault when agents.Exists(head => Array.Exists(Weapons, kind => lexicon.IsIn(kind, TreeWords.LemmaOf(tree, head))) || (lexicon.IsIn(Violence, TreeWords.LemmaOf(tree, head)) && isStruck)) => true,
            EventType.Assault or EventType.Coerce when isPassive => patients.Exists(head => IsHurt(tree, match, head)),
            EventType.Assault or EventType.Coerce => hasDoers && isStruck,
            _ => !isPassive && (hasDoers || (!isKnown && agents.Exists(head => tree[head].Upos == Upos.PROPN))) && IsPlainly(tree, match, agents, isOnSomebody),
        };
    }

    /// <summary>Whether somebody warns or threatens: "the foothold threatens its security" is no act, nor is "the talks may fail, warns X" a threat.</summary>
    public bool MayThreaten(SyntaxTree tree, EventMatch match, List<int> agents, PhraseActors phrases)
    {
        if (words.MayBeAThings(match.Entry.Lemma) && !agents.TrueForAll(head => tree[head].Upos is not Upos.NOUN || phrases.MentionAt(head) is not null || IsPeople(tree, head) || IsBody(tree, head)))
            return false;
        return !match.Entry.IsPlain || !words.MayOnlyClaim(match.Entry.Lemma) || tree.Child(match.Predicate, "obj", "iobj", "xcomp") is not null
            || tree.Children(match.Predicate, "ccomp").Any(clause => tree.Children(clause, "aux").Any(aux => tree[aux].Form.ToLowerInvariant() is "will" or "would") && IsOwn(tree, clause));
    }

    // "warned that it would cut production", "warned that further attacks would be treated as war".
    private static bool IsOwn(SyntaxTree tree, int clause) => tree.Child(clause, "aux:pass") is not null || tree.Children(clause, "nsubj").Any(subject => tree[subject].Upos == Upos.PRON);

    private static string Singular(string lemma) => lemma.EndsWith("men", StringComparison.Ordinal) ? $"{lemma[..^3]}man" : lemma;

    // "the two sides agreed to stop", "the delegation rejected the draft".
    private bool IsPlainly(SyntaxTree tree, EventMatch match, List<int> agents, bool isOnSomebody) =>
        agents.Exists(head => IsBody(tree, head) || tree[head].Upos == Upos.PROPN)
        && (match.Strength >= 2 || isOnSomebody || (ActType.IsVerbal(match.Entry.Type) && tree.Children(match.Predicate, "xcomp", "ccomp", "obj").Any()));

    private bool IsHurt(SyntaxTree tree, EventMatch match, int head)
    {
        var isSubject = (tree.Is(head, "nsubj:pass") && tree.Parent(head) == match.Predicate) || (tree.Is(match.Predicate, "acl:relcl") && tree.Parent(match.Predicate) == head);
        return isSubject && IsPeople(tree, head);
    }

    private bool IsBody(SyntaxTree tree, int head) => words.IsBody(TreeWords.LemmaOf(tree, head)) || IsSpeakers(tree, head);

    // "we": whoever speaks.
    private static bool IsSpeakers(SyntaxTree tree, int head) => tree[head].Xpos == "PRP" && tree[head].Feature("Person") == "1" && tree[head].Feature("Number") == "Plur";

    // "it captured the town", where nothing before settles who.
    private static bool IsTakenUp(SyntaxTree tree, int head) => tree[head].Xpos == "PRP" && tree[head].Feature("Person") == "3" && !tree.IsQuoted(head);

    private bool IsPeople(SyntaxTree tree, int head) =>
        words.IsPeople(Singular(TreeWords.LemmaOf(tree, head))) || (words.IsContainer(TreeWords.LemmaOf(tree, head)) && tree.Children(head, "nmod").Any(child => words.IsPeople(Singular(TreeWords.LemmaOf(tree, child)))))
        || (tree[head].Upos == Upos.NUM && tree.Children(head, "nmod").All(child => words.IsPeople(Singular(TreeWords.LemmaOf(tree, child)))));
}
