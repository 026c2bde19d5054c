using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>
/// Adds the bodies no gazetteer knows: those the names layer takes for organisations, those the text says what they are, numbered units, and regions that act as states do. Each name is an actor of its own, with
/// the acronym the text gives it and the words it is called by afterwards.
/// </summary>
internal sealed class NameLayerBodies
{
    private readonly Dictionary<string, (Actor Actor, List<string> Names)> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<ActorMention> _replaced = [];
    private readonly PhraseIndex<string> _names = new();
    private readonly HashSet<string> _alone;
    private readonly Dictionary<string, List<(string Id, ImmutableArray<Atom> Atoms)>> _short = new(StringComparer.Ordinal);

    private NameLayerBodies(ParsedDocument parsed) =>
        _alone = parsed.Names.Where(name => name.Type == EntityType.Organisation && name.EndToken - name.FirstToken == 1).Select(name => parsed.Tokens[name.FirstToken].Form).ToHashSet(StringComparer.Ordinal);

    /// <summary>The actors and mentions given, with those of the names layer among them.</summary>
    public static (ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions) Add(
        ParsedDocument parsed, IReadOnlyList<SentenceText> sentences, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        var bodies = new NameLayerBodies(parsed);
        bodies.Collect(parsed, sentences, actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal), mentions);
        return bodies._bodies.Count == 0 ? (actors, mentions) : bodies.Mark(sentences, actors, mentions);
    }

    private void Collect(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences, Dictionary<string, Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        var names = new BodyNames(parsed, sentences);
        // Before the names that may be short for them.
        foreach (var (sentence, start, end, kind) in new IntroducedBodies(parsed, sentences).Find())
        {
            if (!mentions.Any(mention => mention.Span.Overlaps(sentence.Span(start, end))))
                Define(sentence, start, end, kind, null);
        }

        // What a name's own words say of it comes first: the others may be short for it.
        foreach (var (sentence, start, end) in parsed.Names.Select(names.Read).OfType<(SentenceText Sentence, int Start, int End)>().OrderBy(name => BodyKinds.OfName(name.Sentence, name.Start, name.End) is null))
        {
            if (BodyKinds.OfName(sentence, start, end) is null && _short.ContainsKey(KeyOf(sentence.Atoms[start..end])))
                continue;
            var within = mentions.Where(mention => mention.Span.Overlaps(sentence.Span(start, end))).ToList();
            if (!within.TrueForAll(mention => IsLesser(sentence, start, end, mention, actors)))
                continue;
            _replaced.UnionWith(within);
            var country = within.Select(mention => actors[mention.ActorId]).FirstOrDefault(actor => actor.Kind == ActorKind.State)?.Country;
            Define(sentence, start, end, BodyKinds.OfBody(sentence, start, end) ?? (ActorKind.Unknown, null), country);
        }

        foreach (var (sentence, start, end) in NumberedUnits.Find(sentences))
        {
            if (!mentions.Any(mention => mention.Span.Overlaps(sentence.Span(start, end))))
                Define(sentence, start, end, BodyKinds.OfName(sentence, start, end) ?? (ActorKind.Military, null), null);
        }

        foreach (var (sentence, start, end) in ActingRegions.Find(parsed, sentences))
        {
            if (!mentions.Any(mention => mention.Span.Overlaps(sentence.Span(start, end))))
                Define(sentence, start, end, (ActorKind.Government, "GOV"), null);
        }

        foreach (var called in _short.Values.Where(called => called.Count == 1))
            _names.Add(called[0].Atoms, called[0].Id);
    }

    // "Kenyan Builders Congress" is neither Kenya nor a part of it, "New Reform Party" no Reform Party; "Kenyan Foreign Ministry" is Kenya's.
    private static bool IsLesser(SentenceText sentence, int start, int end, ActorMention mention, Dictionary<string, Actor> actors)
    {
        var (first, last) = sentence.Range(mention.Span);
        if (first == start - 1 && sentence.Word(first) == "the")
            first = start;
        if (first < start || last > end || last - first >= end - start)
            return false;
        if (sentence.HitAt(first) is { First.NeedsCountry: true } && first > start)
            return true;
        if (last >= end || sentence.IsPossessive(last) || actors[mention.ActorId].Kind != ActorKind.State || (end - start <= 2 && !IsCalledAfter(sentence, end, mention)) || !sentence.Atoms[end - 1].IsCapitalised)
            return false;
        // "Kenyan Chamber of Commerce"
        var of = Enumerable.Range(last, end - last).FirstOrDefault(i => sentence.Word(i) == "of", end);
        return BodyKinds.OfWord(sentence.Word(of - 1)) is { Kind: var kind } && CollectiveWords.Noun(sentence.Word(of - 1)) is not { IsOwn: false } && (of == end || kind == ActorKind.Ngo);
    }

    // "Armenia Alliance" is a bloc; "Armenian alliance" is Armenia's.
    private static bool IsCalledAfter(SentenceText sentence, int end, ActorMention mention) =>
        mention.Form != MentionForm.Adjective && BodyKinds.OfWord(sentence.Word(end - 1)) is { Kind: ActorKind.Coalition or ActorKind.Party or ActorKind.ArmedGroup };

    private void Define(SentenceText sentence, int start, int end, (ActorKind Kind, string? Sector) kind, string? country)
    {
        var atoms = sentence.Atoms[start..end];
        var id = "body:" + KeyOf(atoms);
        if (_bodies.ContainsKey(id))
            return;
        var text = string.Join(' ', sentence.Span(start, end).Of(sentence.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _bodies.Add(id, (new Actor(id, text, kind.Kind, country, kind.Sector), []));
        _names.Add(atoms, id);
        if (BodyNames.AcronymBehind(sentence, end) is { } acronym && sentence.HitAt(end + 1) is null)
            _names.Add([acronym], id);
        foreach (var called in BodyShortNames.Of(sentence, atoms, _alone.Contains))
        {
            var key = KeyOf(called);
            if (!_short.TryGetValue(key, out var ids))
                _short.Add(key, ids = []);
            ids.Add((id, called));
        }
    }

    private static string KeyOf(ImmutableArray<Atom> atoms) => string.Join('-', atoms.Where(atom => atom.IsWord || atom.Kind == AtomKind.Possessive).Select(atom => atom.Key));

    private (ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions) Mark(IReadOnlyList<SentenceText> sentences, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        var kept = mentions.Where(mention => !_replaced.Contains(mention)).ToList();
        var named = kept.Select(mention => mention.ActorId).ToHashSet(StringComparer.Ordinal);
        var taken = kept.Select(mention => mention.Span).ToList();
        var added = new List<ActorMention>();
        var found = new List<(int Length, List<string> Values)>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Atoms.Length; i++)
            {
                _names.Match(sentence.Atoms, i, found);
                if (found.Count == 0 || !IsNameAt(sentence, i, found[^1].Length))
                    continue;
                var span = sentence.Span(i, i + found[^1].Length);
                if (taken.Exists(other => other.Overlaps(span)))
                    continue;
                var id = found[^1].Values[0];
                added.Add(new ActorMention(id, span, found[^1].Length == 1 && sentence.Atoms[i].IsAllUpper ? MentionForm.Acronym : MentionForm.Name));
                if (!_bodies[id].Names.Contains(span.Of(sentence.Text)))
                    _bodies[id].Names.Add(span.Of(sentence.Text));
                i += found[^1].Length - 1;
            }
        }

        return (
            [.. actors.Where(actor => named.Contains(actor.Id) || !_replaced.Any(mention => mention.ActorId == actor.Id)).Concat(_bodies.Values.Where(body => body.Names.Count > 0).Select(body => body.Actor with { Aliases = [.. body.Names] })).OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            [.. kept.Concat(added).OrderBy(mention => mention.Span)]);
    }

    // A word alone is no part of a longer name: "Acme" in "Acme Street".
    private static bool IsNameAt(SentenceText sentence, int at, int length) =>
        (sentence.Atoms[at].IsCapitalised || char.IsDigit(sentence.Atoms[at].Surface[0]))
        && (length > 1 || sentence.Atoms[at].IsAllUpper || !(sentence.IsUnknownName(at + 1) || (at > 0 && sentence.IsUnknownName(at - 1) && sentence.Word(at - 1) != "the")));
}
