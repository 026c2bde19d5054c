using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Reads what a cue reports off its place in the tree, by the frames its entry lists.</summary>
/// <param name="detached">Words whose clauses belong to another report and never to the content: "adding that …", "but he later said …".</param>
/// <param name="isQuoted">Whether a word stands in quotation marks.</param>
internal sealed class CueContentReader(SyntaxTree tree, WordSets words, IReadOnlySet<int> detached, Func<int, bool> isQuoted)
{
    private const int WidestHole = 8;
    private static readonly string[] Phrases = ["obl", "nmod", "advcl", "acl", "ccomp", "xcomp", "obj"];

    public NarratorsWords Narrator { get; } = new(tree, words, isQuoted);

    /// <summary>By the first frame that fits, or null. A frame of quotation marks fits nothing here.</summary>
    public CueContent? Read(int cue, CueEntry entry)
    {
        foreach (var frame in entry.Frames)
        {
            if (Read(cue, frame, entry.IsSpeech) is not { } content)
                continue;
            var addressee = content.Addressee ?? Addressee(cue, entry);
            return content with { Addressee = addressee, Tokens = TakenUpContent.In(tree, cue, Filled(cue, content with { Addressee = addressee }), detached) };
        }

        return null;
    }

    /// <summary>With the phrases right after the content that no comma sets apart, wherever the parser hung them, and without a hole in "called X Y".</summary>
    private List<int> Filled(int cue, CueContent content)
    {
        List<int> tokens = [.. content.Tokens.Distinct().Order()];
        if (content.Frame is FrameKind.ObjectPredicate or FrameKind.ObjectAs or FrameKind.ObjectPhrase && tokens[0] > cue && tokens[^1] - tokens[0] - tokens.Count < WidestHole)
            tokens = [.. Enumerable.Range(tokens[0], tokens[^1] - tokens[0] + 1)];
        if (tokens[0] < cue)
            return tokens;
        Extend(tokens, cue, content.Addressee, content.Frame is FrameKind.Clause or FrameKind.QuestionClause);
        return tokens;
    }

    /// <summary>Adds the phrases below a cue that follow the content at once: no comma between, no time and no occasion.</summary>
    /// <param name="tokens">In order; not empty.</param>
    /// <param name="other">A second word whose phrases may follow, or one that may not be added; or null.</param>
    /// <param name="isClause">Whether the content is a clause, to which any phrase may belong; to a thing only some do ("as", "for", "of" …).</param>
    public void Extend(List<int> tokens, int cue, int? other, bool isClause)
    {
        var children = tree.Children(cue, "obl", "advcl", "nmod", "acl", "xcomp").Concat(other is { } verb ? tree.Children(verb, "obl", "advcl") : []);
        foreach (var child in children.Where(child => child > tokens[^1] && child != other).Order().ToList())
        {
            var below = Tokens(child, cue);
            if (below.Count == 0 || below[0] != tokens[^1] + 1 || IsTime(child) || words.IsTime(tree[child].Form) || words.IsOccasion(tree[child].Form)
                || !(isClause || tree.Children(child, "case", "mark").Any(marker => words.LeadsToContent(tree[marker].Form))))
                break;
            tokens.AddRange(below.Order());
        }
    }

    /// <summary>Who is spoken to where the content itself does not tell it, or null.</summary>
    public int? Addressee(int cue, CueEntry entry)
    {
        foreach (var frame in entry.Frames)
        {
            var found = frame.Kind switch
            {
                FrameKind.AddresseeObject => tree.Child(cue, "iobj") ?? tree.Child(cue, "obj"),
                FrameKind.AddresseePhrase => Phrase(cue, frame.Preposition),
                _ => null,
            };
            if (found is not null)
                return found;
        }

        return null;
    }

    /// <summary>The tokens below a word that belong to the content of a cue.</summary>
    public IReadOnlyList<int> Tokens(int head, int cue)
    {
        if (detached.Contains(head))
            return [];
        var found = tree.Subtree(head, child => child != cue && !detached.Contains(child) && !IsDateline(child));
        return Narrator.Without(head, found);
    }

    private bool IsDateline(int token) => tree.Is(token, "parataxis") && token < tree[token].Head && words.IsDash(tree[tree.Subtree(token)[^1]].Form);

    private CueContent? Read(int cue, Frame frame, bool isSpeech) => frame.Kind switch
    {
        FrameKind.Clause => Clause(cue, isSpeech),
        FrameKind.QuestionClause => QuestionClause(cue),
        FrameKind.Self => Self(cue),
        FrameKind.Infinitive => Whole(cue, Infinitive(cue), null, frame),
        FrameKind.Gerund => Whole(cue, Gerund(cue), null, frame),
        FrameKind.Object => Object(cue) is { } heads ? Whole(cue, heads, frame) : null,
        FrameKind.ObjectInfinitive => tree.Child(cue, "obj", "iobj") is { } spoken && Infinitive(cue, spoken) is { } act ? Whole(cue, act, spoken, frame) : null,
        FrameKind.ObjectAs => Phrase(cue, "as") is { } role ? Whole(cue, [.. Object(cue, isNeeded: false) ?? [], role], frame) : null,
        FrameKind.ObjectPredicate => PredicateReader.Of(tree, cue) is { } predicate && Called(cue, predicate) is { Length: > 0 } named ? Whole(cue, [.. named, predicate], frame) : null,
        FrameKind.ObjectPhrase => Phrase(cue, frame.Preposition) is { } phrase && Object(cue, isNeeded: false) is { } of ? Whole(cue, [.. of, phrase], frame) : null,
        FrameKind.Phrase => Phrase(cue, frame.Preposition) is { } about ? OfPhrase(cue, about, frame) : null,
        FrameKind.PhraseInfinitive => Phrase(cue, frame.Preposition) is { } asked && Infinitive(cue, asked) is { } done
            ? Whole(cue, done, asked, frame)! with { Preposition = Marker(asked, frame.Preposition) } : null,
        _ => null,
    };

    private CueContent? Clause(int cue, bool isSpeech)
    {
        List<int> heads = [.. tree.Children(cue, "ccomp").Where(child => !IsGoverned(child) && !Narrator.IsAfterSemicolon(child))];
        heads.AddRange(tree.Children(cue, "parataxis").Where(child => child > cue && OpensAfterColon(child, cue)));
        if (tree.Children(cue, "nsubj").Take(2).ToList() is [var fronted, var own] && fronted < own && own < cue)
        {
            // "The workers, she explained, were paid": the parser gives the cue both subjects.
            var rest = tree.Children(cue, "parataxis", "conj").Where(child => child > cue && tree.Child(child, "nsubj") is null).Take(1).ToList();
            heads.AddRange(rest.Count == 0 || heads.Count > 0 ? [] : [fronted, .. rest]);
        }

        heads.AddRange(tree.Children(cue, "advcl", "acl", "xcomp").Where(child => tree.Child(child, "mark") is { } mark && tree[mark].Lemma == "that"));
        // "said in a statement that …", "wrote after seeing him that …", "told the meeting that …": the clause may hang from what stands between.
        if (heads.Count == 0)
            heads.AddRange(Nearby(cue).SelectMany(child => tree.Children(child, "acl", "ccomp")).Where(OpensWithThat));
        if (heads.Count > 0)
            return Whole(cue, MisplacedSubject(cue, heads[0]) is { } subject ? [subject, .. heads] : heads, new Frame(FrameKind.Clause));
        if (tree.Parent(cue) is not { } parent || !isSpeech || tree.Child(cue, "obj", "xcomp") is not null)
            return null;
        var isAside = tree.Is(cue, "parataxis") || (tree.Is(cue, "advcl") && tree.Child(cue, "mark") is { } before && tree[before].Lemma == "as" && !IsCompared(before) && !tree.Children(cue, "obj").Any());
        return isAside ? Whole(cue, [parent], new Frame(FrameKind.Clause)) : null;
    }

    // "told the meeting that the road must reopen": a parser may take "that" for what is reopened.
    private bool OpensWithThat(int clause) =>
        (tree.Child(clause, "mark") is { } mark && tree[mark].Lemma == "that" && tree[mark].Upos == Upos.SCONJ)
        || (tree.Parent(clause) is { } noun && words.IsOccasion(tree[noun].Form) && tree.Is(clause, "acl") && tree[tree.Subtree(clause)[0]] is { Lemma: "that", Deprel: "obj" } && tree.Child(clause, "nsubj") is not null);

    private IEnumerable<int> Nearby(int cue) =>
        tree.Children(cue, "obl", "nmod").Concat(tree.Children(cue, "advcl").Where(child => tree[child].Xpos == "VBG" && tree.Child(child, "mark") is not null))
            .Concat(words.TakesAddressee(tree[cue].Lemma) ? tree.Children(cue, "obj", "iobj") : []);

    /// <summary>"says the offer was late": the subject of what is said, where the parser made it the cue's object.</summary>
    private int? MisplacedSubject(int cue, int clause) =>
        tree.Child(cue, "obj") is { } thing && thing > cue && thing < clause && tree.Child(clause, "nsubj", "nsubj:pass", "csubj", "mark", "expl") is null && !words.TakesAddressee(tree[cue].Lemma)
            ? thing
            : null;

    /// <summary>"did not immediately reply": the verb with the words that belong to it, where nothing follows that it takes.</summary>
    private CueContent? Self(int cue) =>
        tree.Child(cue, "obj", "ccomp", "xcomp") is null
            ? new CueContent([.. tree.Children(cue, "aux", "advmod", "cc:preconj").Where(child => child < cue).Append(cue).Order()], null, null, FrameKind.Self)
            : null;

    private CueContent? QuestionClause(int cue)
    {
        foreach (var clause in tree.Children(cue, "ccomp", "advcl"))
        {
            var first = tree.Subtree(clause)[0];
            if (tree[first].Feature("PronType") is "Int" or "Rel" || tree[first].Lemma is "whether" or "if" || tree[first].Xpos.StartsWith('W'))
                return Whole(cue, clause, null, new Frame(FrameKind.QuestionClause));
        }

        return null;
    }

    /// <summary>"said: We wait": the clause that follows begins after a colon or an opening mark.</summary>
    private bool OpensAfterColon(int head, int cue)
    {
        var first = tree.Subtree(head, child => child > cue).First(token => token > cue);
        while (first < head && tree.Is(first, "punct"))
            first++;
        return first - 1 > cue && tree.Is(first - 1, "punct") && tree[first - 1].Form is not ("," or ";" or "-" or "–" or "—" or "(");
    }

    // "as long as they ask": what comes before is measured, not said.
    private bool IsCompared(int marker) => marker - 1 > tree.Sentence.FirstToken && tree[marker - 1].Upos == Upos.ADV && tree[marker - 2].Lemma == "as";

    private bool IsGoverned(int clause) => IsBareParticiple(clause) || (tree.Child(clause, "nsubj", "csubj") is null && tree.Child(clause, "mark") is { } mark && tree[mark].Lemma is "to" or "as");

    /// <summary>"Asked about the deal, he said": who was asked is not what he said.</summary>
    private bool IsBareParticiple(int clause) => tree[clause].Xpos == "VBN" && tree.Child(clause, "nsubj", "aux", "cop", "csubj") is null && !isQuoted(clause);

    private int? Infinitive(int cue, int? of = null)
    {
        foreach (var head in of is { } other ? [cue, other] : new[] { cue })
        {
            foreach (var child in tree.Children(head, "xcomp", "ccomp", "advcl", "acl"))
            {
                if (child > cue && (of is not null || tree.Is(child, "xcomp") || tree.Is(child, "ccomp"))
                    && tree.Children(child, "mark").Any(mark => tree[mark].Lemma == "to") && tree.Child(child, "nsubj") is null)
                    return child;
            }
        }

        return null;
    }

    private int? Gerund(int cue) =>
        tree.Children(cue, "xcomp", "ccomp", "obj").Where(child => child > cue && tree[child].Xpos == "VBG" && tree.Child(child, "nsubj") is null).Select(child => (int?)child).FirstOrDefault();

    /// <summary>The object, what a relative pronoun stands for, or the subject of a passive; null where it tells nothing.</summary>
    private int[]? Object(int cue, bool isNeeded = true)
    {
        var found = tree.Child(cue, "obj") ?? tree.Child(cue, "nsubj:pass");
        if (found is null && tree.Is(cue, "acl") && tree[cue].Xpos == "VBN")
            found = tree.Parent(cue);
        if (found is { } relative && IsRelative(relative))
            found = tree.Is(cue, "acl:relcl") ? tree.Parent(cue) : null;
        return found is { } head && !words.IsEmptyObject(tree[head].Form) ? [head] : isNeeded ? null : [];
    }

    // "called it a lie": a pronoun, which tells nothing of its own, is called something.
    private int[] Called(int cue, int predicate) => Object(cue, isNeeded: false) is { Length: > 0 } named ? named : tree.Child(cue, "obj") is { } pronoun && pronoun != predicate && !IsRelative(pronoun) ? [pronoun] : isQuoted(predicate) ? [predicate] : [];

    private bool IsRelative(int token) => TakenUpContent.IsRelative(tree, token);

    /// <summary>The word a preposition brings in, below the cue or below its object.</summary>
    private int? Phrase(int cue, string preposition)
    {
        foreach (var head in tree.Child(cue, "obj") is { } of ? [cue, of] : new[] { cue })
        {
            foreach (var child in tree.Children(head, Phrases))
            {
                if (child > cue && Marker(child, preposition) is not null && !IsTime(child))
                    return child;
            }
        }

        return null;
    }

    private int? Marker(int phrase, string preposition) => tree.Children(phrase, "case", "mark").Where(marker => marker < phrase
        && tree[marker].Form.Equals(preposition, StringComparison.OrdinalIgnoreCase)).Select(marker => (int?)marker).FirstOrDefault();

    private bool IsTime(int phrase) => tree[phrase].Deprel is "obl:tmod" or "obl:agent" or "obl:unmarked" || (tree[phrase].Upos == Upos.NUM && tree.Child(phrase, "nmod") is null);

    private CueContent? OfPhrase(int cue, int phrase, Frame frame)
    {
        if (words.IsEmptyObject(tree[phrase].Form))
            return null;
        var marker = Marker(phrase, frame.Preposition);
        return Whole(cue, phrase, null, frame) is { } whole ? whole with { Preposition = marker, Tokens = [.. whole.Tokens.Where(token => token != marker)] } : null;
    }

    private CueContent? Whole(int cue, int? head, int? addressee, Frame frame) =>
        head is { } known && Whole(cue, [known], frame) is { } content ? content with { Addressee = addressee } : null;

    private CueContent? Whole(int cue, IEnumerable<int> heads, Frame frame)
    {
        List<int> tokens = [.. heads.SelectMany(head => Tokens(head, cue)).Where(token => token != cue)];
        if (frame.Kind is not (FrameKind.Clause or FrameKind.QuestionClause or FrameKind.Infinitive))
            Narrator.CutAside(tokens);
        return tokens.Count == 0 ? null : new CueContent(tokens, null, null, frame.Kind);
    }
}
