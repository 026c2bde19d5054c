using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Goes through the sentences of one document and marks each mention, the longer name before the shorter.</summary>
internal sealed class MentionMarker(ParsedDocument parsed, Gazetteer gazetteer, DocumentEvidence evidence, LocalAcronyms acronyms, PersonRegister register)
{
    private readonly PersonMatcher _persons = new(register);
    private readonly ImmutableArray<ActorMention>.Builder _mentions = ImmutableArray.CreateBuilder<ActorMention>();
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);

    public void Mark(SentenceText sentence)
    {
        var free = 0;
        for (var i = 0; i < sentence.Atoms.Length;)
        {
            var hit = sentence.HitAt(i) is { } covering && covering.Start == i ? covering : null;
            if (_persons.Full(sentence, i) is { } full && full.End - i >= (hit?.Length ?? 0))
            {
                Add(sentence, i, full.End, full.Person.ToActor(), MentionForm.Name);
                i = free = full.End;
            }
            else if (hit is not null)
            {
                MarkHit(sentence, hit);
                i = free = hit.End;
            }
            else
            {
                if (sentence.HitAt(i) is null && _persons.Short(sentence, i) is { } called)
                {
                    Add(sentence, Math.Max(called.Start, free), i + 1, called.Person.ToActor(), MentionForm.Surname);
                    free = i + 1;
                }
                else
                {
                    MarkLocalAcronym(sentence, i);
                }

                i++;
            }
        }
    }

    public (ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions) Result()
    {
        var actors = _actors.Values
            .Select(actor => actor with { Aliases = [.. _aliases[actor.Id]] })
            .OrderBy(actor => actor.Id, StringComparer.Ordinal);
        return ([.. actors], _mentions.ToImmutable());
    }

    private void MarkHit(SentenceText sentence, NameHit hit)
    {
        if (hit.First.Use == NameUse.NotAnActor)
            return;
        var entry = hit.Length == 1 && hit.First.IsAcronym && acronyms.TryGet(sentence.Atoms[hit.Start].Key, out var defined)
            ? defined
            : evidence.Resolve(hit);
        if (entry is null || !OrdinaryWordRule.Allows(sentence, hit, evidence.Supports(entry)))
            return;
        var use = hit.Names.FirstOrDefault(name => name.Entry.Id == entry.Id)?.Use ?? NameUse.Acronym;
        if (use is NameUse.City or NameUse.Seat && !MetonymRule.IsGovernment(sentence, hit) && !(use == NameUse.City && TreeMetonymRule.IsGovernment(parsed, sentence, hit)))
            return;
        Add(sentence, hit.Start, hit.End, use == NameUse.People ? People(entry) : entry.Actor, Form(use));
    }

    private void MarkLocalAcronym(SentenceText sentence, int index)
    {
        if (sentence.Atoms[index].IsAllUpper && sentence.HitAt(index) is null && acronyms.TryGet(sentence.Atoms[index].Key, out var entry) && entry is not null)
            Add(sentence, index, index + 1, entry.Actor, MentionForm.Acronym);
    }

    // The people of a country are not its state.
    private static Actor People(GazetteerEntry entry) =>
        new($"pop:{entry.Id}", entry.People ?? entry.Actor.Name, ActorKind.Population, entry.Country, "CVL");

    private static MentionForm Form(NameUse use) => use switch
    {
        NameUse.Acronym => MentionForm.Acronym,
        NameUse.Adjective => MentionForm.Adjective,
        NameUse.City or NameUse.Seat => MentionForm.Metonym,
        _ => MentionForm.Name,
    };

    private void Add(SentenceText sentence, int start, int end, Actor actor, MentionForm form)
    {
        var known = gazetteer.Find(actor.Id)?.Actor ?? actor;
        var span = sentence.Span(start, end);
        _mentions.Add(new ActorMention(known.Id, span, form));
        _actors.TryAdd(known.Id, known);
        if (!_aliases.TryGetValue(known.Id, out var aliases))
            _aliases.Add(known.Id, aliases = []);
        var alias = span.Of(sentence.Text);
        if (!aliases.Contains(alias))
            aliases.Add(alias);
    }
}
