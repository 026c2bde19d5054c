using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Groups the text does not name beside their noun: the one opposition spoken of, "its troops", "rebels" that are nobody's.</summary>
internal sealed class BareGroups(GroupMarks marks)
{
    private readonly ChainNames _chains = new(marks.Parsed);

    public void Read(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            var token = tree[i];
            var isAttribute = IsAttribute(token);
            if (marks.ByToken[i] is not null || (!isAttribute && token.Deprel is "compound" or "nmod:desc") || token.Deprel is "flat" or "appos" || marks.IsMarked(token.Span)
                || CollectiveWords.GroupAt(token, isAttribute) is not { } noun)
                continue;
            if (noun.IsOwn && (isAttribute || IsOfList(tree, i)))
                continue;
            // "the M23 rebels" are the M23; of "a Houthi military spokesman" the first word says whose he is.
            if (!IsOfNamed(tree, i) && !(isAttribute && IsOfNamed(tree, token.Head)))
                Mark(tree, i, noun, isAttribute);
        }
    }

    // "engineers and conductors": one group.
    private static bool IsOfList(SyntaxTree tree, int noun) =>
        tree.Is(noun, "conj") && tree.Parent(noun) is { } first && CollectiveWords.GroupAt(tree[first]) is { IsOwn: true } && GroupPhrase.ListEnd(tree, first) is not null;

    private void Mark(SyntaxTree tree, int noun, CollectiveNoun group, bool isAttribute)
    {
        var word = tree[noun].Form.ToLowerInvariant();
        var isDefinite = (isAttribute && group.Part != "ministry")
            || (noun > tree.Sentence.FirstToken && tree[noun - 1].Form.Equals("the", StringComparison.OrdinalIgnoreCase) && !HasComplement(noun));
        // "the force" is whatever force was named, not the army.
        if (isDefinite && word != "force" && marks.OnlyOne(group, group.Part == "forces" && tree[noun].Xpos is not ("NNS" or "NNPS")) is { } known)
            marks.Mark(noun, noun, known, null);
        else if (!isAttribute && OwnerOf(tree, noun, group) is { } owner)
            AddPart(noun, group, owner);
        else if (StandsAlone(tree, noun, group, word) && (isAttribute || (IsSide(tree, noun) && !IsAnybody(tree, noun))))
            marks.MarkByWords(noun, Described(tree, noun, group, word));
    }

    // "rebel leaders", whatever is told of them behind.
    private static bool IsNamedByPair(SyntaxTree tree, int noun, string word) => OwnBefore(tree, noun) && CollectiveWords.StandsAlone($"{tree[noun - 1].Form.ToLowerInvariant()} {word}");

    private static bool OwnBefore(SyntaxTree tree, int noun) => noun > tree.Sentence.FirstToken && tree[noun - 1].Head == noun;

    // "people" are somebody where they are counted.
    private bool StandsAlone(SyntaxTree tree, int noun, CollectiveNoun group, string word) =>
        IsNamedByPair(tree, noun, word)
            || (tree[noun].Xpos is "NNS" or "NNPS" && CollectiveWords.NeedsCount(word) ? IsCounted(tree, noun) || IsOfPlace(tree, noun) : group.IsOwn || CollectiveWords.StandsAlone(word));

    // "the chiefs of Siwai" tells which.
    private static bool IsOfPlace(SyntaxTree tree, int noun) =>
        tree.Children(noun, "det").Any() && tree.Children(noun, "nmod").Any(child => tree[child].Upos == Upos.PROPN && tree.Children(child, "case").Any(word => tree[word].Form == "of"));

    private static bool IsCounted(SyntaxTree tree, int noun) =>
        tree.Child(noun, "nummod") is not null || GroupPhrase.Counted(tree, noun) is not null || tree.Children(noun, "det").Any(word => CollectiveWords.IsCount(tree[word].Form.ToLowerInvariant()));

    // Seventy people here are not the ten there.
    private Actor Described(SyntaxTree tree, int noun, CollectiveNoun group, string word)
    {
        var words = IsNamedByPair(tree, noun, word) ? $"{tree[noun - 1].Form} {word}".ToLowerInvariant() : CollectiveWords.NeedsCount(word) || (group.IsOwn && GroupPhrase.ListEnd(tree, noun) is not null) ? GroupPhrase.All(marks.Parsed, noun).MaxBy(phrase => phrase.Length)!
            : group.IsOwn || CollectiveWords.StandsAlone(word) ? word : $"{tree[noun - 1].Form} {word}".ToLowerInvariant();
        var id = "col:" + string.Join('-', Atomizer.Of(words).Where(atom => atom.IsWord).Select(atom => atom.Key));
        // "rebel leaders" lead no state.
        var bearer = group.Kind == ActorKind.Government && OwnBefore(tree, noun) && CollectiveWords.GroupAt(tree[noun - 1], isAttribute: true) is { Kind: ActorKind.ArmedGroup } armed ? armed : group;
        return new Actor(id, words, bearer.Kind, null, bearer.Sector == "-" ? null : bearer.Sector);
    }

    // "does not target civilians", "whether soldiers may vote": no certain ones.
    private static bool IsAnybody(SyntaxTree tree, int noun) =>
        tree.Child(noun, "det", "nummod", "amod", "nmod", "acl", "nmod:poss") is null && GroupPhrase.Counted(tree, noun) is null && tree.Parent(noun) is { } verb
        && (tree.Children(verb, "advmod").Any(word => CollectiveWords.IsDenial(tree[word].Form.ToLowerInvariant())) || (!tree.Is(noun, "nsubj:pass") && tree.Children(verb, "aux").Any(word => tree[word].Xpos == "MD" && !CollectiveWords.IsFuture(tree[word].Form.ToLowerInvariant()))));

    private void AddPart(int noun, CollectiveNoun group, ActorMention owner)
    {
        var whose = marks[owner.ActorId];
        if (group.IsOwners && whose.Kind is ActorKind.ArmedGroup or ActorKind.Military)
            marks.Mark(noun, noun, whose, null);
        else
        {
            var (tree, first) = (marks.Parsed.TreeOf(marks.Parsed.SentenceAt(marks.Parsed.Tokens[noun].Span.Start)!), noun);
            while (group.Part == "ministry" && first > tree.Sentence.FirstToken && tree[first - 1].Head == noun && tree[first - 1].Deprel is "compound" or "amod" && marks.ByToken[first - 1] is null)
                first--;
            marks.MarkPart(first, noun, group, whose, marks.Parsed.Document.Text[tree[first].Span.Start..tree[noun].Span.End], whose.Name + "'s");
        }
    }

    // "its troops": of whom the pronoun takes up; "Chad has 2,000 soldiers there": of who has them.
    private ActorMention? OwnerOf(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        if (tree.Child(noun, "nmod:poss") is { } pronoun && group.Part == "ministry" && tree[pronoun].Feature("Gender") is "Masc" or "Fem")
            return _chains.LastBefore(pronoun, token => marks.ByToken[token] is { } named && marks[named.ActorId].Kind == ActorKind.Person ? named : null);
        if (tree.Child(noun, "nmod:poss") is { } owner)
            return tree[owner].Xpos == "PRP$" && tree[owner].Form.ToLowerInvariant() is "its" or "their" or "his" or "her" ? Whole(SubjectOfOwn(tree, noun) ?? _chains.LastBefore(owner, token => marks.ByToken[token])) : null;
        if (group.Part is not ("forces" or "rebels") || tree.Children(noun, "det").Any(child => tree[child].Form.Equals("the", StringComparison.OrdinalIgnoreCase)))
            return null;
        // "soldiers whom Chad has sent"; "Chad sent hundreds of soldiers".
        var counted = GroupPhrase.Counted(tree, noun) ?? noun;
        var clauses = tree.Children(noun, "acl:relcl").Concat(tree.Children(counted, "acl:relcl")).Where(clause => clause > noun && tree.Child(clause, "nsubj") is { } who && (tree[who].Xpos is not ("WDT" or "WP")));
        var verbs = tree.Is(counted, "obj") && tree.Parent(counted) is { } above ? clauses.Append(above) : clauses;
        return verbs.Where(verb => CollectiveWords.IsHaving(tree[verb].Lemma.ToLowerInvariant())).Select(verb => Whole(Subject(tree, verb))).FirstOrDefault();
    }

    private ActorMention? SubjectOfOwn(SyntaxTree tree, int noun) =>
        tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && CollectiveWords.IsHaving(tree[verb].Lemma.ToLowerInvariant()) ? Subject(tree, verb) : null;

    private ActorMention? Subject(SyntaxTree tree, int verb)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            if (tree.Child(verb, "nsubj") is { } subject)
                return tree[subject].Xpos is "WDT" or "WP" && tree.Is(verb, "acl:relcl") && tree.Parent(verb) is { } noun ? marks.ByToken[noun] : marks.ByToken[subject] ?? tree.Children(subject, "appos", "flat").Select(child => marks.ByToken[child]).FirstOrDefault(named => named is not null) ?? (tree[subject].Upos == Upos.PRON ? _chains.LastBefore(subject, token => marks.ByToken[token]) : null);
            if (!(tree.Is(verb, "conj") || tree.Is(verb, "xcomp")) || tree.Parent(verb) is not { } above)
                return null;
            // "asked Chad to pull out its troops".
            if (tree.Is(verb, "xcomp") && tree.Children(above, "iobj", "obj").Select(child => marks.ByToken[child]).FirstOrDefault(named => named is not null) is { } asked)
                return asked;
            verb = above;
        }

        return null;
    }

    // Peoples have no troops of their own; a person's are those of the state he serves, and a rebel serves none.
    private ActorMention? Whole(ActorMention? mention) =>
        mention is not null && marks[mention.ActorId] is { Kind: ActorKind.Person, Country: { } country, Sector: not ("REB" or "OPP") } && marks.Find(country) is not null ? mention with { ActorId = country }
        : mention is not null && marks[mention.ActorId].Kind is ActorKind.State or ActorKind.ArmedGroup or ActorKind.Military or ActorKind.Igo or ActorKind.Coalition or ActorKind.Party ? mention : null;

    // "army spokesman", "rebel delegation", "junta chief": whose they are.
    private bool IsAttribute(Token token) =>
        token.Deprel is "compound" or "nmod:desc" or "amod" && token.Head > token.Index && CollectiveWords.BelongsToWhoStandsBefore(marks.Parsed.Tokens[token.Head].Lemma.ToLowerInvariant());

    private bool IsOfNamed(SyntaxTree tree, int noun) =>
        StandsBeforeName(tree, noun) || tree.Children(noun, "amod", "compound", "nmod:poss", "nmod", "appos", "flat", "nmod:desc", "nmod:unmarked")
            .Any(child => marks.ByToken[child] is not null && (tree[child].Deprel != "nmod" || !tree.Children(child, "case").Any() || tree.Children(child, "case").Any(word => tree[word].Form is "of" or "from" or "in" or "within")));

    // "a senator of the opposition Green Union": a parser may hang both on one word.
    private bool StandsBeforeName(SyntaxTree tree, int noun)
    {
        for (var i = noun + 1; i < tree.Sentence.EndToken && char.IsUpper(tree[i].Form[0]); i++)
        {
            if (marks.ByToken[i] is not null && tree[i].Head == tree[noun].Head && tree[i].Deprel == tree[noun].Deprel)
                return tree.Child(i, "case", "det") is null;
        }

        return false;
    }

    // Who acts, is acted on, or stands behind a preposition of persons; of "hundreds of refugees" the hundreds do.
    private static bool IsSide(SyntaxTree tree, int noun)
    {
        var at = GroupPhrase.Counted(tree, noun) ?? noun;
        var token = tree[tree.Is(at, "conj") && tree.Parent(at) is { } first && tree[first].Upos is Upos.NOUN or Upos.PROPN or Upos.NUM ? first : at];
        if (token.Deprel is "obj" or "iobj" && tree.Parent(token.Index) is { } verb && CollectiveWords.IsTelling(tree[verb].Lemma.ToLowerInvariant()))
            return false;
        return token.Deprel is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl:agent" or "conj"
            || (token.Deprel is "obl" or "nmod" && tree.Children(token.Index, "case").Any(word => CollectiveWords.IsOfPersons(tree[word].Form.ToLowerInvariant())));
    }

    private bool HasComplement(int token) =>
        token + 1 < marks.Parsed.Tokens.Length && marks.Parsed.Tokens[token + 1].Form is "of" or "in" or "from" or "-" or "to" or "aboard" or "at";
}
