using System.Collections.Immutable;
using Parley.Coding.Actors;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Assembly;

/// <summary>
/// Gives sides taken and conditions set by somebody without a name the actor the words stand for: "the doctors' union" is a body of its own, and "the government" is
/// the state it governs, where the text leaves no doubt which.
/// </summary>
internal static class DescribedHolders
{
    private const string Government = "the government";

    /// <summary>The positions, those of holders without a name with whom the actors found make out.</summary>
    public static ImmutableArray<Fact<Position>> Fill(ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<Position>> facts) =>
        Fill(parsed, found, facts, claim => (claim.Holders, claim.HolderText), (claim, ids) => claim with { Holders = ids });

    /// <summary>The same of conditions.</summary>
    public static ImmutableArray<Fact<Condition>> Fill(ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<Condition>> facts) =>
        Fill(parsed, found, facts, claim => (claim.Holders, claim.HolderText), (claim, ids) => claim with { Holders = ids });

    private static ImmutableArray<Fact<T>> Fill<T>(
        ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<T>> facts, Func<T, (ImmutableArray<string> Ids, string? Text)> holder, Func<T, ImmutableArray<string>, T> with)
        where T : class, IClaim
    {
        if (facts.All(fact => !holder(fact.Claim).Ids.IsEmpty))
            return facts;
        var phrases = new PhraseActors(parsed, found.Mentions, PhraseWords.Shipped);
        var kinds = found.Actors.ToDictionary(actor => actor.Id, actor => actor.Kind, StringComparer.Ordinal);
        return [.. facts.Select(fact => holder(fact.Claim) is { Ids.IsEmpty: true, Text: { } text } && HeadOf(parsed, fact) is var (tree, noun)
            && (Government.Equals(text, StringComparison.OrdinalIgnoreCase) ? StateOf(tree, noun, phrases) : BodyOf(noun, phrases, kinds)) is { } id ? With(fact, with(fact.Claim, [id])) : fact)];
    }

    // The noun of the holder's words on which the others hang.
    private static (SyntaxTree Tree, int Noun)? HeadOf(ParsedDocument parsed, Fact fact)
    {
        if (fact.Support.FirstOrDefault(item => item.Role is SupportRole.Holder or SupportRole.Speaker)?.Evidence.Span is not { } words || parsed.SentenceAt(words.Start) is not { } sentence)
            return null;
        var tree = parsed.TreeOf(sentence);
        var noun = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
            .FirstOrDefault(token => words.Contains(tree[token].Span) && tree[token].Upos == Upos.NOUN && !(tree.Parent(token) is { } above && words.Contains(tree[above].Span)), -1);
        return noun >= 0 ? (tree, noun) : null;
    }

    private static string? StateOf(SyntaxTree tree, int noun, PhraseActors phrases) => phrases.Of(tree, [noun]) is [var only] && ActorId.IsState(only) ? only : null;

    private static string? BodyOf(int noun, PhraseActors phrases, Dictionary<string, ActorKind> kinds) =>
        phrases.MentionAt(noun) is { Form: MentionForm.Description } mention && kinds[mention.ActorId] is not (ActorKind.Anonymous or ActorKind.Person) ? mention.ActorId : null;

    private static Fact<T> With<T>(Fact<T> fact, T claim)
        where T : class, IClaim => new(claim, fact.Support, fact.Coder, fact.Attribution) { Modality = fact.Modality, Hedge = fact.Hedge };
}
