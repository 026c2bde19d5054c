using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>
/// Marks nouns with "the" that take up somebody named before: "the group", "the country", "the committee", "the government". Where more than one might be meant,
/// nobody is.
/// </summary>
internal sealed class BackReferences(ParsedDocument parsed, FoundActors found)
{
    private const int SentencesBack = 2;
    private readonly Dictionary<string, Actor> _actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly ActorMention?[] _byToken = MentionTokens.Of(parsed, found.Mentions);
    private readonly ChainNames _chains = new(parsed);
    private readonly HashSet<string> _governments = new(StringComparer.Ordinal);
    private readonly List<ActorMention> _added = [];
    private readonly HashSet<ActorMention> _replaced = [];

    /// <summary>The actors and mentions given, with those that take up an actor.</summary>
    public FoundActors Find()
    {
        var trees = parsed.Sentences.Select(parsed.TreeOf).ToList();
        foreach (var tree in trees)
            Collect(tree);
        foreach (var tree in trees)
            Read(tree);
        if (_added.Count == 0)
            return found;
        var mentions = found.Mentions.Where(mention => !_replaced.Contains(mention)).Concat(_added).OrderBy(mention => mention.Span).ToList();
        var gone = _replaced.Select(mention => mention.ActorId).Where(id => !mentions.Exists(mention => mention.ActorId == id)).ToHashSet(StringComparer.Ordinal);
        return found with { Actors = [.. found.Actors.Where(actor => !gone.Contains(actor.Id))], Mentions = [.. mentions] };
    }

    // "the Iran-backed group": known by its words only until somebody is found whom it takes up.
    private static bool IsByWord(ActorMention mention) => mention.Form == MentionForm.Description && ActorId.IsDescribed(mention.ActorId);

    private static bool HasNumber(Token token, string lemma) =>
        token.Upos is Upos.NOUN or Upos.PROPN && (token.Xpos is "NNS" or "NNPS") == ReferenceNouns.IsPlural(lemma);

    // Whose governments the text speaks of: "the Kenyan government", "Kenya's cabinet".
    private void Collect(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (!ReferenceNouns.IsGovernment(LemmaOf(i)))
                continue;
            foreach (var owner in tree.Children(i, "amod", "compound", "nmod:poss", "nmod:desc", "nmod"))
            {
                if (_byToken[owner] is { } mention && _actors[mention.ActorId] is { Kind: ActorKind.State } && (owner < i || tree.Children(owner, "case").Any(word => tree[word].Form == "of")))
                    _governments.Add(mention.ActorId);
            }
        }
    }

    private void Read(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            var lemma = LemmaOf(i);
            if ((_byToken[i] is { } known && !IsByWord(known)) || !ReferenceNouns.IsAny(lemma))
                continue;
            var isAttribute = (tree.Is(i, "compound") || tree.Is(i, "nmod:desc")) && tree.Parent(i) is { } head && head > i && CollectiveWords.BelongsToWhoStandsBefore(LemmaOf(head));
            if (isAttribute ? !ReferenceNouns.IsGovernment(lemma) && !ReferenceNouns.IsPlural(lemma) : !HasNumber(tree[i], lemma) || !IsDefinite(tree, i))
                continue;
            if (Meant(tree, i, lemma) is not { } actor)
                continue;
            if (_byToken[i] is { } replaced)
                _replaced.Add(replaced);
            _byToken[i] = new ActorMention(actor, tree[i].Span, MentionForm.Description);
            _added.Add(_byToken[i]!);
        }
    }

    // "the group", "this armed group"; not "the group of seven", "the other group", "the group that won".
    private bool IsDefinite(SyntaxTree tree, int noun)
    {
        if (tree.Is(noun, "compound") || tree.Is(noun, "nmod:desc") || tree.Is(noun, "appos") || tree.Is(noun, "flat") || tree.Child(noun, "cop") is not null || (tree.Child(noun, "acl:relcl", "acl") is not null && !IsBeforeComma(tree, noun))
            || tree.Children(noun, "appos").Any(child => _byToken[child] is not { } named || _actors[named.ActorId].Kind != ActorKind.Person))
            return false;
        // "the Rail, Maritime and Transport union": the end of a name of its own.
        if (noun > tree.Sentence.FirstToken && tree[noun - 1].Upos == Upos.PROPN && _byToken[noun - 1] is null)
            return false;
        var isThe = false;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Is(child, "det"))
                isThe = tree[child].Form.ToLowerInvariant() is "the" or "this";
            else if (tree.Is(child, "nmod") && tree.Children(child, "case").Any(word => tree[word].Form.ToLowerInvariant() is "of" or "behind" or "for" or "from" or "in"))
                return false;
            else if (child < noun && (tree.Is(child, "amod") || tree.Is(child, "compound") || tree.Is(child, "nmod:poss") || tree.Is(child, "nummod") || tree.Is(child, "nmod:desc"))
                && (_byToken[child] is not null || !(ReferenceNouns.IsModifier(NameFolding.Fold(tree[child].Form)) || IsParticiple(tree, child))))
                return false;
        }

        return isThe;
    }

    // "The group, which is armed by X": the clause tells of the group, not which one it is.
    private static bool IsBeforeComma(SyntaxTree tree, int noun) => noun + 1 < tree.Sentence.EndToken && tree[noun + 1].Form == ",";

    // "Iran-backed" before the noun.
    private static bool IsParticiple(SyntaxTree tree, int word) =>
        word > tree.Sentence.FirstToken && tree[word - 1].Form is "-" or "‐" or "–" && CollectiveWords.IsParticiple(NameFolding.Fold(tree[word].Form));

    private string? Meant(SyntaxTree tree, int noun, string lemma)
    {
        if (ReferenceNouns.IsGovernment(lemma) && tree.Children(noun, "amod").Any(word => ReferenceNouns.IsComing(NameFolding.Fold(tree[word].Form))))
            return found.Offices.Where(office => ReferenceNouns.IsTitleToCome(office.Title)).Select(office => office.Person).Distinct().Take(2).ToList() is [var one] ? one : null;
        if (ReferenceNouns.IsGovernment(lemma))
            return _governments.Count == 1 ? _governments.First() : _governments.Count == 0 ? MainState.Of(found) : null;
        if (ReferenceNouns.TakesUpName(lemma) && Bearer(tree, noun, lemma) is { } named)
            return named;
        return OfChain(noun, lemma) ?? LastOfKind(tree, noun, lemma);
    }

    // The only one whose name or description holds the noun; of several the only one spoken of just before.
    private string? Bearer(SyntaxTree tree, int noun, string lemma)
    {
        var bearers = found.Actors.Where(actor => actor.Kind != ActorKind.Person && PartId.OwnerOf(actor.Id) is null && (ActorId.IsDescribed(actor.Id) ? actor.Id.EndsWith('-' + lemma, StringComparison.Ordinal) : HasWord(actor, lemma)))
            .Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        if (bearers.Count < 2)
            return bearers.FirstOrDefault();
        for (var s = tree.Sentence.Index; s >= Math.Max(0, tree.Sentence.Index - SentencesBack); s--)
        {
            var sentence = parsed.Sentences[s];
            var here = Enumerable.Range(sentence.FirstToken, Math.Min(noun, sentence.EndToken) - sentence.FirstToken).Select(token => _byToken[token]?.ActorId).OfType<string>().Where(bearers.Contains).Distinct().Take(2).ToList();
            if (here.Count > 0)
                return here is [var only] ? only : null;
        }

        return null;
    }

    private static bool HasWord(Actor actor, string lemma) =>
        actor.Aliases.Append(actor.Name).Any(name => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && words.SelectMany(word => word.Split('-')).Any(word => word.Length > 1 && char.IsUpper(word[0]) && word.Equals(lemma, StringComparison.OrdinalIgnoreCase)));

    private string? OfChain(int noun, string lemma) =>
        _chains.LastBefore(noun, token => _byToken[token] is { } mention && ReferenceNouns.TakesUp(lemma, _actors[mention.ActorId].Kind) ? mention : null)?.ActorId;

    private string? LastOfKind(SyntaxTree tree, int noun, string lemma)
    {
        var back = ReferenceNouns.IsPlural(lemma) ? 1 : SentencesBack;
        for (var s = tree.Sentence.Index; s >= Math.Max(0, tree.Sentence.Index - back); s--)
        {
            var sentence = parsed.Sentences[s];
            var fitting = new HashSet<string>(StringComparer.Ordinal);
            for (var i = sentence.FirstToken; i < Math.Min(noun, sentence.EndToken); i++)
            {
                if (_byToken[i] is { Form: not (MentionForm.Adjective or MentionForm.Description) } mention && ReferenceNouns.TakesUp(lemma, _actors[mention.ActorId].Kind))
                    fitting.Add(mention.ActorId);
            }

            if (fitting.Count > 0)
                return fitting.Count == 1 ? fitting.First() : null;
        }

        return null;
    }

    private string LemmaOf(int token) => parsed.Tokens[token].Lemma.ToLowerInvariant();
}
