using System.Collections.Immutable;
using Parley.Coding.Actors;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Assembly;

/// <summary>Gives sides taken and conditions set by "the government" the state it governs, where the text leaves no doubt which.</summary>
internal static class GovernmentHolders
{
    private const string Government = "the government";

    /// <summary>The positions, those of a government without a name with its state.</summary>
    public static ImmutableArray<Fact<Position>> Fill(ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<Position>> facts) =>
        Fill(parsed, found, facts, claim => (claim.Holders, claim.HolderText), (claim, ids) => claim with { Holders = ids });

    /// <summary>The same of conditions.</summary>
    public static ImmutableArray<Fact<Condition>> Fill(ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<Condition>> facts) =>
        Fill(parsed, found, facts, claim => (claim.Holders, claim.HolderText), (claim, ids) => claim with { Holders = ids });

    private static ImmutableArray<Fact<T>> Fill<T>(
        ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<T>> facts, Func<T, (ImmutableArray<string> Ids, string? Text)> holder, Func<T, ImmutableArray<string>, T> with)
        where T : class, IClaim
    {
        if (!facts.Any(fact => IsOpen(holder(fact.Claim))))
            return facts;
        var phrases = new PhraseActors(parsed, found.Mentions, PhraseWords.Shipped);
        return [.. facts.Select(fact => IsOpen(holder(fact.Claim)) && StateOf(parsed, phrases, fact) is { } state ? With(fact, with(fact.Claim, [state])) : fact)];
    }

    private static bool IsOpen((ImmutableArray<string> Ids, string? Text) holder) => holder.Ids.IsEmpty && Government.Equals(holder.Text, StringComparison.OrdinalIgnoreCase);

    private static string? StateOf(ParsedDocument parsed, PhraseActors phrases, Fact fact)
    {
        if (fact.Support.FirstOrDefault(item => item.Role is SupportRole.Holder or SupportRole.Speaker)?.Evidence.Span is not { } words || parsed.SentenceAt(words.Start) is not { } sentence)
            return null;
        var tree = parsed.TreeOf(sentence);
        var noun = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).FirstOrDefault(token => words.Contains(tree[token].Span) && tree[token].Upos == Upos.NOUN, -1);
        return noun >= 0 && phrases.Of(tree, [noun]) is [var only] && ActorId.IsState(only) ? only : null;
    }

    private static Fact<T> With<T>(Fact<T> fact, T claim)
        where T : class, IClaim => new(claim, fact.Support, fact.Coder, fact.Attribution) { Modality = fact.Modality, Hedge = fact.Hedge };
}
