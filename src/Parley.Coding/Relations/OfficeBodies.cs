using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Finds what an office is of where the name right beside it does not say: "army chief", "the group's negotiator", "spokesman for the movement".</summary>
internal sealed class OfficeBodies(RelationLexicon lexicon, MentionIndex mentions, PartyReader parties, IReadOnlyDictionary<string, Actor> actors)
{
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
            List<string> bodies = [.. parties.Of(tree, token).Where(id => id != office.Person)];
            if (bodies.Count == 1 && actors[bodies[0]].Kind is not (ActorKind.Population or ActorKind.Media))
                return office with { Body = bodies[0], BodySpan = tree[token].Span };
        }

        return office;
    }

    // In the title, right before it, or hanging on it.
    private IEnumerable<int> Places(SyntaxTree tree, List<int> title)
    {
        foreach (var token in title)
        {
            if (mentions.At(token) is { } mention && actors[mention.ActorId].Kind != ActorKind.Person)
                yield return token;
        }

        var before = title[0] - 1;
        if (before > tree.Sentence.FirstToken && tree[before].Xpos == "POS")
            before--;
        if (before >= tree.Sentence.FirstToken && (tree[before].Xpos == "PRP$" || (mentions.At(before) is { } owner && actors[owner.ActorId].Kind != ActorKind.Person)))
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
        "for" => lexicon.IsIn("@speaker", lexicon.LemmaOf(tree[title])),
        "to" => lexicon.IsIn("@aide", lexicon.LemmaOf(tree[title])),
        _ => false,
    };
}
