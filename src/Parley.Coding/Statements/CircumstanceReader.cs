using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Reads what stands beside a cue: occasion, time, and the hedges of what is said.</summary>
internal sealed class CircumstanceReader(SyntaxTree tree, WordSets words)
{
    /// <summary>"in a statement", "at a news conference": from the preposition on, or empty.</summary>
    public TokenRange Occasion(SpeechDraft draft)
    {
        foreach (var child in Beside(draft).Where(child => words.IsOccasion(tree[child].Form) && tree.Child(child, "case") is not null))
        {
            var first = tree.Subtree(child)[0];
            var of = tree.Children(child, "nmod").FirstOrDefault(below => below > child && tree.Child(below, "case") is { } marker && tree[marker].Lemma is "of" or "with", -1);
            var end = of < 0 ? child + 1 : SpeakerPhrase.Of(tree, of).Phrase.End;
            if (!Overlaps(draft, first, end))
                return new TokenRange(first, end);
        }

        return default;
    }

    /// <summary>The stretches beside the cue that may tell when it was said.</summary>
    public IEnumerable<TokenRange> Times(SpeechDraft draft)
    {
        foreach (var child in Beside(draft).Concat(tree.Children(draft.Cue, "advmod")))
        {
            var phrase = tree.Subtree(child);
            if (!Overlaps(draft, phrase[0], phrase[^1] + 1))
                yield return new TokenRange(phrase[0], phrase[^1] + 1);
        }
    }

    /// <summary>"may", "possibly": beside the main word of what is said, or "reportedly" beside the cue; null where there is none.</summary>
    public string? Hedge(SpeechDraft draft)
    {
        var inside = draft.Content.ToHashSet();
        foreach (var head in draft.Content.Where(token => tree.Sentence.FirstToken <= token && token < tree.Sentence.EndToken && (tree.Parent(token) is not { } parent || !inside.Contains(parent))).Append(draft.Cue))
        {
            foreach (var child in tree.Children(head, "aux", "advmod"))
            {
                if (words.Hedges(tree[child].Form))
                    return tree[child].Form;
            }
        }

        return null;
    }

    private IEnumerable<int> Beside(SpeechDraft draft) => tree.Children(draft.Cue, "obl", "nmod");

    private static bool Overlaps(SpeechDraft draft, int first, int end) => draft.Content.Any(token => token >= first && token < end);
}
