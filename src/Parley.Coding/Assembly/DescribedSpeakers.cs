using System.Collections.Immutable;
using Parley.Coding.Actors;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Assembly;

/// <summary>Gives statements whose speaker has no name of his own the actor the words stand for: "the ministry", "Peruvian officials", "they".</summary>
/// <remarks>Sources that stay unnamed stay nobody's.</remarks>
internal static class DescribedSpeakers
{
    /// <summary>The statements, those without a known speaker with whom the actors found make out.</summary>
    public static ImmutableArray<Fact<Statement>> Fill(ParsedDocument parsed, FoundActors found, ImmutableArray<Fact<Statement>> statements)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax) || statements.All(statement => !IsOpen(statement)))
            return statements;
        var phrases = new PhraseActors(parsed, found.Mentions, PhraseWords.Shipped);
        return [.. statements.Select(statement => IsOpen(statement) && SpeakersOf(parsed, phrases, statement) is { Length: > 0 } ids ? With(statement, ids) : statement)];
    }

    private static bool IsOpen(Fact<Statement> statement) =>
        statement.Claim.Speakers.IsEmpty && statement.Attribution.Kind is AttributionKind.Collective or AttributionKind.OfficialReadout or AttributionKind.NamedSpeaker or AttributionKind.Unknown;

    private static ImmutableArray<string> SpeakersOf(ParsedDocument parsed, PhraseActors phrases, Fact<Statement> statement)
    {
        if (statement.Support.FirstOrDefault(item => item.Role == SupportRole.Speaker)?.Evidence.Span is not { } phrase || parsed.SentenceAt(phrase.Start) is not { } sentence)
            return [];
        var tree = parsed.TreeOf(sentence);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!phrase.Contains(tree[i].Span) || (tree.Parent(i) is { } above && phrase.Contains(tree[above].Span)))
                continue;
            // Whom a name before the noun serves does not speak: only a description that is somebody, or a word that takes one up.
            return phrases.MentionAt(i) is not null || tree[i].Upos == Upos.PRON ? [.. phrases.Of(tree, tree.Children(i, "conj").Prepend(i))] : [];
        }

        return [];
    }

    private static Fact<Statement> With(Fact<Statement> statement, ImmutableArray<string> ids) =>
        new(statement.Claim with { Speakers = ids }, statement.Support, statement.Coder, statement.Attribution with { ActorIds = ids })
        {
            Modality = statement.Modality,
            Hedge = statement.Hedge,
        };
}
