namespace Parley.Coding;

/// <summary>Reads the word lists beside the code that uses them: one entry a line, <c>#</c> begins a comment line.</summary>
internal static class DataLines
{
    /// <param name="file">Feature folder and file name: "Dates/months.txt".</param>
    /// <exception cref="InvalidOperationException">The file is not embedded in the assembly.</exception>
    public static IEnumerable<string> Of(string file)
    {
        using var stream = typeof(DataLines).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The data file {file} is not embedded in {typeof(DataLines).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Trim();
        }
    }
}
