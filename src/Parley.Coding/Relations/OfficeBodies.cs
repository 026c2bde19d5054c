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

    public OfficeBodies(RelationMaterial material, RelationLexicon lexicon, MentionIndex mentions, PartyReader parties, IReadOnlyDictionary<string, Actor> actors)
    {
        (_material, _lexicon, _mentions, _parties, _actors) = (material, lexicon, mentions, parties, actors);
        _home = new Lazy<string?>(HomeState);
    }

    /// <summary>The office with its body, where the sentence names exactly one; else as it is.</summary>
    public Office Complete(SyntaxTree tree, Office office)
    {
        if (office.BodySpan is not null)
            return office;
        var title = Enumerable.Range(tree.Sentence.FirstToken, tree.Sentence.EndToken - tree.Sentence.FirstToken).Where(token => office.TitleSpan.Contains(tree[token].Span)).ToList();
        if (title.Count == 0)
            return office;
        foreach (var token in Places(tree, title))
        {
            List<string> bodies = [.. _parties.Of(tree, token).Where(id => id != office.Person)];
            if (bodies.Count == 1 && _actors[bodies[0]].Kind is not (ActorKind.Population or ActorKind.Media))
                return office with { Body = bodies[0], BodySpan = tree[token].Span };
        }

        return office.Body is null && _home.Value is { } home && office.Title.Split(' ', '-') is { } words && _lexicon.IsIn("@state-office", words[^1].ToLowerInvariant()) ? office with { Body = home } : office;
    }

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
