using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>
/// Finds groups without a name of their own: parts of a named actor ("Turkish officials", "the Syrian defence ministry"), groups that a
/// name describes ("Iran-backed militias"), and words that take up somebody named elsewhere ("the group", "the prime minister").
/// </summary>
/// <remarks>A mention of a group covers its noun and what belongs to it, not the name beside it, which is a mention of its own.</remarks>
public sealed class CollectiveFinder(Gazetteer gazetteer)
{
    private readonly Dictionary<string, Actor> _militaries = gazetteer.Entries.Where(entry => entry is { Role: "army of the state", Country: not null })
        .GroupBy(entry => entry.Country!, StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().Actor, StringComparer.Ordinal);

    private readonly OfficeHolders _holders = new(gazetteer);

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
        var marks = new GroupMarks(parsed, found, _militaries);
        var trees = parsed.Sentences.Select(parsed.TreeOf).ToList();
        var members = new MemberBodies(marks);
        foreach (var tree in trees)
            members.Read(tree);
        var reading = new CollectiveReading(marks);
        foreach (var tree in trees)
        {
            if (reading.IsNamed(tree.Sentence))
                reading.Read(tree);
        }

        marks.AddPhrasesOfPeoples();
        var bodies = new DescribedBodies(marks);
        foreach (var tree in trees)
            bodies.Read(tree);
        var bare = new BareGroups(marks);
        foreach (var tree in trees)
            bare.Read(tree);
        var groups = new BackReferences(parsed, marks.Result()).Find();
        return new UnnamedHolders(parsed, new OfficeReferences(parsed, groups, _holders).Find()).Find();
    }
}
