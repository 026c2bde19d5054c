using System.Collections.Frozen;
using System.Globalization;
using Parley.Reading;

namespace Parley.Analysis.Files;

/// <summary>Where the items of a model stand in its file.</summary>
public sealed class ModelLines
{
    private readonly string _file;
    private readonly FrozenDictionary<string, int> _lines;

    /// <param name="lines">Line numbers from 1, by the words in which <see cref="Graph.ModelException"/> names an item: <c>decision maker "Norland"</c>, <c>rules</c>.</param>
    internal ModelLines(string file, IEnumerable<(string Item, int Line)> lines)
    {
        _file = file;
        _lines = lines.DistinctBy(item => item.Item).ToFrozenDictionary(item => item.Item, item => item.Line, StringComparer.Ordinal);
    }

    /// <summary>The problem with file and line in front of the item it names; the file alone where the line cannot be told.</summary>
    public Problem Place(Problem problem)
    {
        var line = _lines.Where(item => IsAbout(problem.Where, item.Key)).OrderByDescending(item => item.Key.Length).Select(item => item.Value).FirstOrDefault();
        return problem with { Where = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{_file}, line {line}: {problem.Where}") : $"{_file}: {problem.Where}" };
    }

    private static bool IsAbout(string where, string item) =>
        where.StartsWith(item, StringComparison.Ordinal) && (where.Length == item.Length || where[item.Length] is ' ' or ',');
}
