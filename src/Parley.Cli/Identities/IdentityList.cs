using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Gazetteers;
using Parley.Coding.Identity;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Documents;

namespace Parley.Cli.Identities;

/// <summary>
/// Every merge and refusal behind the actors of a record, computed from what it holds: persons of several documents, actors that share a name,
/// and each name under which an actor goes, with the reason and the first place.
/// </summary>
internal sealed class IdentityList
{
    private readonly Dictionary<string, DocumentRow> _documents;
    private readonly Dictionary<string, Actor> _actors;
    private readonly ImmutableArray<MentionRow> _mentions;
    private readonly Dictionary<string, MentionRow> _first;
    private readonly HashSet<(string Document, string Actor)> _named;

    private IdentityList(RecordFile record, RecordFilter filter)
    {
        _documents = record.Documents(filter with { Actor = null, Source = null }).ToDictionary(row => row.Id, StringComparer.Ordinal);
        _actors = record.Actors(filter, asNamed: true).ToDictionary(row => row.Actor.Id, row => row.Actor, StringComparer.Ordinal);
        _mentions = [.. record.Mentions(filter, asNamed: true).Where(mention => _documents.ContainsKey(mention.Document) && _actors.ContainsKey(mention.Actor))];
        _first = _mentions.DistinctBy(mention => mention.Actor).ToDictionary(mention => mention.Actor, StringComparer.Ordinal);
        _named = [.. _mentions.Where(mention => mention.Form != MentionForm.Description).Select(mention => (mention.Document, mention.Actor))];
    }

    /// <summary>Pairs of actors first, then names, each in the order of ids.</summary>
    public static ImmutableArray<IdentityRow> Of(RecordFile record, RecordFilter filter)
    {
        var list = new IdentityList(record, filter);
        return [.. SamePersons.LinksIn(record, list._actors.Values).Concat(IdentityFinder.Namesakes(list._actors.Values)).Select(list.Pair), .. list.Names()];
    }

    private IdentityRow Pair(IdentityLink link) =>
        new IdentityRow(link.First, link.Second, link.IsSame, link.Reason) is var row && _first.TryGetValue(link.Second, out var mention) ? At(row, mention) : row;

    private IEnumerable<IdentityRow> Names()
    {
        var names = _mentions.Select(mention => (Mention: mention, Text: QuoteOf(mention)))
            .GroupBy(item => (item.Mention.Actor, Name: NameFolding.Fold(item.Text), item.Mention.Form))
            .Where(group => group.Key.Name != NameFolding.Fold(_actors[group.Key.Actor].Name))
            .OrderBy(group => group.Key.Actor, StringComparer.Ordinal).ThenBy(group => group.Key.Name, StringComparer.Ordinal).ThenBy(group => group.Key.Form);
        foreach (var name in names)
        {
            var (mention, text) = name.First();
            // A group without a name is what its own words say: "ministry" of "Syrian defence ministry".
            if (mention.Form == MentionForm.Description && _actors[mention.Actor].Name.Contains(text, StringComparison.OrdinalIgnoreCase))
                continue;
            yield return At(new IdentityRow(mention.Actor, text, true, Reason(mention, text)) { Mentions = name.Count() }, mention);
        }
    }

    private string Reason(MentionRow mention, string text)
    {
        var actor = _actors[mention.Actor];
        return mention.Form switch
        {
            MentionForm.Acronym => $"\"{text}\" is the short form of {actor.Name}",
            MentionForm.Adjective => $"\"{text}\" is the adjective of {actor.Name}",
            MentionForm.Metonym => $"\"{text}\" is a seat of government that speaks for {actor.Name}",
            MentionForm.Surname => $"\"{text}\" is borne by one person in the report, {actor.Name}",
            MentionForm.Description when actor.Kind == ActorKind.Person => HolderReason(mention, text, actor),
            MentionForm.Description => $"\"{text}\" takes up {actor.Name}, named before",
            _ when Gazetteer.Embedded.Find(actor.Id) is not null => $"\"{text}\" is a name of {actor.Name} in the gazetteer",
            _ => $"\"{text}\" is a spelling of {actor.Name}, or is named with it in the report",
        };
    }

    // Named in the report, the text tells who holds the office; else the gazetteer does, by the day.
    private string HolderReason(MentionRow mention, string text, Actor actor) =>
        !_named.Contains((mention.Document, mention.Actor)) && _documents[mention.Document].Published is { } day
            ? FormattableString.Invariant($"\"{text}\" is who holds the office on {day:yyyy-MM-dd}, by the gazetteer: {actor.Name}")
            : $"\"{text}\" is who holds the office in the report: {actor.Name}";

    private string QuoteOf(MentionRow mention) => mention.Span.Of(_documents[mention.Document].Text);

    private IdentityRow At(IdentityRow row, MentionRow mention)
    {
        var document = _documents[mention.Document];
        var sentence = document.Sentences.FirstOrDefault(span => span.Contains(mention.Span));
        return row with { Document = mention.Document, Span = mention.Span, Sentence = sentence.Of(document.Text) };
    }
}
