using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>
/// Finds groups without a name of their own: parts of a named actor ("Turkish officials", "the Syrian defence ministry") and groups that a
/// name describes ("Iran-backed militias").
/// </summary>
/// <remarks>A mention of a group covers its noun and what belongs to it, not the name beside it, which is a mention of its own.</remarks>
public sealed class CollectiveFinder(Gazetteer gazetteer)
{
    private readonly Dictionary<string, Actor> _militaries = gazetteer.Entries.Where(entry => entry.Actor is { Kind: ActorKind.Military, Country: not null })
        .GroupBy(entry => entry.Country!, StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().Actor, StringComparer.Ordinal);

    /// <summary>A finder with the shipped gazetteers.</summary>
    public CollectiveFinder()
        : this(Gazetteer.Embedded)
    {
    }

    /// <summary>The actors and mentions given, with the groups among them. Unchanged for a document without trees.</summary>
    public FoundActors Find(ParsedDocument parsed, FoundActors found)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return found;
        var reading = new CollectiveReading(parsed, found, _militaries);
        foreach (var sentence in parsed.Sentences)
        {
            if (reading.IsNamed(sentence))
                reading.Read(parsed.TreeOf(sentence));
        }

        foreach (var sentence in parsed.Sentences)
            reading.ReadBare(sentence);
        return reading.Result();
    }
}
