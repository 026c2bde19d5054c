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
        var maker = new PositionMaker(text, propositions, _words, new ConditionGround(conditions));
        var found = new List<Fact<Position>>();
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.Part.Kind is not (PartKind.Paragraph or PartKind.ListItem or PartKind.Caption))
                continue;
            foreach (var draft in reader.Find(parsed.TreeOf(sentence)))
            {
                if (maker.Make(draft, found) is { } fact && !found.Exists(other => other.Id == fact.Id))
                    found.Add(fact);
            }
        }

        found.AddRange(maker.OnConditions(found).ToList());
        return [.. found.OrderBy(fact => fact.Support[0].Evidence.Span).ThenBy(fact => fact.Id, StringComparer.Ordinal)];
    }
}
