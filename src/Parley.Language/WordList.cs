namespace Parley.Language;

/// <summary>Reads the data files beside this code: one entry a line, <c>#</c> begins a comment line.</summary>
internal static class WordList
{
    /// <param name="file">The feature's folder and the file in its folder of data ("Segmentation/units.txt").</param>
    /// <exception cref="InvalidOperationException">The file is not embedded in the assembly.</exception>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The data file {file} is not embedded in {typeof(WordList).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Trim();
        }
    }

    public static HashSet<string> Set(string file, StringComparer comparer) => Lines(file).ToHashSet(comparer);
}
