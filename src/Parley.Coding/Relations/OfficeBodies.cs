using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Finds what an office is of where the name right beside it does not say: "army chief", "the group's negotiator", "spokesman for the movement".</summary>
internal sealed class OfficeBodies
{
    private readonly Lazy<string?> _home;
    private readonly RelationMaterial _material;
    private readonly RelationLexicon _lexicon;
    private readonly MentionIndex _mentions;
    private readonly PartyReader _parties;
    private readonly IReadOnlyDictionary<string, Actor> _actors;
    private readonly OfficeFocus _focus;

    public OfficeBodies(RelationMaterial material, RelationLexicon lexicon, MentionIndex mentions, PartyReader parties, IReadOnlyDictionary<string, Actor> actors)
    {
        (_material, _lexicon, _mentions, _parties, _actors) = (material, lexicon, mentions, parties, actors);
        _home = new Lazy<string?>(HomeState);
        _focus = new OfficeFocus(material, mentions, parties, actors);
    }

    /// <summary>The state the text is set in, or null.</summary>
    public string? Land => _focus.Land;

    /// <summary>The office with its body, where the sentence names exactly one, or the text is just speaking of one; else as it is.</summary>
    public Office Complete(SyntaxTree tree, Office office)
    {
        var complete = office.BodySpan is not null ? office : Find(tree, office);
        if (complete.Body is { } body && _actors.ContainsKey(body))
            _focus.Serve(office.Person, body);
        return complete;
    }

    /// <summary>The state somebody is at home in: their own, or the one the text is just speaking of; empty where it does not tell.</summary>
    public IReadOnlyList<string> HomeOf(SyntaxTree tree, int name, Actor actor) =>
        actor.Country is { } country && _actors.ContainsKey(country) ? [country] : actor.Country is null && (_focus.StateOf(tree, name) ?? _home.Value) is { } state ? [state] : [];

    private Office Find(SyntaxTree tree, Office office)
    {
        var title = Enumerable.Range(tree.Sentence.FirstToken, tree.Sentence.EndToken - tree.Sentence.FirstToken).Where(token => office.TitleSpan.Contains(tree[token].Span)).ToList();
        if (title.Count == 0)
            return office;
        // "The union wants pay, its president, X, said": the one body with a name before it; else of whom the sentence before is about.
        if (IsIts(tree, title[0] - 1) && (NamedBefore(tree, title[0]) is { Count: > 0 } named ? named is [var only] ? only : null : _focus.BodyBefore(tree)) is { } taken)
            return office with { Body = taken, BodySpan = tree[title[0] - 1].Span };
        foreach (var token in Places(tree, title))
        {
            List<string> bodies = [.. _parties.Of(tree, token).Where(id => id != office.Person)];
            if (bodies.Count == 1 && _actors[bodies[0]].Kind is not (ActorKind.Population or ActorKind.Media) && !IsCounterpartOf(tree, title[^1], bodies[0]))
                return office with { Body = ArmyMeant(tree, office, bodies[0]) ?? bodies[0], BodySpan = tree[token].Span };
        }

        if (office.Body is not null || !OfficeFocus.IsOfState(tree, title) || IsSomebodys(tree, title[0] - 1) || IsOfUnknown(tree, title[^1] + 1) || OfficeFocus.IsGoBetween(tree, NameAt(tree, office)) || IsOfProvince(office))
            return office;
        return (_focus.StateOf(tree, NameAt(tree, office)) ?? _home.Value) is { } state ? office with { Body = state } : office;
    }

    // "Premier X" beside "Prime Minister Y": of a part of the state.
    private bool IsOfProvince(Office office) =>
        _lexicon.IsIn("@premier", LastWord(office.Title)) && _material.Offices.Any(other => other.Person != office.Person && other.Title.EndsWith("prime minister", StringComparison.OrdinalIgnoreCase));

    private static string LastWord(string title) => title[(title.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    // "his counterpart, President X": of another state, and nobody's envoy.
    private bool IsCounterpartOf(SyntaxTree tree, int title, string body) =>
        _actors[body].Kind == ActorKind.Person && _lexicon.IsIn("@counterpart", _lexicon.LemmaOf(tree[title]));

    // "the prime minister of Saint Lucia", "chief minister of X and Y": not of the state spoken of.
    private bool IsOfUnknown(SyntaxTree tree, int behind)
    {
        if (behind + 1 >= tree.Sentence.EndToken || tree[behind].Form != "of")
            return false;
        var at = tree[behind + 1].Upos == Upos.DET ? behind + 2 : behind + 1;
        return at < tree.Sentence.EndToken && tree[at].Upos == Upos.PROPN && _mentions.At(at) is null;
    }

    // "its president", "Saskatchewan Premier X": of whom, the word before says.
    private static bool IsSomebodys(SyntaxTree tree, int before)
    {
        if (before > tree.Sentence.FirstToken && tree[before].Xpos == "POS")
            before--;
        return before >= tree.Sentence.FirstToken && (tree[before].Xpos == "PRP$" || (tree[before].Upos == Upos.PROPN && tree.Parent(before) > before));
    }

    // "military spokesman X said": of the army of the state spoken of, where the text names that.
    private string? ArmyMeant(SyntaxTree tree, Office office, string body)
    {
        if (!ActorId.IsDescribed(body) || _actors[body] is not { Kind: ActorKind.Military, Country: null } || (_focus.StateOf(tree, NameAt(tree, office)) ?? _home.Value) is not { } state)
            return null;
        var armies = _actors.Values.Where(actor => actor.Kind == ActorKind.Military && actor.Country == state && PartId.OwnerOf(actor.Id) is null).Take(2).ToList();
        return armies is [var army] ? army.Id : null;
    }

    // The bodies of a sentence before a word, those named outright.
    private List<string> NamedBefore(SyntaxTree tree, int token) =>
        [.. Enumerable.Range(tree.Sentence.FirstToken, token - tree.Sentence.FirstToken).Select(_mentions.At).OfType<ActorMention>().Where(mention => mention.Form is MentionForm.Name or MentionForm.Acronym)
            .Select(mention => mention.ActorId).Where(id => _actors[id].Kind is not (ActorKind.Person or ActorKind.Population or ActorKind.Media)).Distinct().Take(2)];

    // "Its" where its clause names nobody before it: in the phrase of who speaks or acts.
    private static bool IsIts(SyntaxTree tree, int token) =>
        token >= tree.Sentence.FirstToken && tree[token].Xpos == "PRP$" && tree[token].Form.Equals("its", StringComparison.OrdinalIgnoreCase)
        && tree.Ancestors(token).Any(above => tree.Is(above, "nsubj") && (tree.Parent(above) is not { } verb || verb == tree.Root || tree.Is(verb, "parataxis") || tree.Is(verb, "ccomp")));

    private static int NameAt(SyntaxTree tree, Office office)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Span.End > office.Name.Start)
                return i;
        }

        return tree.Sentence.EndToken - 1;
    }

    /// <summary>Whom a person was found to serve, or null.</summary>
    public string? ServedBy(string person) => _focus.ServedBy(person);

    // The state all offices of states in the text are of, where it is also the state named most.
    private string? HomeState()
    {
        var bodies = _material.Offices.Select(office => office.Body).OfType<string>().Where(id => _actors[id].Kind == ActorKind.State).Distinct().Take(2).ToList();
        if (bodies.Count != 1)
            return null;
        var most = _material.Mentions.Where(mention => _actors[mention.ActorId].Kind == ActorKind.State).CountBy(mention => mention.ActorId).OrderByDescending(item => item.Value).Take(2).ToList();
        return most.Count > 0 && most[0].Key == bodies[0] && (most.Count == 1 || most[1].Value < most[0].Value) ? bodies[0] : null;
    }

    // In the title, right before it, or hanging on it.
    private IEnumerable<int> Places(SyntaxTree tree, List<int> title)
    {
        foreach (var token in title)
        {
            if (_mentions.At(token) is { } mention && _actors[mention.ActorId].Kind != ActorKind.Person)
                yield return token;
        }

        var before = title[0] - 1;
        if (before > tree.Sentence.FirstToken && tree[before].Xpos == "POS")
            before--;
        if (before >= tree.Sentence.FirstToken && (tree[before].Xpos == "PRP$" || (_mentions.At(before) is { } owner && _actors[owner.ActorId].Kind != ActorKind.Person)))
            yield return before;
        foreach (var token in title)
        {
            foreach (var child in tree.Children(token, "nmod:poss", "nmod", "compound", "amod"))
            {
                if (!title.Contains(child) && (tree.Is(child, "nmod") && !tree.Is(child, "nmod:poss") ? IsOf(tree, token, child) : child < token))
                    yield return child;
            }
        }
    }

    private bool IsOf(SyntaxTree tree, int title, int child) => Clause.CaseOf(tree, child) switch
    {
        "of" or "at" or "from" or "with" => true,
        "for" => _lexicon.IsIn("@speaker", _lexicon.LemmaOf(tree[title])),
        "to" => _lexicon.IsIn("@aide", _lexicon.LemmaOf(tree[title])),
        _ => false,
    };
}
