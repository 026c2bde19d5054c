namespace Parley.Record.Events;

/// <summary>Reads the word lists beside this code: one entry a line, <c>#</c> begins a comment line.</summary>
internal static class EventLists
{
    public static IEnumerable<string> Lines(string list) => Read($"Events/{list}.txt");

    public static IEnumerable<(string First, string Second)> Pairs(string list) => Read($"Events/{list}.tsv").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]));

    private static List<string> Read(string file)
    {
        using var stream = typeof(EventLists).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The list {file} is not in the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
