using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds "according to X" and its like: the clause the phrase stands in is what X says.</summary>
internal sealed class PhraseCueReader(SyntaxTree tree, CueLexicon cues, SpeakerResolver speakers, IReadOnlySet<int> detached)
{
    /// <summary>The words by which such phrases hang from the clause they stand in.</summary>
    public IEnumerable<int> Tops() => Found().Select(found => found.Top);

    public IEnumerable<SpeechDraft> Read() => Found().Select(found => found.Draft);

    private IEnumerable<(int Top, SpeechDraft Draft)> Found()
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken - 1; i++)
        {
            foreach (var phrase in cues.Phrases)
            {
                if (Stands(phrase, i) && Draft(i, phrase) is { } draft)
                {
                    yield return draft;
                    break;
                }
            }
        }
    }

    private bool Stands(string[] phrase, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (at + i >= tree.Sentence.EndToken || !tree[at + i].Form.Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private (int Top, SpeechDraft Draft)? Draft(int first, string[] phrase)
    {
        var end = first + phrase.Length;
        // The last word of the phrase hangs from the source ("of" from the bishop), or from the first word and that from the source.
        if (tree.Parent(end - 1) is not { } source || (source < end && tree.Parent(source) is null))
            return null;
        var speaker = source < end ? tree.Parent(source)!.Value : source;
        if (speaker < end || !speakers.IsSpeakerLike(speaker))
            return null;
        var top = speaker;
        while (tree.Is(top, "nmod") && tree.Parent(top) is { } above && above >= first && above < end)
            top = above;
        if (tree.Parent(top) is not { } clause)
            return null;
        // Set apart by a comma, or first in the sentence, the phrase goes with the whole of it.
        var isApart = first == tree.Sentence.FirstToken || tree.Is(first - 1, "punct");
        while (isApart && tree.Parent(clause) is { } whole && !tree.Is(clause, "ccomp") && !tree.Is(clause, "parataxis") && !detached.Contains(clause))
            clause = whole;
        while (tree.Parent(clause) is { } higher && tree[clause].Upos is not (Upos.VERB or Upos.AUX) && tree.Child(clause, "cop", "nsubj") is null && !tree.Is(clause, "ccomp"))
            clause = higher;
        var tokens = tree.Subtree(clause, child => child != top && !detached.Contains(child));
        return (top, new SpeechDraft(first, new TokenRange(first, end), string.Join(' ', phrase), CueType.Assertion, speaker, tokens, null, "according-to") { IsSpeech = true });
    }
}
