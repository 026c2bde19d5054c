using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Follows bodies that negotiate: a committee whose work stands still, under whose auspices it is, who speaks for its going on.</summary>
/// <remarks>A body that is only named tells nothing; what has become of its work must be said.</remarks>
internal sealed class InstitutionFinder(TalksWords words)
{
    private readonly InstitutionWords _institutions = InstitutionWords.Shipped;

    public List<TalksDraft> Find(EventMaterial material, List<TalksMention> mentions, PhraseActors phrases)
    {
        var found = new Dictionary<string, TalksDraft>(StringComparer.Ordinal);
        var trees = material.Parsed.Sentences.Select(sentence => material.Parsed.TreeOf(sentence)).ToList();
        foreach (var tree in trees)
        {
            for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
            {
                if (BodyAt(tree, i, phrases) is { } body && StateOf(tree, i) is { } state)
                    Take(found, body, Mention(tree, i, state, mentions), material);
            }
        }

        foreach (var (body, draft) in found)
        {
            for (var i = 0; i < trees.Count; i++)
                AddPeople(trees[i], body, draft, phrases, i > 0 && IsSubject(trees[i - 1], body, phrases));
        }

        return [.. found.Values];
    }

    /// <summary>The actor's id, or the capitalised words of the name where nobody knows the body.</summary>
    private string? BodyAt(SyntaxTree tree, int token, PhraseActors phrases)
    {
        if (!_institutions.IsBody(TreeWords.LemmaOf(tree, token)) || !char.IsUpper(tree[token].Form[0]))
            return null;
        if (phrases.MentionAt(token) is { } mention && PartId.OwnerOf(mention.ActorId) is null)
            return mention.ActorId;
        var first = token;
        while (first > tree.Sentence.FirstToken && char.IsUpper(tree[first - 1].Form[0]) && !(first - 1 == tree.Sentence.FirstToken && tree[first - 1].Upos == Upos.DET))
            first--;
        return first == token ? null : string.Join(' ', Enumerable.Range(first, token + 1 - first).Select(i => tree[i].Form));
    }

    private static void Take(Dictionary<string, TalksDraft> found, string body, TalksMention mention, EventMaterial material)
    {
        if (found.TryGetValue(body, out var known))
        {
            known.Join(mention);
            return;
        }

        found.Add(body, new TalksDraft(mention) { Process = material.Actors.FirstOrDefault(actor => actor.Id == body)?.Name ?? body });
    }

    /// <summary>The word that says what has become of the body's work.</summary>
    private (int Word, int Verb, Modality State)? StateOf(SyntaxTree tree, int body)
    {
        var at = tree.Parent(body) is { } above && _institutions.IsWork(TreeWords.LemmaOf(tree, above)) && (tree.Is(body, "nmod") || tree.Is(body, "nmod:poss")) ? above : body;
        if (tree.Parent(at) is not { } verb || tree[verb].Upos != Upos.VERB)
            return null;
        var lemma = TreeWords.LemmaOf(tree, verb);
        // "resuming its sessions" says that they stand still; "resumed" that they do no longer.
        if (_institutions.Resumes(lemma) && (tree.Is(at, "obj") || tree.Is(at, "nsubj")))
            return (at == body ? verb : at, verb, tree[verb].Xpos is "VBD" or "VBN" ? Modality.Occurred : Modality.Postponed);
        if ((tree.Is(at, "nsubj") || tree.Is(at, "obj")) && _institutions.State(lemma, "VERB") is { } own)
            return (verb, verb, own);
        if (!tree.Is(at, "nsubj"))
            return null;
        foreach (var item in tree.Children(verb, "obj", "obl"))
        {
            if (_institutions.State(TreeWords.LemmaOf(tree, item), "NOUN") is { } told)
                return (item, verb, told);
        }

        return null;
    }

    private static TalksMention Mention(SyntaxTree tree, int body, (int Word, int Verb, Modality State) state, List<TalksMention> mentions)
    {
        var made = new TalksMention(tree, state.Word, state.Verb) { Kind = TreeWords.LemmaOf(tree, body), Modality = state.State };
        // "resuming its sessions to foster dialogue between X and Y": those are its sides.
        foreach (var other in mentions.Where(other => ReferenceEquals(other.Tree, tree) || other.Tree.Sentence.Index == tree.Sentence.Index))
        {
            if (other.Predicate != state.Verb && tree.Subtree(state.Verb).Contains(other.Trigger))
                made.People.AddRange(other.People);
        }

        return made;
    }

    private void AddPeople(SyntaxTree tree, string body, TalksDraft draft, PhraseActors phrases, bool isSpokenOf)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            var lemma = TreeWords.LemmaOf(tree, i);
            if (_institutions.IsAuspices(lemma) && IsNamedIn(tree, body, phrases))
                Give(draft, TalksRole.Sponsor, i, Overseers(tree, i, phrases));
            else if (words.Role(lemma, "NOUN") == TalksRole.Advocate && tree.Child(i, "cop") is not null && tree.Children(i, "nmod").Any(item => tree.Subtree(item).Any(token => Stands(tree, token, body, phrases) || (isSpokenOf && tree[token].Form.Equals("its", StringComparison.OrdinalIgnoreCase)))))
                Give(draft, TalksRole.Advocate, i, phrases.Of(tree, tree.Children(i, "nsubj").SelectMany(subject => tree.Children(subject, "conj").Prepend(subject))));
        }
    }

    private static void Give(TalksDraft draft, TalksRole role, int token, IEnumerable<string> actors)
    {
        foreach (var actor in actors)
        {
            draft.Add(actor, role);
            draft.RoleTokens.Add(token);
        }
    }

    // "its" may take up whom the sentence before is about.
    private bool IsSubject(SyntaxTree tree, string body, PhraseActors phrases) => tree.Children(tree.Root, "nsubj").Any(subject => BodyAt(tree, subject, phrases) == body);

    private bool IsNamedIn(SyntaxTree tree, string body, PhraseActors phrases)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (BodyAt(tree, i, phrases) == body)
                return true;
        }

        return false;
    }

    private bool Stands(SyntaxTree tree, int token, string body, PhraseActors phrases) =>
        BodyAt(tree, token, phrases) == body || (tree[token].Upos == Upos.PRON && phrases.Of(tree, [token]).Contains(body));

    // "under UN auspices", "under the auspices of the African Union": by the words, which trees of such clauses often miss.
    private static IEnumerable<string> Overseers(SyntaxTree tree, int noun, PhraseActors phrases)
    {
        for (var i = noun - 1; i >= tree.Sentence.FirstToken && i >= noun - 4; i--)
        {
            if (TreeWords.LemmaOf(tree, i) == "under")
                return phrases.MentionAt(noun - 1) is { } before ? [before.ActorId] : phrases.MentionAt(i + 1) is { } first ? [first.ActorId] : phrases.Of(tree, tree.Children(noun, "nmod", "obl"));
        }

        return [];
    }
}
