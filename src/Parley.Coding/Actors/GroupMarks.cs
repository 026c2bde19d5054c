using System.Collections.Immutable;
using Parley.Coding.Gazetteers;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Actors;

/// <summary>The groups of one document as they are found: who they are, where they are mentioned, whose parts they are.</summary>
internal sealed class GroupMarks
{
    private readonly FoundActors _found;
    private readonly IReadOnlyDictionary<string, Actor> _militaries;
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _ofPart = new(StringComparer.Ordinal);
    private readonly HashSet<string> _armies = new(StringComparer.Ordinal);
    private readonly List<ActorMention> _mentions = [];

    /// <param name="militaries">The army of a state that has one with a name, by the state.</param>
    public GroupMarks(ParsedDocument parsed, FoundActors found, IReadOnlyDictionary<string, Actor> militaries)
    {
        (Parsed, _found, _militaries) = (parsed, found, militaries);
        ByToken = MentionTokens.Of(parsed, found.Mentions);
        _actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    }

    public ParsedDocument Parsed { get; }

    /// <summary>The mentions of those who have names, by token.</summary>
    public ActorMention?[] ByToken { get; }

    public Actor this[string id] => _actors[id];

    public Actor? Find(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The words from one token to another, with single spaces.</summary>
    public string Text(int first, int last) =>
        string.Join(' ', Parsed.Document.Text[Parsed.Tokens[first].Span.Start..Parsed.Tokens[last].Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool IsMarked(TextSpan span) => _mentions.Exists(mention => mention.Span.Overlaps(span));

    /// <summary>The one group of its kind the document speaks of so far, or null: "the opposition", "the army", "the rebels".</summary>
    /// <param name="isArmy">The word means the army as a whole: "the military".</param>
    public Actor? OnlyOne(CollectiveNoun noun, bool isArmy)
    {
        // "the army" is none of whom only troops are spoken of.
        if (!isArmy && _ofPart.TryGetValue(noun.Part, out var ids))
            return ids.Count == 1 ? _actors[ids.First()] : null;
        var bearers = noun switch
        {
            { Part: "forces" } => _found.Actors.Where(actor => actor.Kind == ActorKind.Military).Concat(_armies.Select(id => _actors[id])).DistinctBy(actor => actor.Id),
            { Part: "rebels" } => _found.Actors.Where(actor => actor.Kind == ActorKind.ArmedGroup),
            _ => [],
        };
        return bearers.Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>Marks tokens as a part without a name of somebody.</summary>
    /// <param name="words">The part's words ("defence ministry").</param>
    /// <param name="owner">The owner's name as the text has it ("Kenya's").</param>
    public void MarkPart(int first, int last, CollectiveNoun group, Actor whose, string words, string owner)
    {
        var part = first < last && (group.IsOwn || group.Part is "ministry" or "forces") ? string.Join('-', Atomizer.Of(words).Where(atom => atom.IsWord).Select(atom => Singular(atom.Key))) : group.Part;
        if (group.Part == "forces" && part.StartsWith("government", StringComparison.Ordinal))
            part = "forces";
        var name = $"{owner} {string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
        var actor = new Actor(PartId.Of(whose.Id, part), name, group.Kind, whose.Country, group.Sector == "-" ? whose.Sector : group.Sector);
        // A state's army that has a name of its own is that army; "its troops" may be any of them.
        var isArmy = group is { Part: "forces", IsSingular: true } && Parsed.Tokens[last].Xpos is "NN" or "NNP";
        if (isArmy && part == "forces" && whose.Kind == ActorKind.State && _militaries.TryGetValue(whose.Id, out var army))
            actor = army;
        if (isArmy)
            _armies.Add(actor.Id);
        Mark(first, last, actor, name);
        _aliases[actor.Id].AddRange(GroupPhrase.All(Parsed, last));
    }

    public void Mark(int first, int last, Actor actor, string? alias)
    {
        var known = _actors.GetValueOrDefault(actor.Id) ?? actor;
        _actors.TryAdd(known.Id, known);
        var span = new TextSpan(Parsed.Tokens[first].Span.Start, Parsed.Tokens[last].Span.End);
        if (!IsMarked(span))
            _mentions.Add(new ActorMention(known.Id, span, MentionForm.Description));
        if (PartId.OwnerOf(known.Id) is not null && CollectiveWords.Noun(Parsed.Tokens[last].Lemma.ToLowerInvariant()) is { Part: var part })
        {
            if (!_ofPart.TryGetValue(part, out var ids))
                _ofPart.Add(part, ids = new HashSet<string>(StringComparer.Ordinal));
            ids.Add(known.Id);
        }

        if (!_aliases.TryGetValue(known.Id, out var names))
            _aliases.Add(known.Id, names = [.. known.Aliases]);
        if (alias is not null && !names.Contains(alias))
            names.Add(alias);
    }

    /// <summary>Marks a group by words that name nobody, with all the words for it.</summary>
    /// <param name="words">The words for it where the text tells them otherwise than by what belongs to the noun.</param>
    public void MarkByWords(int noun, Actor actor, string? words = null)
    {
        Mark(noun, noun, actor, words ?? GroupPhrase.Of(Parsed, noun));
        _aliases[actor.Id].AddRange(words is null ? GroupPhrase.All(Parsed, noun).Skip(1) : []);
    }

    /// <summary>Peoples that are counted or described are also known by these words: "some 10,000 Chadians".</summary>
    public void AddPhrasesOfPeoples()
    {
        foreach (var token in Parsed.Tokens)
        {
            if (ByToken[token.Index] is not { Form: MentionForm.Name } mention || token.Span.End != mention.Span.End || _actors[mention.ActorId].Kind != ActorKind.Population)
                continue;
            if (!_aliases.TryGetValue(mention.ActorId, out var names))
                _aliases.Add(mention.ActorId, names = [.. _actors[mention.ActorId].Aliases]);
            names.AddRange(GroupPhrase.All(Parsed, token.Index));
        }
    }

    public FoundActors Result()
    {
        var actors = _actors.Values.Select(actor => _aliases.TryGetValue(actor.Id, out var names) ? actor with { Aliases = [.. names.Distinct(StringComparer.Ordinal)] } : actor);
        return _found with
        {
            Actors = [.. actors.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Mentions = [.. _found.Mentions.Concat(_mentions).OrderBy(mention => mention.Span)],
        };
    }

    private static string Singular(string key) => key.EndsWith("ies", StringComparison.Ordinal) ? key[..^3] + "y" : key == "defence" ? "defense" : key;
}
