using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>"depends on", "is contingent on", "is a precondition for", "conditioned its return on".</summary>
internal sealed class DependenceRule(ConditionWords words, ActWords acts) : IConditionRule
{
    public IEnumerable<ConditionDraft> Find(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            foreach (var entry in words.Dependences[(tree.LemmaOf(i), PosOf(tree, i))])
            {
                if (Draft(tree, i, entry) is { } draft)
                {
                    yield return draft;
                    break;
                }
            }
        }
    }

    private static string PosOf(SyntaxTree tree, int token) => tree[token].Upos is Upos.PROPN ? "NOUN" : tree[token].Upos.ToString();

    private ConditionDraft? Draft(SyntaxTree tree, int token, Dependence entry)
    {
        if (tree.Is(token, "amod") || Other(tree, token, entry) is not { } other)
            return null;
        var side = entry.Subject switch
        {
            "obj" => tree.Child(token, "obj"),
            _ => SubjectOf(tree, token),
        };
        if (side is not { } subject || subject == other || !(tree.Is(token, "xcomp") || TellsAct(tree, subject) || (TellsAct(tree, other) && Equated(tree, token) is null)) || (entry.Prepositions[0] == "obj" && !IsAsked(tree, token, subject)))
            return null;
        var (first, then) = entry.Subject == "if" ? (subject, other) : (other, subject);
        return new ConditionDraft(tree, entry.Form, ConditionForce.Necessary, first, then, [token], tree.LemmaOf(token)) { NotThen = [other, token], NotIf = Equated(tree, token) == first ? [token, .. tree.Children(first, "cop")] : [] };
    }

    /// <summary>What the preposition brings in, of the word itself or of its object.</summary>
    private static int? Other(SyntaxTree tree, int token, Dependence entry)
    {
        if (entry.Prepositions[0] == "obj")
            return tree.Child(token, "obj");
        var found = ((int[])[token, .. tree.Children(token, "obj")]).SelectMany(head => tree.Children(head, "obl", "nmod", "advcl", "acl"))
            .Where(child => child > token && entry.Prepositions.Any(preposition => tree.HasCase(child, preposition) || tree.Children(child, "mark").Any(mark => tree.LemmaOf(mark) == preposition))).ToList();
        // "tied its return to the bloc to the lifting of the ban": the last.
        return found.Count == 0 ? null : entry.Subject == "obj" ? found.Max() : found[0];
    }

    /// <summary>The subject; of a noun also what it stands beside: "made the release a condition for".</summary>
    private static int? SubjectOf(SyntaxTree tree, int token)
    {
        if (tree.Child(token, "nsubj") is { } subject)
            return subject;
        // "its condition for talks is a ceasefire".
        if (Equated(tree, token) is { } predicate)
            return predicate;
        // "made its loan conditional on".
        if (tree[token].Upos == Upos.ADJ)
            return tree.Is(token, "xcomp") && tree.Parent(token) is { } maker ? tree.Child(maker, "obj") : null;
        if (tree[token].Upos is not (Upos.NOUN or Upos.PROPN) || tree.Parent(token) is not { } above)
            return null;
        if (tree.Is(token, "appos"))
            return above;
        // Parsers often take both for objects.
        if (tree.Is(token, "obj"))
            return tree.Children(above, "obj", "iobj").Where(child => child < token).Cast<int?>().FirstOrDefault();
        return tree.Is(token, "xcomp") || (tree.Is(token, "obl") && tree.HasCase(token, "as")) ? tree.Child(above, "obj", "nsubj:pass")
            : tree.Is(token, "nmod") && tree.HasCase(token, "as") ? above : null;
    }

    private static int? Equated(SyntaxTree tree, int noun) =>
        tree.Is(noun, "nsubj") && tree.Parent(noun) is { } predicate && tree[predicate].Upos is Upos.NOUN or Upos.VERB && tree.Child(predicate, "cop") is not null ? predicate : null;

    private bool TellsAct(SyntaxTree tree, int token) => acts.IsActNoun(tree.LemmaOf(token)) || (tree[token].Upos == Upos.VERB && !tree.Is(token, "amod"));

    // "would require the departure of": the law that requires a licence is none.
    private bool IsAsked(SyntaxTree tree, int token, int subject) =>
        acts.IsActNoun(tree.LemmaOf(subject)) && tree.Child(token, "obj") is { } asked && TellsAct(tree, asked);
}
