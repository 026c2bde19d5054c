using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Which state an office is of that its words leave unsaid, and who "its" is in "its spokesman": whom the text is just speaking of.</summary>
internal sealed class OfficeFocus
{
    // One sign alone may mislead.
    private const int Enough = 2;
    private const int MostWords = 4;
    private static readonly FrozenSet<string> StateTitles = DataLines.Of("Relations/state-titles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly RelationMaterial _material;
    private readonly MentionIndex _mentions;
    private readonly PartyReader _parties;
    private readonly IReadOnlyDictionary<string, Actor> _actors;
    private readonly Dictionary<string, string> _served = new(StringComparer.Ordinal);
    private readonly TextHome _home;

    public OfficeFocus(RelationMaterial material, MentionIndex mentions, PartyReader parties, IReadOnlyDictionary<string, Actor> actors)
    {
        (_material, _mentions, _parties, _actors) = (material, mentions, parties, actors);
        foreach (var office in material.Offices)
        {
            if (office.Body is { } body && actors.ContainsKey(body))
                Serve(office.Person, body);
        }

        _home = new TextHome(material, actors);
    }

    /// <summary>The state the text is set in, or null.</summary>
    public string? Land => _home.Land;

    /// <summary>Whom a person was found to serve, or null.</summary>
    public string? ServedBy(string person) => _served.GetValueOrDefault(person);

    /// <summary>Keeps whom a person was found to serve, for those spoken of after.</summary>
    public void Serve(string person, string body) => _served.TryAdd(person, body);

    /// <summary>Whether the words of a title, alone, are an office of a state.</summary>
    public static bool IsOfState(SyntaxTree tree, IReadOnlyList<int> title)
    {
        for (var words = 1; words <= MostWords; words++)
        {
            var first = title[^1] - words + 1;
            if (first < tree.Sentence.FirstToken)
                return false;
            if (StateTitles.Contains(string.Join(' ', Enumerable.Range(first, words).Select(token => tree[token].Form))))
                return true;
        }

        return false;
    }

    /// <summary>The state most signs point to: who the sentence before is about, who acts in this one, where the report comes from, whose cities it names, who is named most. Null where they do not agree.</summary>
    /// <param name="name">A token of the name of whoever holds the office.</param>
    public string? StateOf(SyntaxTree tree, int name)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        void Vote(string? id, int weight)
        {
            if (id is not null)
                votes[id] = votes.GetValueOrDefault(id) + weight;
        }

        if (Before(tree) is { } before)
            Vote(SubjectOf(before.Tree), before.IsNear ? Enough : 1);
        Vote(_home.OfDateline, 1);
        Vote(_home.MostNamed, 1);
        Vote(_home.OfCities, _home.OfDateline is null ? Enough : 1);
        var acting = ActingBeside(tree, name).ToHashSet(StringComparer.Ordinal);
        foreach (var id in acting)
            Vote(id, 1);
        foreach (var id in NamedBeside(tree, name).Where(id => !acting.Contains(id)))
            Vote(id, -Enough);
        // Somebody else acts in what is said: too little agrees.
        if (acting.Count > 0)
            votes = votes.Where(vote => acting.Contains(vote.Key)).ToDictionary(StringComparer.Ordinal);
        var best = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).Take(2).ToList();
        return best.Count > 0 && best[0].Value >= Enough && (best.Count == 1 || best[1].Value < best[0].Value) ? best[0].Key : null;
    }

    /// <summary>"talks mediated by President X": of neither side, so hardly of the state the text speaks of most.</summary>
    /// <param name="name">A token of the name of whoever holds the office.</param>
    public static bool IsGoBetween(SyntaxTree tree, int name) =>
        tree.Ancestors(name).Prepend(name).FirstOrDefault(word => tree.Is(word, "obl:agent") || tree.Is(word, "obl") || tree.Is(word, "nsubj"), -1) is >= 0 and var agent && tree.Parent(agent) is { } verb
        && RelationLexicon.Shipped.IsIn("@between", RelationLexicon.Shipped.LemmaOf(tree[verb]))
        && (tree.Is(agent, "nsubj") ? tree.Child(verb, "aux:pass") is null : Clause.CaseOf(tree, agent) == "by");

    /// <summary>Whom "its" in "…, its spokesman said" takes up: the body the sentence before is about; null where that is nobody.</summary>
    public string? BodyBefore(SyntaxTree tree)
    {
        if (Before(tree) is not { IsNear: true } before)
            return null;
        var found = Subjects(before.Tree).SelectMany(subject => _parties.Of(before.Tree, subject)).Distinct().Take(2).ToList();
        return found.Count == 1 && _actors[found[0]].Kind is not (ActorKind.Person or ActorKind.Population or ActorKind.Media or ActorKind.Anonymous) ? found[0] : null;
    }

    // The sentence before in the paragraph; else the first of the paragraph before.
    private (SyntaxTree Tree, bool IsNear)? Before(SyntaxTree tree)
    {
        var at = tree.Sentence.Index - 1;
        if (at < 0)
            return null;
        var sentences = _material.Parsed.Sentences;
        if (sentences[at].Part == tree.Sentence.Part)
            return (_material.Parsed.TreeOf(sentences[at]), true);
        while (at > 0 && sentences[at - 1].Part == sentences[at].Part)
            at--;
        return (_material.Parsed.TreeOf(sentences[at]), false);
    }

    // An official nobody knows serves the one state named beside them.
    private string? SubjectOf(SyntaxTree tree)
    {
        List<int> subjects = [.. Subjects(tree)];
        var found = subjects.SelectMany(subject => _parties.Of(tree, subject)).Select(Served).Distinct().Take(2).ToList();
        if (found is [null] or [])
            found = [.. subjects.SelectMany(subject => tree.Subtree(subject, child => !tree.Is(child, "acl") && !tree.Is(child, "appos"))).Select(token => _mentions.At(token) is { } mention && _actors[mention.ActorId].Kind == ActorKind.State ? mention.ActorId : null).OfType<string>().Distinct().Take(2)];
        return found.Count == 1 ? found[0] : null;
    }

    private static IEnumerable<int> Subjects(SyntaxTree tree) =>
        tree.Children(tree.Root, "nsubj", "nsubj:pass").Take(1).Select(subject => Clause.Antecedent(tree, subject)).SelectMany(subject => Clause.WithConjuncts(tree, subject));

    // States and governments that do something in what the sentence says, not those in the phrase of the name.
    private IEnumerable<string> ActingBeside(SyntaxTree tree, int name)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree.Is(i, "nsubj") && tree.Parent(i) is { } verb && !tree.Is(verb, "advcl") && !tree.Is(verb, "acl") && !tree.Subtree(i).Contains(name))
            {
                foreach (var id in _parties.Of(tree, i).Where(id => _actors[id].Kind is ActorKind.State or ActorKind.Government).Select(Served).OfType<string>())
                    yield return id;
            }
        }
    }

    private HashSet<string> NamedBeside(SyntaxTree tree, int name)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            // "the Kenya Railways board" is nobody else's state.
            if (i != name && !tree.Is(i, "compound") && _mentions.At(i) is { } mention && _actors[mention.ActorId].Kind != ActorKind.Person && Served(mention.ActorId) is { } state)
                found.Add(state);
        }

        return found;
    }

    // A state or a government is itself, its ministry the state's, its minister of the state they serve.
    private string? Served(string id)
    {
        var actor = _actors[id];
        if (actor.Kind == ActorKind.Person)
            return (_served.GetValueOrDefault(id) ?? actor.Country) is { } body && _actors.ContainsKey(body) && body != id ? Served(body) : null;
        if (PartId.OwnerOf(id) is { } owner && _actors.ContainsKey(owner))
            return Served(owner);
        if (actor.Kind is ActorKind.Anonymous or ActorKind.Military && actor.Country is { } home && _actors.ContainsKey(home))
            return home;
        return actor.Kind == ActorKind.State || (actor.Kind == ActorKind.Government && ActorId.IsGroup(id)) ? id : null;
    }
}
