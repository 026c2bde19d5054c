using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Reading;

namespace Parley.Coding.Actors;

/// <summary>The offices of one document, as its persons are found.</summary>
internal sealed class OfficeCollector
{
    private static readonly FrozenSet<string> Spokesmen = WordList.Folded("Actors.Data.spoken-for-titles.txt");
    private static readonly FrozenSet<string> Counterparts = WordList.Folded("Actors.Data.counterpart-words.txt");
    private readonly List<Office> _found = [];

    /// <summary>Whether "for" stands behind a title.</summary>
    public static bool IsFor(SentenceText sentence, int end) => sentence.Word(end) == "for";

    /// <summary>"envoy for Yemen" is of somebody else; "spokesman for the rebels" is theirs.</summary>
    public static bool IsPortfolio(SentenceText sentence, int end) => IsFor(sentence, end) && !Spokesmen.Contains(sentence.Word(end - 1));

    public void Add(SentenceText sentence, (int Start, int End) name, Affiliation affiliation, (int Start, int End) title)
    {
        // "foreign policy under President X": the title begins behind the preposition.
        for (var i = title.End - 1; i > title.Start; i--)
        {
            if (sentence.Word(i - 1) is "under" or "with" or "by")
                title = (i, title.End);
        }

        var span = sentence.Span(title.Start, title.End);
        var words = span.Of(sentence.Text);
        if (Counterparts.Contains(sentence.Word(title.End - 1)))
        {
            if (_found.Count == 0)
                return;
            words = _found[^1].Title;
        }

        var portfolio = IsPortfolio(sentence, title.End) ? Portfolio(sentence, title.End + 1) : null;
        _found.Add(new Office("", sentence.Span(name.Start, name.End), words, span, affiliation.Actor?.Id, affiliation.Span, portfolio));
    }

    /// <summary>The offices of those who are mentioned; where the text names no body, the country the person is known to serve.</summary>
    public ImmutableArray<Office> Of(ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        var byId = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var byStart = mentions.Where(mention => byId[mention.ActorId].Kind == ActorKind.Person).ToList();
        var result = ImmutableArray.CreateBuilder<Office>();
        foreach (var office in _found.OrderBy(office => office.Name).DistinctBy(office => (office.Name, office.TitleSpan)))
        {
            if (byStart.Find(mention => mention.Span.Overlaps(office.Name)) is not { } mention)
                continue;
            var body = office.Body ?? byId[mention.ActorId].Country;
            result.Add(office with { Person = mention.ActorId, Body = body is not null && byId.ContainsKey(body) ? body : null });
        }

        return result.ToImmutable();
    }

    private static string? Portfolio(SentenceText sentence, int start)
    {
        var end = start;
        while (sentence.At(end) is { IsWord: true, IsCapitalised: true } || (end == start && sentence.Word(end) == "the"))
            end++;
        return end > start && sentence.Atoms[end - 1].IsCapitalised ? new TextSpan(sentence.Atoms[start].Span.Start, sentence.Atoms[end - 1].Span.End).Of(sentence.Text) : null;
    }
}
