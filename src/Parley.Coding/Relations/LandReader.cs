using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Which state words for a stretch of land stand for where no name says it: "there", "on the island", "the north".</summary>
/// <param name="home">The state the text is set in, or null.</param>
internal sealed class LandReader(ParsedDocument parsed, MentionIndex mentions, IReadOnlyDictionary<string, Actor> actors, Func<string?> home)
{
    private static readonly RelationLexicon Lexicon = RelationLexicon.Shipped;

    /// <summary>The state's id, or null where the words do not tell. Nobody is abroad in their own land.</summary>
    /// <param name="subject">Who is said to be there.</param>
    public string? Of(SyntaxTree tree, int token, RelationType type, string subject)
    {
        var state = type switch
        {
            RelationType.HasForcesIn when IsThere(tree, token) => Before(tree, token, subject) ?? BeforeSentence(tree, subject),
            RelationType.HasForcesIn or RelationType.Borders when IsLand(tree, token, "@land") => home(),
            RelationType.Attacks when IsLand(tree, token, "@land") && actors[subject].Kind == ActorKind.State => home(),
            RelationType.Recognises when IsLand(tree, token, "@statehood") => home(),
            _ => null,
        };
        return state is null || state == PartId.WholeOf(subject) || state == actors[PartId.WholeOf(subject)].Country ? null : state;
    }

    private static bool IsThere(SyntaxTree tree, int token) => tree[token].Upos == Upos.ADV && Lexicon.IsIn("@there", tree[token].Form.ToLowerInvariant());

    // "the island", not "the neighbouring island" nor "the breakaway north", nor "the north of Kenya".
    private bool IsLand(SyntaxTree tree, int token, string wordClass) =>
        Lexicon.IsIn(wordClass, Lexicon.LemmaOf(tree[token])) && tree.Children(token, "det").Any(child => tree[child].Form.Equals("the", StringComparison.OrdinalIgnoreCase))
        && !tree.Children(token, "amod", "compound", "nmod:poss", "nmod", "appos", "flat").Any(child => mentions.At(child) is not null || tree[child].Upos == Upos.PROPN || Lexicon.IsIn("@elsewhere", tree[child].Form.ToLowerInvariant()));

    // "recognised X and keeps troops there": the last land named in the sentence.
    private string? Before(SyntaxTree tree, int token, string subject)
    {
        for (var i = token - 1; i >= tree.Sentence.FirstToken; i--)
        {
            if (StateAt(tree, i) is { } state && state != PartId.WholeOf(subject))
                return state;
        }

        return null;
    }

    // "X invaded the north in 1974. It keeps troops there": where the sentence before was set.
    private string? BeforeSentence(SyntaxTree tree, string subject)
    {
        var at = tree.Sentence.Index - 1;
        if (at < 0 || parsed.Sentences[at].Part != tree.Sentence.Part)
            return null;
        var before = parsed.TreeOf(parsed.Sentences[at]);
        foreach (var place in before.Children(before.Root, "obj", "obl").Where(place => before.Is(place, "obj") || Clause.CaseOf(before, place) is "in" or "to" or "into"))
        {
            if (StateAt(before, place) is { } named && named != PartId.WholeOf(subject))
                return named;
            if (IsLand(before, place, "@land"))
                return home();
        }

        return null;
    }

    private string? StateAt(SyntaxTree tree, int token) =>
        mentions.At(token) is { } mention && mention.Form != MentionForm.Adjective && actors[mention.ActorId] is { } actor && IsLandOf(actor) && !tree.Is(token, "nsubj") && !tree.Is(token, "nmod:poss") ? actor.Id : null;

    private static bool IsLandOf(Actor actor) => actor.Kind == ActorKind.State || (actor.Kind == ActorKind.Government && actor.Country is not null && ActorId.IsGroup(actor.Id));
}
