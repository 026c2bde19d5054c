using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>"Any withdrawal must not be hasty": how an act must be to be accepted.</summary>
internal sealed class MannerRule(ClauseSense sense, ConditionWords words, ActWords acts) : IConditionRule
{
    public IEnumerable<ConditionDraft> Find(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (!sense.IsObliged(tree, i) || tree.Child(i, "nsubj") is not { } subject || !acts.IsActNoun(tree.LemmaOf(subject)) || !IsManner(tree, i))
                continue;
            yield return new ConditionDraft(tree, ConditionForm.Manner, ConditionForce.Necessary, i, subject, [.. tree.Children(i, "aux")], "manner");
        }
    }

    private bool IsManner(SyntaxTree tree, int predicate) =>
        tree.Child(predicate, "cop", "aux:pass") is not null
        && (words.TellsManner(tree.LemmaOf(predicate)) || words.TellsManner(tree[predicate].Form.ToLowerInvariant()) || tree.Child(predicate, "advmod") is { } adverb && words.TellsManner(tree.LemmaOf(adverb)));
}
