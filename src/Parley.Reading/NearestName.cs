namespace Parley.Reading;

/// <summary>The name that was probably meant.</summary>
public static class NearestName
{
    private const int MaxEdits = 3;

    /// <returns>The name that takes the fewest edits (insert, delete or replace a letter), or null where none takes at most three and half the letters.</returns>
    public static string? Of(string wrong, IEnumerable<string> names)
    {
        var most = Math.Min(MaxEdits, Math.Max(1, wrong.TrimStart('-').Length / 2));
        return names
            .Where(name => Math.Abs(name.Length - wrong.Length) <= most)
            .Select(name => (Name: name, Edits: Edits(wrong, name)))
            .Where(item => item.Edits <= most)
            .OrderBy(item => item.Edits).ThenBy(item => item.Name, StringComparer.Ordinal)
            .Select(item => item.Name)
            .FirstOrDefault();
    }

    /// <summary>Levenshtein distance; letters that differ in case only are the same.</summary>
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var isSame = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (isSame ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
