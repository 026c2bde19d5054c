using System.Collections.Frozen;

namespace Parley.Reading.Cleaning;

/// <summary>The word lists that lie beside the rules, one entry a line; "#" begins a comment.</summary>
internal static class WordLists
{
    public static FrozenSet<string> Set(string file) => Lines(file).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Rows of tab-separated columns.</summary>
    public static IEnumerable<string[]> Rows(string file) => Lines(file).Select(line => line.Split('\t'));

    public static IEnumerable<string> Lines(string file)
    {
        var name = $"{typeof(WordLists).Namespace}.{file}";
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not embedded in {typeof(WordLists).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.TrimEnd();
        }
    }
}
