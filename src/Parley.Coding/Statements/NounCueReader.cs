using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds nouns that hold what somebody says or wants: "its demand that", "voiced concern over", "has long been an opponent of".</summary>
internal sealed class NounCueReader(SyntaxTree tree, CueLexicon cues, WordSets words, SpeakerResolver speakers, CueReader verbs, IReadOnlySet<int> detached)
{
    private static readonly string[] Complements = ["acl", "ccomp", "nmod", "obl", "advcl", "xcomp"];

    /// <param name="taken">Tokens that are content of a verb already found and need no report of their own.</param>
    public IEnumerable<SpeechDraft> Read(IReadOnlySet<int> taken)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Upos != Upos.NOUN || taken.Contains(i))
                continue;
            foreach (var entry in cues.Nouns(tree[i].Lemma.ToLowerInvariant()))
            {
                if (Read(i, entry) is { } draft)
                {
                    yield return draft;
                    break;
                }
            }
        }
    }

    private SpeechDraft? Read(int noun, CueEntry entry)
    {
        var (speaker, verb) = Owner(noun);
        if (speaker is not { } subject || words.IsNoSpeaker(tree[subject].Form) || tree.Children(subject, "nmod:poss", "nmod").Any(child => tree[child].Xpos is "WP" or "WP$" or "WDT") || !speakers.IsSpeakerLike(subject))
            return null;
        if (verb is { } light && IsOpen(light))
            return null;
        foreach (var frame in entry.Frames)
        {
            if (frame.Kind == FrameKind.Self && verb is { } alone)
                return new SpeechDraft(noun, new TokenRange(Math.Min(alone, noun), noun + 1), $"{tree[alone].Lemma} {entry.Lemma}", entry.Type, subject, [.. tree.Children(noun, "amod", "compound").Append(noun).Order()], null, "silence");
            if (Content(noun, verb, frame) is not ({ } head, var preposition))
                continue;
            // "Kenya's support for the front": who backs whom, and nothing said.
            if (verb is null && entry.Type == CueType.Support && speakers.IsActor(head))
                continue;
            var contents = new CueContentReader(tree, words, detached, verbs.IsQuoted);
            List<int> tokens = [.. contents.Tokens(head, noun).Where(token => token != preposition && token != noun)];
            if (tokens.Count == 0)
                continue;
            contents.Extend(tokens, noun, verb, isClause: false);
            contents.Narrator.CutAside(tokens);
            var first = verb is { } with && with < noun && noun - with <= 4 ? with : noun;
            var last = preposition is { } near && near == noun + 1 ? near : noun;
            var lemma = verb is { } lent ? $"{tree[lent].Lemma} {entry.Lemma}" : entry.Lemma;
            return new SpeechDraft(noun, new TokenRange(first, last + 1), lemma, entry.Type, subject, [.. tokens], null, "noun");
        }

        return null;
    }

    private bool IsOpen(int verb) =>
        tree.Children(verb, "aux").Any(aux => tree[aux].Xpos == "MD") || tree.Children(verb, "advmod").Any(child => words.Denies(tree[child].Form))
        || (verbs.Subjects.IsInfinitive(verb) && verbs.Subjects.Of(verb) is null);

    /// <summary>Whose word it is, and the verb that lends the noun its subject, where one does.</summary>
    private (int? Speaker, int? Verb) Owner(int noun)
    {
        if (tree.Child(noun, "cop") is not null && tree.Child(noun, "nsubj") is { } said)
            return (said, null);
        if (tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && words.IsLight(tree[verb].Lemma, tree[noun].Lemma))
            return (verbs.Subjects.Of(verb), verb);
        if (tree.Is(noun, "conj") && tree.Parent(noun) is { } first && tree[first].Upos == Upos.NOUN && Owner(first) is { Verb: { } shared } other)
            return (other.Speaker, shared);
        if (tree.Child(noun, "nmod:poss") is { } owner)
            return (owner, null);
        if (tree.Is(noun, "nsubj:pass") && tree.Parent(noun) is { } made && words.IsLight(tree[made].Lemma) && verbs.Subjects.Agent(made) is { } agent)
            return (agent, null);
        var by = tree.Children(noun, "nmod").FirstOrDefault(child => tree.Children(child, "case").Any(marker => tree[marker].Lemma is "by" or "from"), -1);
        if (by >= 0)
            return (by, null);
        return (tree.Children(noun, "compound", "amod").Select(child => (int?)child).FirstOrDefault(child => speakers.IsActor(child!.Value)), null);
    }

    private (int Head, int? Preposition)? Content(int noun, int? verb, Frame frame)
    {
        foreach (var child in tree.Children(noun, Complements).Concat(verb is { } light ? tree.Children(light, "obl", "xcomp", "advcl", "ccomp") : []).Where(child => child > noun))
        {
            var markers = tree.Children(child, "mark", "case").Where(marker => marker < child).ToList();
            var isFit = frame.Kind switch
            {
                FrameKind.Clause => markers.Exists(marker => tree[marker].Lemma == "that") && tree[child].Deprel != "acl:relcl",
                FrameKind.Infinitive => markers.Exists(marker => tree[marker].Lemma == "to" && tree.Is(marker, "mark")),
                FrameKind.Phrase => markers.Exists(marker => tree[marker].Form.Equals(frame.Preposition, StringComparison.OrdinalIgnoreCase)) && !tree.Is(child, "xcomp"),
                _ => false,
            };
            if (isFit)
                return (child, frame.Kind == FrameKind.Phrase ? markers[0] : null);
        }

        return null;
    }
}
