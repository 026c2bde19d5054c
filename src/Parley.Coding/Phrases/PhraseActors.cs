using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Phrases;

/// <summary>Which actors a phrase of the tree stands for: by its head, by what modifies it, by what it measures, by the chain a pronoun belongs to.</summary>
internal sealed class PhraseActors
{
    private const int Depth = 4;
    private readonly ParsedDocument _parsed;
    private readonly PhraseWords _words;
    private readonly Dictionary<int, ActorMention> _byToken = new();
    private readonly Dictionary<int, int> _entityOf = new();
    private readonly Lazy<GroupMemory> _groups;

    public PhraseActors(ParsedDocument parsed, ImmutableArray<ActorMention> mentions, PhraseWords words)
    {
        (_parsed, _words) = (parsed, words);
        var at = 0;
        foreach (var mention in mentions)
        {
            while (at < parsed.Tokens.Length && parsed.Tokens[at].Span.End <= mention.Span.Start)
                at++;
            for (var i = at; i < parsed.Tokens.Length && parsed.Tokens[i].Span.Start < mention.Span.End; i++)
                _byToken[i] = mention;
        }

        _groups = new Lazy<GroupMemory>(() => new GroupMemory(parsed, words, token => _byToken.GetValueOrDefault(token)?.ActorId));
        foreach (var entity in parsed.Entities)
        {
            foreach (var mention in entity.Mentions)
                _entityOf[parsed.Mentions[mention].HeadToken] = entity.Index;
        }
    }

    public ActorMention? MentionAt(int token) => _byToken.GetValueOrDefault(token);

    /// <summary>The actors, each once, in the order found; empty where the phrase names none.</summary>
    public List<string> Of(SyntaxTree tree, IEnumerable<int> heads)
    {
        var found = new List<string>();
        foreach (var head in heads)
        {
            foreach (var id in OfHead(tree, head, Depth))
            {
                if (!found.Contains(id))
                    found.Add(id);
            }
        }

        return found;
    }

    private List<string> OfHead(SyntaxTree tree, int head, int depth)
    {
        // "the two ministers" stands for two who were named, where it can be told.
        if (_byToken.TryGetValue(head, out var mention) && IsByWord(mention) && _groups.Value.Of(tree, head) is { Count: > 1 } members)
            return members;
        if (mention is not null && !BelongsToPronoun(tree, head, mention))
            return PartId.OwnerOf(mention.ActorId) is not null && Owners(tree, head) is { Count: > 1 } owners ? owners : [mention.ActorId];
        if (depth == 0)
            return [];
        if (tree[head].Xpos == "WP$")
            return OfRelative(tree, head, depth);
        if (tree[head].Upos is Upos.PRON or Upos.DET or Upos.NUM)
        {
            if (tree[head].Xpos == "PRP$" && HasOwnVerb(tree, head) && OfOwner(tree, head, depth) is { Count: > 0 } owner)
                return owner;
            // "accuses him": a person, whatever a chain says.
            if (OfChain(head) is { Count: > 0 } chained)
                return tree[head].Xpos == "PRP" && tree[head].Feature("Gender") is "Masc" or "Fem" ? [.. chained.Where(ActorId.IsPerson)] : chained;
            return tree[head].Xpos == "PRP$" ? OfOwner(tree, head, depth) : Measured(tree, head, depth);
        }

        var lemma = tree.LemmaOf(head);
        if (_groups.Value.Of(tree, head) is { Count: > 0 } group)
            return group;
        // "M23, a rebel group that took the town": the name says who it is.
        if (tree[head].Upos == Upos.NOUN && tree.Is(head, "appos") && tree.Parent(head) is { } called && called < head && tree[called].Upos == Upos.PROPN && MentionAt(called) is { Form: not MentionForm.Description } named)
            return [named.ActorId];
        // Who is counted and cannot be told is nobody.
        if (_groups.Value.IsPair(tree, head))
            return [];
        if (_words.IsRelationNoun(lemma))
            return [];
        if (_words.IsOwnWhole(lemma) && StateOfOwner(tree, head) is { } state)
            return [state];
        var found = Modifiers(tree, head, depth);
        if (found.Count == 0)
            found = Measured(tree, head, depth);
        return found.Count > 0 ? found : OfChain(head);
    }

    private static bool IsByWord(ActorMention mention) => mention.Form == MentionForm.Description && ActorId.IsDescribed(mention.ActorId);

    /// <summary>"his country", where a mention of him names a state ("Somali President"): that state; null where none or several do.</summary>
    private string? StateOfOwner(SyntaxTree tree, int head)
    {
        var owner = tree.Children(head, "nmod:poss").FirstOrDefault(child => tree[child].Xpos == "PRP$" && tree[child].Feature("Gender") is "Masc" or "Fem", -1);
        if (owner < 0 || !_entityOf.TryGetValue(owner, out var index))
            return null;
        var states = _parsed.Entities[index].Mentions.Select(mention => _parsed.Mentions[mention]).Where(mention => mention.HeadToken < owner)
            .SelectMany(mention => Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken)).Select(token => _byToken.GetValueOrDefault(token)?.ActorId)
            .OfType<string>().Where(ActorId.IsState).Distinct().ToList();
        return states is [var one] ? one : null;
    }

    // "sent its troops": troops of whom the pronoun stands for, not troops of nobody.
    private static bool BelongsToPronoun(SyntaxTree tree, int head, ActorMention mention) =>
        mention.Form == MentionForm.Description && tree.Children(head, "nmod:poss").Any(child => tree[child].Xpos is "PRP$" or "WP$");

    // "the Kenyan and Ugandan ministers", "leaders from Kenya and Uganda": those of each, where a part belongs to one.
    private List<string> Owners(SyntaxTree tree, int head) =>
        [.. tree.Children(head, "amod", "compound").Concat(tree.Children(head, "nmod").Where(child => tree.HasCase(child, "of") || tree.HasCase(child, "from"))).SelectMany(child => new[] { child }.Concat(tree.Children(child, "conj")))
            .Select(child => _byToken.GetValueOrDefault(child)).OfType<ActorMention>().Select(named => PartId.WholeOf(named.ActorId)).Distinct()];

    private bool HasOwnVerb(SyntaxTree tree, int pronoun) =>
        tree.Parent(pronoun) is { } noun && tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && _words.IsOwnVerb(tree.LemmaOf(verb));

    // "Britain, whose aircraft took part": whom the clause is about.
    private List<string> OfRelative(SyntaxTree tree, int pronoun, int depth)
    {
        foreach (var clause in tree.Ancestors(pronoun))
        {
            if (tree.Is(clause, "acl:relcl") && tree.Parent(clause) is { } noun && noun < pronoun)
                return OfHead(tree, noun, depth - 1);
        }

        return [];
    }

    /// <summary>"their meeting", "its troops": the subject of the clause, where it agrees in number.</summary>
    private List<string> OfOwner(SyntaxTree tree, int pronoun, int depth)
    {
        var isPlural = tree[pronoun].Feature("Number") == "Plur";
        if (!isPlural && tree[pronoun].Feature("Gender") is not (null or "Neut"))
            return [];
        foreach (var verb in tree.Ancestors(pronoun))
        {
            foreach (var subject in tree.Children(verb, "nsubj"))
            {
                if (tree.Subtree(subject).Contains(pronoun))
                    return [];
                List<int> heads = [subject, .. tree.Children(subject, "conj")];
                List<string> found = [.. heads.SelectMany(item => OfHead(tree, item, depth - 1)).Distinct()];
                return (heads.Count > 1 || tree[subject].Feature("Number") == "Plur") == isPlural ? found : [];
            }
        }

        return [];
    }

    private List<string> Modifiers(SyntaxTree tree, int head, int depth)
    {
        var found = new List<string>();
        // "NATO member X": the apposition says who it is.
        foreach (var child in tree.Children(head, "appos", "flat").Where(child => child > head).SelectMany(child => tree.Children(child, "conj").Prepend(child)))
            found.AddRange(OfHead(tree, child, depth - 1));
        if (found.Count > 0)
            return ListedBefore(tree, head, depth, found);
        foreach (var child in tree.Children(head, "amod", "compound", "nmod:poss", "flat"))
        {
            found.AddRange(OfHead(tree, child, depth - 1));
            foreach (var other in tree.Children(child, "conj"))
                found.AddRange(OfHead(tree, other, depth - 1));
        }

        return found;
    }

    // "ambassadors of A, B and C": a tree may hang B and C on the noun and not on A.
    private List<string> ListedBefore(SyntaxTree tree, int head, int depth, List<string> found)
    {
        if (!tree.Children(head, "appos").Any(child => tree[child].Upos == Upos.PROPN && tree.Child(child, "conj") is not null))
            return found;
        var first = tree.Children(head, "nmod").Where(child => tree[child].Upos == Upos.PROPN && tree.HasCase(child, "of")).SelectMany(child => OfHead(tree, child, depth - 1));
        return [.. first.Concat(found).Distinct()];
    }

    private List<string> Measured(SyntaxTree tree, int head, int depth)
    {
        var found = new List<string>();
        var lemma = tree.LemmaOf(head);
        var isOffice = _words.IsOffice(lemma);
        if (_words.HasParted(tree, head))
            return found;
        if (!isOffice && !_words.IsMeasureNoun(lemma) && tree[head].Upos is not (Upos.NUM or Upos.PRON or Upos.DET))
            return found;
        foreach (var child in tree.Children(head, "nmod"))
        {
            if (!tree.HasCase(child, "of") && !tree.HasCase(child, "from") && !(isOffice && tree.HasCase(child, "in")))
                continue;
            found.AddRange(OfHead(tree, child, depth - 1));
            foreach (var other in tree.Children(child, "conj"))
                found.AddRange(OfHead(tree, other, depth - 1));
        }

        return found;
    }

    // A pronoun stands for what the other mentions of its chain name; a group for its members.
    private List<string> OfChain(int head)
    {
        if (!_entityOf.TryGetValue(head, out var index))
            return [];
        var entity = _parsed.Entities[index];
        var found = NamesOf(entity, head);
        foreach (var member in entity.Members)
            found.AddRange(NamesOf(_parsed.Entities[member], head).Where(id => !found.Contains(id)));
        return found;
    }

    // The last name before the word is the one it takes up; a chain may err further off.
    private List<string> NamesOf(Entity entity, int head)
    {
        string? name = null;
        foreach (var mention in entity.Mentions)
        {
            var token = _parsed.Mentions[mention].HeadToken;
            if (name is not null && token > head)
                break;
            if (_byToken.TryGetValue(token, out var named))
                name = named.ActorId;
        }

        return name is null ? [] : [name];
    }
}
