using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Who the two sides of a relation are that the tree tells between two phrases.</summary>
internal sealed class RelationSides(RelationContext context)
{
    private const string PeopleId = "pop:";
    private readonly Dictionary<string, Actor> _actors = context.Actors;

    /// <summary>Of whom it is said; whose troops they are has them there.</summary>
    public List<string> Subjects(SyntaxTree tree, RelationMatch match)
    {
        var found = At(tree, match.Subject, match);
        if (match.Type != RelationType.HasForcesIn)
            return [.. found];
        var owners = tree.Children(match.Subject, "nmod:poss").Select(child => context.IdAt(Clause.Antecedent(tree, child))).OfType<string>().Where(id => _actors[id].Kind == ActorKind.State).ToList();
        return owners.Count > 0 ? owners : [.. found.Select(ArmyOf).Distinct()];
    }

    /// <summary>The others; empty where either side is nobody.</summary>
    public List<string> Others(SyntaxTree tree, RelationMatch match, List<string> subjects)
    {
        if (subjects.Count == 0 || (LeadsPartOnly(tree, match) && !SpeaksFor(tree, match, subjects[0])))
            return [];
        IReadOnlyList<string> found = match.IsForHome ? context.Bodies.HomeOf(tree, match.Subject, _actors[subjects[0]]) : At(tree, match.Target, match);
        if (found.Count == 0 && subjects is [var abroad] && context.Lands.Of(tree, match.Target, match.Type, abroad) is { } land)
            found = [land];
        return match.Type switch
        {
            // "a million Sudanese refugees" are from Sudan.
            RelationType.HostsRefugeesFrom => [.. found.Select(PartId.WholeOf).Distinct()],
            // "sells tanks to the Kenyans".
            RelationType.Arms => [.. found.Select(PeopleOf).Distinct()],
            RelationType.Heads when match.NeedsPerson => [.. found.Select(StateOf)],
            _ => [.. found],
        };
    }

    // "troops in Gyumri": the state it lies in has them on its soil. A capital stands for its state anywhere.
    private IReadOnlyList<string> At(SyntaxTree tree, int token, RelationMatch match)
    {
        if (context.Parties.Of(tree, token) is { Count: > 0 } named)
            return named;
        return (match.Type is RelationType.HasForcesIn or RelationType.HostsRefugeesFrom || match.IsOfSite ? context.Places.Of(tree, token) : context.Places.OfCapital(tree, token)) is { } state ? [state] : [];
    }

    /// <summary>"leads the Kenyan team": who leads it heads no state, but speaks for one.</summary>
    public bool SpeaksFor(SyntaxTree tree, RelationMatch match, string subject) =>
        ActorId.IsPerson(subject) && LeadsPartOnly(tree, match) && RelationLexicon.Shipped.IsIn("@delegation", RelationLexicon.Shipped.LemmaOf(tree[match.Target]));

    private bool LeadsPartOnly(SyntaxTree tree, RelationMatch match) =>
        match.Type == RelationType.Heads && context.Mentions.At(match.Target) is null && RelationLexicon.Shipped.IsIn("@team", RelationLexicon.Shipped.LemmaOf(tree[match.Target]))
        && tree.Children(match.Target, "amod", "compound", "nmod:poss").Any(child => context.Mentions.At(child) is not null) && !tree.Children(match.Target, "flat", "appos").Any(child => context.Mentions.At(child) is not null);

    // "his president": the country's whom he serves.
    private string StateOf(string id) =>
        _actors[id] is { Kind: ActorKind.Person, Country: { } country } && _actors.ContainsKey(country) ? country : id;

    // A state's army is where the state has it.
    private string ArmyOf(string id)
    {
        var whole = PartId.WholeOf(id);
        return _actors[whole] is { Kind: ActorKind.Military, Country: { } country } && _actors.ContainsKey(country) ? country : whole;
    }

    private string PeopleOf(string id) =>
        _actors[id] is { Kind: ActorKind.Population, Country: { } country } && _actors.ContainsKey(country) && id == PeopleId + country ? country : id;
}
