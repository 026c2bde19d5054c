using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>Who was named together: "the four countries" are the last four that were.</summary>
internal sealed class GroupMemory
{
    // "each country": all that were named together, however many.
    private const int AnySize = 0;
    private const int Two = 2;
    private const int MostOwners = 2;

    private readonly List<NamedList> _lists = [];
    private readonly PhraseWords _words;
    private readonly Lazy<PairMemory> _pairs;
    private readonly Lazy<PersonMemory> _persons;

    public GroupMemory(ParsedDocument parsed, PhraseWords words, Func<int, string?> actorAt)
    {
        _words = words;
        _pairs = new Lazy<PairMemory>(() => new PairMemory(parsed, actorAt));
        _persons = new Lazy<PersonMemory>(() => new PersonMemory(parsed, actorAt));
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return;
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                // "X, the envoy of Y" are no two.
                if (tree.Child(i, "conj") is null || MemberAt(tree, i, actorAt) is null)
                    continue;
                // An apposition alone names one and the same.
                if (!tree.Children(i).Any(child => tree.Is(child, "conj") || (tree.Is(child, "appos") && tree.Child(child, "conj") is not null)))
                    continue;
                // "Chad or Niger" are not both meant, and who brokers is no side.
                if (IsChoice(tree, i) || Brokering.Brokers(tree, i))
                    continue;
                List<string> members = [.. tree.Subtree(i, child => tree.Is(child, "conj") || tree.Is(child, "appos")).Select(token => MemberAt(tree, token, actorAt)).OfType<string>().Distinct()];
                if (members.Count > 1)
                    _lists.Add(new NamedList(i, sentence.Index, tree.Is(i, "amod") || tree.Is(i, "compound") || tree.Is(i, "nmod:poss"), members));
            }
        }
    }

    // "Chad's government", "the leadership of the region of Gagauzia": whose it is.
    private string? MemberAt(SyntaxTree tree, int token, Func<int, string?> actorAt)
    {
        if (actorAt(token) is not null || !_words.IsRuling(tree.LemmaOf(token)))
            return actorAt(token);
        for (var (at, step) = (token, 0); step < MostOwners && tree.Children(at, "nmod").Where(child => tree.Is(child, "nmod:poss") || tree.HasCase(child, "of")).Cast<int?>().LastOrDefault() is { } owner; at = owner, step++)
        {
            if (actorAt(owner) is { } whose)
                return whose;
        }

        return null;
    }

    private static bool IsChoice(SyntaxTree tree, int first) => tree.Children(first, "conj").SelectMany(other => tree.Children(other, "cc")).Any(word => tree.LemmaOf(word) is "or" or "nor");

    /// <summary>The members of the group a phrase names by its size; empty where nothing before has that size.</summary>
    public List<string> Of(SyntaxTree tree, int head)
    {
        if (SizeOf(tree, head) is not { } size)
            return [];
        // "the two leaders" are two persons, not two countries.
        var lemma = tree.LemmaOf(head);
        var arePersons = _words.IsPersonGroup(lemma);
        var pair = size == Two && !arePersons ? _pairs.Value.Leading(tree.Sentence.Index) : null;
        if (lemma == "side" && pair is not null)
            return pair;
        var at = _lists.FindLastIndex(list => list.Token < head && (size == AnySize || list.Members.Count == size) && (!arePersons || list.Members.TrueForAll(ActorId.IsPerson)) && AreOf(lemma, list.Members));
        if (pair is not null && AreOf(lemma, pair) && _words.IsStateGroup(lemma) && (at < 0 || !IsRightBefore(_lists[at], tree)))
            return pair;
        return at >= 0 ? [.. _lists[at].Members] : arePersons ? _persons.Value.Before(tree.Sentence.Index, size, lemma) : [];
    }

    // "The two countries" are no union of states; an army may be a rebel group's.
    private bool AreOf(string lemma, List<string> members) =>
        !_words.IsStateGroup(lemma) || members.TrueForAll(id => PartId.WholeOf(id) is var whole && (ActorId.IsState(whole) || (lemma == "army" && ActorId.IsGroup(whole))));

    // Those who stand beside another noun ("the Chadian and Malian ambassadors") were named in passing.
    private static bool IsRightBefore(NamedList list, SyntaxTree tree) => !list.IsModifier && list.Sentence >= tree.Sentence.Index - 1;

    /// <summary>Whether a phrase counts two: "both sides".</summary>
    public bool IsPair(SyntaxTree tree, int head) => SizeOf(tree, head) == Two;

    private int? SizeOf(SyntaxTree tree, int head)
    {
        var lemma = tree.LemmaOf(head);
        if (_words.GroupSize(lemma) is { } own)
            return own;
        if (!_words.IsGroupNoun(lemma))
            return null;
        foreach (var child in tree.Children(head, "nummod", "det"))
        {
            if (_words.GroupSize(tree[child].Form.ToLowerInvariant()) is { } size)
                return size;
        }

        return null;
    }

    /// <param name="Token">Its first member's head.</param>
    /// <param name="IsModifier">Whether it stands before a noun and says whose.</param>
    private sealed record NamedList(int Token, int Sentence, bool IsModifier, List<string> Members);
}
