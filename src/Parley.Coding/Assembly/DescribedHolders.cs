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
internal sealed class DescribedHolders(ParsedDocument parsed, FoundActors found)
{
    private const string Government = "the government";

    /// <summary>PLOVER's sector of governments.</summary>
    private const string Sector = "GOV";

    private static readonly FrozenSet<string> Local = DataLines.Of("Assembly/local-offices.txt").ToFrozenSet(StringComparer.Ordinal);

    private readonly PhraseActors _phrases = new(parsed, found.Mentions, PhraseWords.Shipped);
    private readonly Dictionary<string, Actor> _actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>The positions, those of holders without a name with whom the actors found make out.</summary>
    public ImmutableArray<Fact<Position>> Fill(ImmutableArray<Fact<Position>> facts) =>
        Fill(facts, claim => (claim.Holders, claim.HolderText), (claim, ids) => claim with { Holders = ids });

    /// <summary>The same of conditions.</summary>
    public ImmutableArray<Fact<Condition>> Fill(ImmutableArray<Fact<Condition>> facts) =>
        Fill(facts, claim => (claim.Holders, claim.HolderText), (claim, ids) => claim with { Holders = ids });

    private ImmutableArray<Fact<T>> Fill<T>(ImmutableArray<Fact<T>> facts, Func<T, (ImmutableArray<string> Ids, string? Text)> holder, Func<T, ImmutableArray<string>, T> with)
        where T : class, IClaim => [.. facts.Select(fact => HoldersOf(fact, holder(fact.Claim)) is { } ids ? With(fact, with(fact.Claim, ids)) : fact)];

    /// <summary>Null where the holders stay as they are.</summary>
    private ImmutableArray<string>? HoldersOf(Fact fact, (ImmutableArray<string> Ids, string? Text) holder)
    {
        if (!holder.Ids.IsEmpty)
            return holder.Ids.Any(id => SpokenFor(id) is not null) ? [.. holder.Ids.Select(id => SpokenFor(id) ?? id).Distinct()] : null;
        if (holder.Text is not { } text || HeadOf(fact) is not (var tree, var noun))
            return null;
        return (Government.Equals(text, StringComparison.OrdinalIgnoreCase) ? StateOf(tree, noun) : BodyOf(noun)) is { } id ? [id] : null;
    }

    // The noun of the holder's words on which the others hang.
    private (SyntaxTree Tree, int Noun)? HeadOf(Fact fact)
    {
        if (fact.Support.FirstOrDefault(item => item.Role is SupportRole.Holder or SupportRole.Speaker)?.Evidence.Span is not { } words || parsed.SentenceAt(words.Start) is not { } sentence)
            return null;
        var tree = parsed.TreeOf(sentence);
        var noun = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
            .FirstOrDefault(token => words.Contains(tree[token].Span) && tree[token].Upos is Upos.NOUN or Upos.PROPN && !(tree.Parent(token) is { } above && words.Contains(tree[above].Span)), -1);
        return noun >= 0 ? (tree, noun) : null;
    }

    private string? StateOf(SyntaxTree tree, int noun) => _phrases.Of(tree, [noun]) is [var only] && ActorId.IsState(only) ? only : null;

    private string? BodyOf(int noun) =>
        _phrases.MentionAt(noun) is not { Form: MentionForm.Description } mention || _actors[mention.ActorId].Kind is ActorKind.Anonymous or ActorKind.Person ? null
            : SpokenFor(mention.ActorId) ?? mention.ActorId;

    // "Qatar's foreign ministry" speaks for Qatar, a mayor does not.
    private string? SpokenFor(string id) =>
        PartId.OwnerOf(id) is { } owner && ActorId.IsState(owner) && _actors.GetValueOrDefault(id) is { Kind: ActorKind.Government, Sector: Sector } && !Local.Contains(id[(id.LastIndexOf('/') + 1)..]) ? owner : null;

    private static Fact<T> With<T>(Fact<T> fact, T claim)
        where T : class, IClaim => new(claim, fact.Support, fact.Coder, fact.Attribution) { Modality = fact.Modality, Hedge = fact.Hedge };
}
