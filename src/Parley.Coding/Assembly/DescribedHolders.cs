using System.Collections.Frozen;
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

    /// <summary>PLOVER's sector of governments.</summary>
    private const string Sector = "GOV";

    private static readonly FrozenSet<string> Local = DataLines.Of("Assembly/local-offices.txt").ToFrozenSet(StringComparer.Ordinal);

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
        var phrases = new PhraseActors(parsed, found.Mentions, PhraseWords.Shipped);
        var actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        return [.. facts.Select(fact => holder(fact.Claim) switch
        {
            { Ids.IsEmpty: true, Text: { } text } when HeadOf(parsed, fact) is var (tree, noun) && (Government.Equals(text, StringComparison.OrdinalIgnoreCase) ? StateOf(tree, noun, phrases) : BodyOf(noun, phrases, actors)) is { } id => With(fact, with(fact.Claim, [id])),
            { Ids: var ids } when ids.Any(id => SpokenFor(id, actors) is not null) => With(fact, with(fact.Claim, [.. ids.Select(id => SpokenFor(id, actors) ?? id).Distinct()])),
            _ => fact,
        })];
    }

    // The noun of the holder's words on which the others hang.
    private static (SyntaxTree Tree, int Noun)? HeadOf(ParsedDocument parsed, Fact fact)
    {
        if (fact.Support.FirstOrDefault(item => item.Role is SupportRole.Holder or SupportRole.Speaker)?.Evidence.Span is not { } words || parsed.SentenceAt(words.Start) is not { } sentence)
            return null;
        var tree = parsed.TreeOf(sentence);
        var noun = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
            .FirstOrDefault(token => words.Contains(tree[token].Span) && tree[token].Upos is Upos.NOUN or Upos.PROPN && !(tree.Parent(token) is { } above && words.Contains(tree[above].Span)), -1);
        return noun >= 0 ? (tree, noun) : null;
    }

    private static string? StateOf(SyntaxTree tree, int noun, PhraseActors phrases) => phrases.Of(tree, [noun]) is [var only] && ActorId.IsState(only) ? only : null;

    private static string? BodyOf(int noun, PhraseActors phrases, Dictionary<string, Actor> actors) =>
        phrases.MentionAt(noun) is not { Form: MentionForm.Description } mention || actors[mention.ActorId].Kind is ActorKind.Anonymous or ActorKind.Person ? null
            : SpokenFor(mention.ActorId, actors) ?? mention.ActorId;

    // "Qatar's foreign ministry" speaks for Qatar, a mayor does not.
    private static string? SpokenFor(string id, Dictionary<string, Actor> actors) =>
        PartId.OwnerOf(id) is { } owner && ActorId.IsState(owner) && actors.GetValueOrDefault(id) is { Kind: ActorKind.Government, Sector: Sector } && !Local.Contains(id[(id.LastIndexOf('/') + 1)..]) ? owner : null;

    private static Fact<T> With<T>(Fact<T> fact, T claim)
        where T : class, IClaim => new(claim, fact.Support, fact.Coder, fact.Attribution) { Modality = fact.Modality, Hedge = fact.Hedge };
}
