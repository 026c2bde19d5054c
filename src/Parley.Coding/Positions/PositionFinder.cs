using System.Collections.Immutable;
using Parley.Coding.Propositions;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Positions;

/// <summary>Finds positions: who takes which side on what, in which manner, and who says so.</summary>
/// <remarks>Reads paragraphs, list items and captions. Support: the word that takes the side, what it is taken on, and who takes it. A side taken under "if"
/// or "whether", in a question or on a pronoun is none; without a holder there is no position.</remarks>
public sealed class PositionFinder
{
    private readonly PositionWords _words = PositionWords.Shipped;

    /// <summary>In text order; empty for a document without trees.</summary>
    public ImmutableArray<Fact<Position>> Find(
        ParsedDocument parsed, ImmutableArray<ActorMention> mentions, ImmutableArray<Fact<Statement>> statements, ImmutableArray<Fact<Condition>> conditions)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return [];
        var text = new SpokenText(parsed, mentions, statements);
        var propositions = new PropositionReader(text, ActWords.Shipped);
        var reader = new PositionReader(text, propositions, _words);
        var ground = new ConditionGround(conditions);
        var maker = new PositionMaker(text, propositions, _words, ground);
        var drafts = parsed.Sentences.Where(IsRead).SelectMany(sentence => reader.Find(parsed.TreeOf(sentence))).ToList();
        var found = new List<Fact<Position>>();
        foreach (var draft in drafts.Where(draft => !draft.LooksBack))
            Add(found, maker.Make(draft, []));
        found.AddRange(new ConditionSides(text, _words, ground).Of(found).ToList());
        foreach (var draft in drafts.Where(draft => draft.LooksBack))
            Add(found, maker.Make(draft, [.. found.Where(fact => CueOf(fact) < draft.Tree[draft.Cue].Span.Start).OrderBy(CueOf)]));

        // "The dockers agreed, provided …": the answer tells what depends.
        found.RemoveAll(fact => fact.Coder.Rule == ConditionSides.Rule && found.Exists(other => other.Claim.HolderText == fact.Claim.HolderText && other.Claim.Stance == PositionStance.Conditional && other != fact
            && fact.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(other.Support.First(cue => cue.Role == SupportRole.Cue).Evidence.Span))));
        return [.. found.OrderBy(fact => fact.Support[0].Evidence.Span).ThenBy(fact => fact.Id, StringComparer.Ordinal)];
    }

    private static bool IsRead(Sentence sentence) => sentence.Part.Kind is PartKind.Paragraph or PartKind.ListItem or PartKind.Caption;

    private static int CueOf(Fact<Position> fact) => (fact.Support.FirstOrDefault(item => item.Role == SupportRole.Cue) ?? fact.Support[0]).Evidence.Span.Start;

    private static void Add(List<Fact<Position>> found, Fact<Position>? fact)
    {
        if (fact is not null && !found.Exists(other => other.Id == fact.Id))
            found.Add(fact);
    }
}
