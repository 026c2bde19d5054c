using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Who owns a body that has a name: a person leads it ("the Popular Front of Ana Reyes"), an organisation has it as a part ("the party's Youth League").</summary>
internal static class OwnedBodies
{
    public static IEnumerable<RelationDraft> Read(RelationMaterial material, SyntaxTree tree, MentionIndex mentions, Dictionary<string, Actor> actors)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (mentions.At(i) is not { } body || !IsBody(tree, i, body))
                continue;
            foreach (var child in tree.Children(i, "nmod:poss", "nmod"))
            {
                // "Russia, whose Africa Corps".
                if (mentions.At(Clause.Antecedent(tree, child)) is not { } owner || owner.ActorId == body.ActorId || (body.Form == MentionForm.Description && actors[owner.ActorId].Kind != ActorKind.Person) || TypeOf(tree, child, actors[body.ActorId], actors[owner.ActorId]) is not { } type)
                    continue;
                var claim = type == RelationType.Heads ? new Relation(type, owner.ActorId, body.ActorId) : new Relation(type, body.ActorId, owner.ActorId);
                yield return new RelationDraft(tree, claim, i, type == RelationType.Heads ? child : i, type == RelationType.Heads ? i : child, "owner of body") { Attribution = material.AttributionOf(tree[i].Span) };
            }
        }
    }

    // "Diallo's government" has no name, but he leads it; "Diallo's allies" are nothing to lead.
    private static bool IsBody(SyntaxTree tree, int token, ActorMention body) =>
        body.Form is MentionForm.Name or MentionForm.Acronym
        || (body.Form == MentionForm.Description && tree[token].Upos == Upos.NOUN && RelationLexicon.Shipped.IsIn("@led", RelationLexicon.Shipped.LemmaOf(tree[token])));

    private static RelationType? TypeOf(SyntaxTree tree, int owner, Actor body, Actor whose)
    {
        var isPossessor = tree.Is(owner, "nmod:poss");
        // "the Front under Ana Reyes" is led by her.
        if (!isPossessor && Clause.CaseOf(tree, owner) is not ("of" or "under"))
            return null;
        return whose.Kind switch
        {
            ActorKind.Person when body.Kind is ActorKind.ArmedGroup or ActorKind.Party or ActorKind.Military or ActorKind.Coalition or ActorKind.Government => RelationType.Heads,
            ActorKind.ArmedGroup or ActorKind.Party or ActorKind.Igo or ActorKind.Military when isPossessor && body.Kind is not (ActorKind.Person or ActorKind.State or ActorKind.Population) => RelationType.PartOf,
            // "Russia, whose Africa Corps"; "Lebanon's Hezbollah" is no part of the state.
            ActorKind.State when tree[owner].Xpos == "WP$" && body.Kind is ActorKind.ArmedGroup or ActorKind.Military => RelationType.PartOf,
            ActorKind.State when isPossessor && body.Kind is ActorKind.Military && body.Country == whose.Id => RelationType.PartOf,
            _ => null,
        };
    }
}
