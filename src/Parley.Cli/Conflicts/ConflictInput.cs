using Parley.Analysis.Files;
using Parley.Reading;

namespace Parley.Cli.Conflicts;

/// <summary>Reads the model file a command is given: YAML, or the JSON of GMCR's desktop tools.</summary>
internal static class ConflictInput
{
    /// <param name="name">A path, or "-" for standard input.</param>
    /// <exception cref="ProblemException">There is no such file (PLY0711).</exception>
    /// <exception cref="ModelFileException">The file tells no model.</exception>
    public static ConflictFile Read(string name, Terminal terminal)
    {
        var text = Text(name, terminal);
        return IsGmcr(name, text) ? GmcrFile.Read(text, name) : ModelFile.Read(text, name);
    }

    private static string Text(string name, Terminal terminal)
    {
        try
        {
            using var reader = name == "-" ? new StreamReader(terminal.OpenInput()) : new StreamReader(Open(terminal.Resolve(name)));
            return reader.ReadToEnd();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("PLY0711", name, error.Message, "a model file this user may read, up to 64 MB; \"-\" is standard input", "check the path and its permissions"), ExitCode.Failed);
        }
    }

    private static FileStream Open(string path)
    {
        var stream = File.OpenRead(path);
        if (stream.Length <= YamlLimit)
            return stream;
        stream.Dispose();
        throw new IOException("the file is larger than a model file may be");
    }

    // Four bytes a character at most.
    private const long YamlLimit = 4L * ModelFile.MaxCharacters;

    private static bool IsGmcr(string name, string text) =>
        name.EndsWith(".gmcr", StringComparison.OrdinalIgnoreCase) || (text.AsSpan().TrimStart().StartsWith("{") && text.Contains("\"decisionMakers\"", StringComparison.Ordinal));
}
