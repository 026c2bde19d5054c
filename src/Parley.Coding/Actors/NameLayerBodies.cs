using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Adds the organisations the names layer knows and no gazetteer does: each name is an actor of its own, with the acronym the text gives it.</summary>
internal sealed class NameLayerBodies
{
    private static readonly ImmutableArray<string[]> Kinds = WordList.Table("Actors.Data.body-words.tsv");
    private static readonly FrozenSet<string> NoBodies = WordList.Folded("Actors.Data.no-bodies.txt");
    private readonly Dictionary<string, (Actor Actor, List<string> Names)> _bodies = new(StringComparer.Ordinal);
    private readonly PhraseIndex<string> _names = new();

    /// <summary>The actors and mentions given, with those of the names layer among them.</summary>
    public static (ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions) Add(
        ParsedDocument parsed, IReadOnlyList<SentenceText> sentences, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        if (parsed.Names.IsEmpty)
            return (actors, mentions);
        var bodies = new NameLayerBodies();
        bodies.Collect(parsed, sentences, mentions);
        return bodies._bodies.Count == 0 ? (actors, mentions) : bodies.Mark(sentences, actors, mentions);
    }

    private void Collect(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences, ImmutableArray<ActorMention> mentions)
    {
        foreach (var name in parsed.Names)
        {
            var span = parsed.Tokens[name.FirstToken].Span.Cover(parsed.Tokens[name.EndToken - 1].Span);
            if (name.Type != EntityType.Organisation || parsed.SentenceAt(span.Start) is not { } at || sentences[at.Index] is not { IsAllCaps: false, IsHeadline: false } sentence)
                continue;
            var (start, end) = sentence.Range(span);
            if (start < end && sentence.Word(start) == "the")
                start++;
            if (start >= end || !IsBody(sentence, start, end) || mentions.Any(mention => mention.Span.Overlaps(sentence.Span(start, end))))
                continue;
            Define(sentence, start, end);
        }
    }

    private static bool IsBody(SentenceText sentence, int start, int end)
    {
        if (end - start == 1)
            return sentence.Atoms[start] is { IsAllUpper: true, Letters: >= 3 } && sentence.HitAt(start) is null && !NoBodies.Contains(sentence.Word(start));
        return (sentence.Atoms[start].IsCapitalised || char.IsDigit(sentence.Atoms[start].Surface[0])) && sentence.Atoms[end - 1].IsCapitalised && sentence.Atoms[start..end].All(atom => atom.IsWord)
            && KindOf(sentence, start, end) is not null && !NoBodies.Contains(sentence.Word(end - 1));
    }

    private void Define(SentenceText sentence, int start, int end)
    {
        var atoms = sentence.Atoms[start..end];
        var id = "body:" + string.Join('-', atoms.Select(atom => atom.Key));
        if (_bodies.ContainsKey(id))
            return;
        var text = string.Join(' ', sentence.Span(start, end).Of(sentence.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (kind, sector) = KindOf(sentence, start, end) ?? (ActorKind.Unknown, null);
        _bodies.Add(id, (new Actor(id, text, kind, null, sector), []));
        _names.Add(atoms, id);
        if (sentence.IsMark(end, "(") && sentence.At(end + 1) is { IsAllUpper: true } acronym && sentence.HitAt(end + 1) is null && (sentence.IsMark(end + 2, ")") || sentence.IsMark(end + 2, ",")))
            _names.Add([acronym], id);
    }

    // The last word of a body's name says most about what it is.
    private static (ActorKind Kind, string? Sector)? KindOf(SentenceText sentence, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            foreach (var row in Kinds)
            {
                if (row[0] == sentence.Word(i))
                    return (Enum.Parse<ActorKind>(row[1]), row[2] == "-" ? null : row[2]);
            }
        }

        return end - start == 1 ? (ActorKind.Unknown, null) : null;
    }

    private (ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions) Mark(IReadOnlyList<SentenceText> sentences, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        var taken = mentions.Select(mention => mention.Span).ToList();
        var added = new List<ActorMention>();
        var found = new List<(int Length, List<string> Values)>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Atoms.Length; i++)
            {
                _names.Match(sentence.Atoms, i, found);
                if (found.Count == 0 || !(sentence.Atoms[i].IsCapitalised || char.IsDigit(sentence.Atoms[i].Surface[0])) || (found[^1].Length == 1 && !sentence.Atoms[i].IsAllUpper))
                    continue;
                var span = sentence.Span(i, i + found[^1].Length);
                if (taken.Exists(other => other.Overlaps(span)))
                    continue;
                var id = found[^1].Values[0];
                added.Add(new ActorMention(id, span, found[^1].Length == 1 ? MentionForm.Acronym : MentionForm.Name));
                if (!_bodies[id].Names.Contains(span.Of(sentence.Text)))
                    _bodies[id].Names.Add(span.Of(sentence.Text));
                i += found[^1].Length - 1;
            }
        }

        return (
            [.. actors.Concat(_bodies.Values.Where(body => body.Names.Count > 0).Select(body => body.Actor with { Aliases = [.. body.Names] })).OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            [.. mentions.Concat(added).OrderBy(mention => mention.Span)]);
    }
}
