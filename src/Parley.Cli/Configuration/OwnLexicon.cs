using Parley.Coding.Events;
using Parley.Reading;

namespace Parley.Cli.Configuration;

/// <summary>The user's own event lexicon beside the shipped one.</summary>
internal static class OwnLexicon
{
    /// <param name="file">As the user wrote it, or null for the shipped lexicon.</param>
    /// <exception cref="ProblemException">The file cannot be read, or a line of it is no entry (PLY0320).</exception>
    public static EventLexicon Load(Terminal terminal, string? file)
    {
        if (file is null)
            return EventLexicon.Shipped;
        try
        {
            return EventLexicon.With(File.ReadLines(terminal.Resolve(file)), file);
        }
        catch (Exception error) when (error is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("PLY0320", file, error.Message, "lines of nine columns (docs/events.md)", "correct the file or leave it out"));
        }
    }
}
