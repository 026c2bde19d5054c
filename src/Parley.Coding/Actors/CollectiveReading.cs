using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Actors;

/// <summary>The groups of one document while it is read.</summary>
internal sealed class CollectiveReading
{
    private readonly ParsedDocument _parsed;
    private readonly FoundActors _found;
    private readonly IReadOnlyDictionary<string, Actor> _militaries;
    private readonly ActorMention?[] _byToken;
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _ofPart = new(StringComparer.Ordinal);
    private readonly List<ActorMention> _mentions = [];

    public CollectiveReading(ParsedDocument parsed, FoundActors found, IReadOnlyDictionary<string, Actor> militaries)
    {
        (_parsed, _found, _militaries) = (parsed, found, militaries);
        _byToken = new ActorMention?[parsed.Tokens.Length];
        _actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var at = 0;
        foreach (var mention in found.Mentions)
        {
            while (at < parsed.Tokens.Length && parsed.Tokens[at].Span.End <= mention.Span.Start)
                at++;
            for (var i = at; i < parsed.Tokens.Length && parsed.Tokens[i].Span.Start < mention.Span.End; i++)
                _byToken[i] = mention;
        }
    }

    public bool IsNamed(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_byToken[i] is not null)
                return true;
        }

        return false;
    }

    public void Read(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (GroupAt(tree[i]) is not { } noun || IsBelowGroup(tree, i) || IsSaidOfNamed(tree, i))
                continue;
            if (Description(tree, i) is { } first)
                Describe(tree, first, i, noun);
            else if (noun.Part == "opposition" && AddOpposition(tree, i, noun))
                continue;
            else if (IsOfPeoples(tree, i) || !AddParts(tree, i, noun))
                DescribeByWord(tree, i, noun);
        }
    }

    /// <summary>"the opposition", where the document speaks of one opposition only; "rebels" that are nobody's are a group by that word.</summary>
    public void ReadBare(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = _parsed.Tokens[i];
            if (_byToken[i] is not null || token.Deprel is "compound" or "nmod:desc" or "flat" or "appos" || GroupAt(token) is not { } noun || _mentions.Exists(mention => mention.Span.Overlaps(token.Span)))
                continue;
            // "the M23 rebels" are the M23.
            if (IsOfNamed(sentence, i))
                continue;
            var isDefinite = i > sentence.FirstToken && _parsed.Tokens[i - 1].Form.Equals("the", StringComparison.OrdinalIgnoreCase) && !HasComplement(i);
            if (isDefinite && OnlyOne(noun) is { } known)
                Mark(i, i, known, null);
            else if (CollectiveWords.StandsAlone(token.Form.ToLowerInvariant()) && IsSide(token))
                Mark(i, i, new Actor("col:" + token.Form.ToLowerInvariant(), token.Form.ToLowerInvariant(), noun.Kind, null, noun.Sector == "-" ? null : noun.Sector), GroupPhrase.Of(_parsed, i));
        }
    }

    private bool IsOfNamed(Sentence sentence, int noun)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_parsed.Tokens[i].Head == noun && _byToken[i] is not null && _parsed.Tokens[i].Deprel is "amod" or "compound" or "nmod:poss" or "nmod" or "appos" or "flat" or "nmod:desc" or "nmod:unmarked")
                return true;
        }

        return false;
    }

    private Actor? OnlyOne(CollectiveNoun noun)
    {
        if (_ofPart.TryGetValue(noun.Part, out var ids))
            return ids.Count == 1 ? _actors[ids.First()] : null;
        var armies = noun is { Part: "forces", IsSingular: true } ? _found.Actors.Where(actor => actor.Kind == ActorKind.Military).Take(2).ToList() : [];
        return armies.Count == 1 ? armies[0] : null;
    }

    // Who acts, is acted on, or stands behind a preposition of persons.
    private bool IsSide(Token token) => token.Deprel is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl:agent" or "conj"
        || (token.Deprel is "obl" or "nmod" && _parsed.Tokens.AsSpan()[Math.Max(0, token.Index - 4)..token.Index].ToArray().Any(before => before.Head == token.Index && before.Deprel == "case" && before.Form is "by" or "with" or "between" or "against"));

    public FoundActors Result()
    {
        var actors = _actors.Values.Select(actor => _aliases.TryGetValue(actor.Id, out var names) ? actor with { Aliases = [.. names.Distinct(StringComparer.Ordinal)] } : actor);
        return _found with
        {
            Actors = [.. actors.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Mentions = [.. _found.Mentions.Concat(_mentions).OrderBy(mention => mention.Span)],
        };
    }

    private bool HasComplement(int token) =>
        token + 1 < _parsed.Tokens.Length && _parsed.Tokens[token + 1].Form is "of" or "in" or "from" or "-" or "to";

    private CollectiveNoun? GroupAt(Token token)
    {
        if (_byToken[token.Index] is not null || !(token.Upos is Upos.NOUN or Upos.PROPN || token.Xpos.StartsWith("NN", StringComparison.Ordinal)))
            return null;
        return CollectiveWords.Noun(token.Lemma.ToLowerInvariant()) is { } noun && (noun.IsSingular || token.Xpos is "NNS" or "NNPS") ? noun : null;
    }

    // "government forces", "army officers": the group is the later noun. "opposition leader X" is a person.
    private bool IsBelowGroup(SyntaxTree tree, int noun) =>
        (tree.Is(noun, "compound") || tree.Is(noun, "nmod:desc")) || tree.Children(noun, "flat", "appos").Any(child => _byToken[child] is { } mention && _actors[mention.ActorId].Kind == ActorKind.Person && child == noun + 1);

    // "X, a rebel group", "X is a militia": the name says who it is.
    private bool IsSaidOfNamed(SyntaxTree tree, int noun) =>
        (tree.Is(noun, "appos") && tree.Parent(noun) is { } above && _byToken[above] is not null)
        || (tree.Child(noun, "cop") is not null && tree.Child(noun, "nsubj") is { } subject && _byToken[subject] is not null);

    /// <summary>The last word of "loyal to X" behind a noun, or null.</summary>
    private int? Adherence(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun, "amod", "acl"))
        {
            if (child < noun || tree.Is(child, "acl:relcl") || tree[child].Form == "led" || !CollectiveWords.IsParticiple(NameFolding.Fold(tree[child].Form)))
                continue;
            foreach (var other in tree.Children(child, "obl"))
            {
                if (_byToken[other] is not { } mention)
                    continue;
                var last = other;
                while (last + 1 < tree.Sentence.EndToken && ReferenceEquals(_byToken[last + 1], mention))
                    last++;
                return last;
            }
        }

        return null;
    }

    private void DescribeByWord(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        if (Adherence(tree, noun) is { } last)
            DescribeUntil(tree, noun, last, group);
        else if (tree.Children(noun, "amod", "compound").FirstOrDefault(child => child < noun && IsPeoples(tree, child), -1) is >= 0 and var people)
            Mark(noun, noun, Described(_parsed.Document.Text[tree[people].Span.Start..tree[noun].Span.End], group, Home(tree, noun)), null);
    }

    private bool IsOfPeoples(SyntaxTree tree, int noun) =>
        tree.Children(noun, "amod", "compound").Any(child => child < noun && IsPeoples(tree, child)) && !tree.Children(noun, "amod", "compound", "nmod:poss").Any(child => _byToken[child] is not null);

    // "Kurdish groups": a capital within the sentence tells a people.
    private bool IsPeoples(SyntaxTree tree, int word) =>
        _byToken[word] is null && char.IsUpper(tree[word].Form[0]) && tree[word].Form.Any(char.IsLower) && tree[word].Upos is Upos.ADJ or Upos.PROPN
        && (word > tree.Sentence.FirstToken || tree[word].Xpos is "NNP") && !PersonNames.IsNotName(NameFolding.Fold(tree[word].Form));

    private string? Home(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun, "nmod"))
        {
            if (tree.Children(child, "case").Any(item => tree[item].Form is "in" or "within") && _byToken[child] is { } mention && _actors[mention.ActorId].Kind == ActorKind.State)
                return mention.ActorId;
        }

        return null;
    }

    private void DescribeUntil(SyntaxTree tree, int noun, int last, CollectiveNoun group)
    {
        var text = _parsed.Document.Text[tree[noun].Span.Start..tree[last].Span.End];
        Mark(noun, noun, Described(text, group, null), text);
    }

    // "opposition to X": that of the country X rules.
    private bool AddOpposition(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        foreach (var child in tree.Children(noun, "nmod", "obl"))
        {
            if (!tree.Children(child, "case").Any(item => tree[item].Form == "to"))
                continue;
            foreach (var token in tree.Subtree(child))
            {
                if (_byToken[token] is not { } mention || _actors[mention.ActorId] is not { Country: { } country } ruler)
                    continue;
                var state = _actors.GetValueOrDefault(country)?.Name ?? ruler.Name;
                Mark(noun, noun, new Actor(PartId.Of(country, group.Part), $"opposition ({state})", group.Kind, country, group.Sector), null);
                return true;
            }
        }

        return false;
    }

    private static Actor Described(string text, CollectiveNoun group, string? country)
    {
        var id = "col:" + string.Join('-', Atomizer.Of(text).Where(atom => atom.IsWord).Select(atom => atom.Key));
        var name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Actor(id, name, group.Kind == ActorKind.Military ? ActorKind.ArmedGroup : group.Kind, country, group.Sector == "-" ? null : group.Sector);
    }

    /// <summary>The first word of "Iran-backed" or "pro-government" before a noun, or null.</summary>
    private int? Description(SyntaxTree tree, int noun)
    {
        for (var i = noun - 1; i > tree.Sentence.FirstToken + 1 && i > noun - 4; i--)
        {
            if (!CollectiveWords.IsParticiple(NameFolding.Fold(tree[i].Form)) || tree[i - 1].Form is not ("-" or "‐" or "–") || _byToken[i - 2] is not { } mention)
                continue;
            var first = i - 2;
            while (first > tree.Sentence.FirstToken && ReferenceEquals(_byToken[first - 1], mention))
                first--;
            return first;
        }

        return null;
    }

    private void Describe(SyntaxTree tree, int first, int noun, CollectiveNoun group)
    {
        var text = _parsed.Document.Text[tree[first].Span.Start..tree[noun].Span.End];
        var country = tree.Children(noun, "amod").Where(child => child < first)
            .Select(child => _byToken[child] is { } mention ? _actors[mention.ActorId].Country : null).FirstOrDefault(code => code is not null);
        Mark(noun, noun, Described(text, group, country), text);
    }

    private bool AddParts(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        var (first, any) = (noun, false);
        while (first > tree.Sentence.FirstToken && tree[first - 1].Head == noun && _byToken[first - 1] is null && (tree.Is(first - 1, "compound") || (tree.Is(first - 1, "amod") && group.Part == "ministry")))
            first--;
        foreach (var owner in Owners(tree, noun).DistinctBy(token => _byToken[token]!.ActorId).ToList())
        {
            var mention = _byToken[owner]!;
            var whose = _actors[mention.ActorId];
            if ((group.IsOwners && whose.Kind is ActorKind.ArmedGroup or ActorKind.Military) || whose.Kind is ActorKind.Population or ActorKind.Media)
                continue;
            any = true;
            var words = _parsed.Document.Text[tree[first].Span.Start..tree[noun].Span.End];
            var part = first < noun && group.Part is "ministry" or "forces" ? string.Join('-', Atomizer.Of(words).Where(atom => atom.IsWord).Select(atom => Singular(atom.Key))) : group.Part;
            if (group.Part == "forces" && part.StartsWith("government", StringComparison.Ordinal))
                part = "forces";
            var name = $"{NameOf(tree, owner)} {string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
            var actor = new Actor(PartId.Of(whose.Id, part), name, group.Kind, whose.Country, group.Sector == "-" ? whose.Sector : group.Sector);
            // A state's army that has a name of its own is that army.
            if (part == "forces" && whose.Kind == ActorKind.State && _militaries.TryGetValue(whose.Id, out var army))
                actor = army;
            Mark(first, noun, actor, name);
            _aliases[actor.Id].Add(GroupPhrase.Of(_parsed, noun));
        }

        return any;
    }

    private static string Singular(string key) => key.EndsWith("ies", StringComparison.Ordinal) ? key[..^3] + "y" : key == "defence" ? "defense" : key;

    private string NameOf(SyntaxTree tree, int owner) =>
        _byToken[owner]!.Span.Of(_parsed.Document.Text) + (tree.Is(owner, "nmod:poss") ? "'s" : "");

    private IEnumerable<int> Owners(SyntaxTree tree, int noun)
    {
        var before = tree.Children(noun, "amod", "compound", "nmod:poss", "nmod:desc", "nmod:unmarked").Where(child => child < noun).SelectMany(child => tree.Children(child, "conj").Concat(tree.Is(child, "compound") ? tree.Children(child, "amod", "compound", "nmod:poss") : []).Prepend(child));
        var named = before.Where(child => _byToken[child] is not null).ToList();
        if (named.Count > 0)
            return named;
        return tree.Children(noun, "nmod").Where(child => tree.Children(child, "case").Any(item => tree[item].Form is "of" or "from" or "within"))
            .SelectMany(child => tree.Children(child, "conj").Prepend(child)).Where(child => _byToken[child] is not null);
    }

    private void Mark(int first, int last, Actor actor, string? alias)
    {
        var known = _actors.GetValueOrDefault(actor.Id) ?? actor;
        _actors.TryAdd(known.Id, known);
        var span = new TextSpan(_parsed.Tokens[first].Span.Start, _parsed.Tokens[last].Span.End);
        if (!_mentions.Exists(mention => mention.Span.Overlaps(span)))
            _mentions.Add(new ActorMention(known.Id, span, MentionForm.Description));
        if (PartId.OwnerOf(known.Id) is not null)
        {
            var part = CollectiveWords.Noun(_parsed.Tokens[last].Lemma.ToLowerInvariant())!.Part;
            if (!_ofPart.TryGetValue(part, out var ids))
                _ofPart.Add(part, ids = new HashSet<string>(StringComparer.Ordinal));
            ids.Add(known.Id);
        }

        if (!_aliases.TryGetValue(known.Id, out var names))
            _aliases.Add(known.Id, names = []);
        if (alias is not null && !names.Contains(alias))
            names.Add(alias);
    }
}
