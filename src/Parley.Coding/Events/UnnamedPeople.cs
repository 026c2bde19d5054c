using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Acts of and on people without a name: "gunmen killed six villagers", "34 people have been killed", "thousands marched".</summary>
/// <remarks>Nobody is coded for them; the act is told all the same.</remarks>
internal sealed class UnnamedPeople(EventWords words)
{
    public bool AreMeant(SyntaxTree tree, EventMatch match, List<int> agents, List<int> patients)
    {
        if (tree[match.Trigger].Upos != Upos.VERB)
            return false;
        var hasDoers = agents.Exists(head => IsPeople(tree, head));
        return match.Entry.Type switch
        {
            EventType.Protest => hasDoers,
            EventType.Assault => EventArguments.IsPassive(tree, match.Predicate) ? patients.Exists(head => IsHurt(tree, match, head)) : hasDoers && patients.Exists(head => IsPeople(tree, head)),
            EventType.Coerce => hasDoers && patients.Exists(head => IsPeople(tree, head)),
            _ => false,
        };
    }

    private static string Singular(string lemma) => lemma.EndsWith("men", StringComparison.Ordinal) ? $"{lemma[..^3]}man" : lemma;

    private bool IsHurt(SyntaxTree tree, EventMatch match, int head) => tree.Is(head, "nsubj:pass") && tree.Parent(head) == match.Predicate && IsPeople(tree, head);

    private bool IsPeople(SyntaxTree tree, int head) =>
        words.IsPeople(Singular(TreeWords.LemmaOf(tree, head))) || (words.IsMeasureNoun(TreeWords.LemmaOf(tree, head)) && tree.Children(head, "nmod").Any(child => words.IsPeople(TreeWords.LemmaOf(tree, child))))
        || (tree[head].Upos == Upos.NUM && !tree.Children(head, "nmod").Any());
}
