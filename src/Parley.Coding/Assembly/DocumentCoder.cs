using System.Collections.Immutable;
using Parley.Coding.Actors;
using Parley.Coding.Conditions;
using Parley.Coding.Dates;
using Parley.Coding.Events;
using Parley.Coding.Places;
using Parley.Coding.Positions;
using Parley.Coding.Relations;
using Parley.Coding.Statements;
using Parley.Coding.States;
using Parley.Coding.Strikes;
using Parley.Language;

namespace Parley.Coding.Assembly;

/// <summary>Codes a document: every feature in turn, each knowing only what the ones before it found.</summary>
/// <param name="actors">Finds actors, with the gazetteers it was made with.</param>
/// <param name="lexicon">Which words tell events.</param>
public sealed class DocumentCoder(ActorFinder actors, EventLexicon lexicon)
{
    private readonly StatementFinder _statements = new();
    private readonly DateFinder _dates = new();
    private readonly CollectiveFinder _collectives = new(actors.Gazetteer);
    private readonly RelationFinder _relations = new();
    private readonly StateFinder _states = new();
    private readonly ConditionFinder _conditions = new();
    private readonly PositionFinder _positions = new();
    private readonly TopicFinder _topics = new();
    private readonly EventFinder _events = new(lexicon, PlaceGazetteer.Shipped);

    /// <summary>A coder with the shipped gazetteers.</summary>
    public DocumentCoder()
        : this(new ActorFinder(), EventLexicon.Shipped)
    {
    }

    /// <summary>The same parsed document always gives the same facts.</summary>
    public CodedDocument Code(ParsedDocument parsed) => Code(WorkStoppages.Tell(parsed), parsed);

    // The words as the rules are to read them, and as they were parsed.
    private CodedDocument Code(ParsedDocument parsed, ParsedDocument original)
    {
        var named = actors.Read(parsed);
        var (found, mentions) = (named.Actors, named.Mentions);
        var all = _collectives.Find(parsed, named);
        var facts = ImmutableArray.CreateBuilder<Fact>();
        var dates = _dates.Find(parsed);
        var told = _statements.Find(parsed, found, mentions, dates);
        all = UnnamedPersons.Add(parsed, AnonymousSources.Add(parsed, all, told));
        var statements = DescribedSpeakers.Fill(parsed, all, told);
        var (events, talks) = _events.Find(new EventMaterial(parsed, all.Actors, all.Mentions, statements, dates) { Offices = named.Offices });
        facts.AddRange(statements);
        facts.AddRange(dates);
        if (ReportInterval.Of(parsed, named.Offices, dates) is { } written)
            facts.Add(written);
        var conditions = _conditions.Find(parsed, mentions, statements);
        events = ConditionalActs.Mark(parsed, events, conditions);
        facts.AddRange(events);
        facts.AddRange(talks);
        facts.AddRange(_relations.Find(new RelationMaterial(parsed, all.Actors, UnnamedPersons.Without(all), statements, dates) { Offices = all.Offices, Talks = talks, Events = events }));
        var holders = new DescribedHolders(parsed, all);
        facts.AddRange(holders.Fill(conditions));
        facts.AddRange(holders.Fill(_positions.Find(parsed, mentions, told, conditions)));
        facts.AddRange(_topics.Find(parsed, mentions, told));
        facts.AddRange(_states.Find(new StateMaterial(parsed, all.Actors, all.Mentions, statements, dates)));
        facts.Sort((left, right) => left.Support[0].Evidence.Span.CompareTo(right.Support[0].Evidence.Span));
        return new CodedDocument(original, all.Actors, all.Mentions, facts.ToImmutable());
    }
}
