using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Finds the actors a document names: those of a gazetteer, and persons introduced by a title.</summary>
/// <remarks>
/// A name several actors share is given to one only where the rest of the document tells which; else it is left out.
/// The time taken grows with the length of the text, whatever the text.
/// </remarks>
public sealed class ActorFinder
{
    /// <summary>A finder with the shipped gazetteers.</summary>
    public ActorFinder()
        : this(Gazetteer.Embedded)
    {
    }

    public ActorFinder(Gazetteer gazetteer) => Gazetteer = gazetteer;

    /// <summary>Whom it knows.</summary>
    public Gazetteer Gazetteer { get; }

    /// <returns>The actors, each once, by id, with the forms seen as aliases; the mentions in text order, not overlapping.</returns>
    public (ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions) Find(ParsedDocument parsed) =>
        Read(parsed) is var found ? (found.Actors, found.Mentions) : default;

    /// <summary>The actors, where they are named, and the offices of the persons among them.</summary>
    public FoundActors Read(ParsedDocument parsed)
    {
        var names = new NameFinder(Gazetteer);
        var sentences = new List<SentenceText>(parsed.Sentences.Length);
        foreach (var sentence in parsed.Sentences)
        {
            var text = new SentenceText(parsed, sentence);
            names.Find(text);
            sentences.Add(text);
        }

        var evidence = new DocumentEvidence(sentences);
        var register = new PersonRegister();
        var offices = new OfficeCollector();
        var persons = new PersonFinder(evidence, register, offices);
        foreach (var sentence in sentences)
            persons.Find(sentence);
        NameLayerPersons.Add(parsed, sentences, register);
        register.Settle();

        var marker = new MentionMarker(parsed, Gazetteer, evidence, new LocalAcronyms(sentences, evidence), register);
        foreach (var sentence in sentences)
            marker.Mark(sentence);
        var (actors, mentions) = marker.Result();
        (actors, mentions) = NameLayerBodies.Add(parsed, sentences, actors, mentions);
        return new FoundActors(actors, mentions, offices.Of(actors, mentions));
    }
}
