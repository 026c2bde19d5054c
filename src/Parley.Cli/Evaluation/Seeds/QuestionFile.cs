using System.Collections.Immutable;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>Reads questions: blocks parted by empty lines, <c>key: value</c> lines, and last <c>sql:</c> with the query below it. <c>#</c> begins a comment line.</summary>
internal static class QuestionFile
{
    /// <param name="name">Of the embedded file: "questions.txt".</param>
    public static ImmutableArray<Question> Load(string name)
    {
        using var stream = typeof(QuestionFile).Assembly.GetManifestResourceStream("Seeds/" + name)
            ?? throw new InvalidOperationException($"The data file Seeds/{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <exception cref="FormatException">A block lacks its id or its query.</exception>
    internal static ImmutableArray<Question> Parse(string text) =>
        [.. text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList())
            .Where(lines => lines.Count > 0).Select(ToQuestion)];

    private static Question ToQuestion(List<string> lines)
    {
        var at = lines.IndexOf("sql:");
        var id = One(lines, "id:");
        if (at < 0 || id.Length == 0)
            throw new FormatException($"The block \"{lines[0]}\" needs a line \"id:\" and a line \"sql:\" with a query below it.");
        return new Question(id, One(lines, "about:"), List(lines, "needs:"), List(lines, "has:"), List(lines, "not:"), string.Join('\n', lines.Skip(at + 1)));
    }

    private static string One(List<string> lines, string key) => lines.Find(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim() ?? "";

    private static ImmutableArray<string> List(List<string> lines, string key) =>
        [.. One(lines, key).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
