using System.Text;

namespace Parley.Reading;

/// <summary>The lines of a data file that ships inside the program, without its remarks.</summary>
internal static class EmbeddedLines
{
    /// <param name="name">Folder and file as the project names them: "Html.page-furniture.tsv".</param>
    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    public static IEnumerable<string> Read(string name)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream("Parley.Reading." + name)
            ?? throw new InvalidOperationException($"The data file {name} is not part of this build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
