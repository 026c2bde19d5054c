using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>
/// Finds groups without a name of their own: parts of a named actor ("Turkish officials", "the Syrian defence ministry") and groups that a
/// name describes ("Iran-backed militias").
/// </summary>
/// <remarks>A mention of a group covers its noun and what belongs to it, not the name beside it, which is a mention of its own.</remarks>
public sealed class CollectiveFinder
{
    /// <summary>The actors and mentions given, with the groups among them. Unchanged for a document without trees.</summary>
    public FoundActors Find(ParsedDocument parsed, FoundActors found)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax) || found.Mentions.IsEmpty)
            return found;
        var reading = new CollectiveReading(parsed, found);
        foreach (var sentence in parsed.Sentences)
        {
            if (reading.IsNamed(sentence))
                reading.Read(new SyntaxTree(parsed, sentence));
        }

        foreach (var sentence in parsed.Sentences)
            reading.ReadBare(sentence);
        return reading.Result();
    }
}
