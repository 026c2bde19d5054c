using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Coding.Gazetteers;

/// <summary>Reads the word lists shipped beside the code: a line an item, <c>#</c> begins a comment.</summary>
public static class WordList
{
    /// <param name="resource">Folder and file as in the source: "Actors.Data.months.txt".</param>
    /// <exception cref="FileNotFoundException">No such list is shipped.</exception>
    public static IEnumerable<string> Lines(string resource)
    {
        using var reader = Open(resource);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The items, each folded.</summary>
    public static FrozenSet<string> Folded(string resource) =>
        Lines(resource).Select(line => NameFolding.Fold(line.Trim())).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The columns of a table, by line.</summary>
    public static ImmutableArray<string[]> Table(string resource) => [.. Lines(resource).Select(line => line.Split('\t'))];

    internal static StreamReader Open(string resource) =>
        new(typeof(WordList).Assembly.GetManifestResourceStream($"Parley.Coding.{resource}")
            ?? throw new FileNotFoundException($"The word list {resource} is not shipped with the program.", resource));
}
