using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Encoder;

/// <summary>Sets of labels a word may have, numbered as they are first asked for.</summary>
internal sealed class LabelMasks
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<bool[]> _rows = [];

    /// <summary>A row of <see cref="NameLabels.Count"/> a set.</summary>
    public IReadOnlyList<bool[]> Rows => _rows;

    /// <summary>The set of one label, if it is a name's; otherwise outside and every type the corpus does not annotate: of those, absence says nothing.</summary>
    public int[] Of(IReadOnlyList<int> labels, IReadOnlySet<EntityType> types) => [.. labels.Select(label => Number(Allowed(label, types)))];

    /// <summary>The set of one label.</summary>
    public int Only(int label) => Number([label]);

    /// <summary>The set of two labels.</summary>
    public int Either(int one, int other) => Number([one, other]);

    /// <summary>Whether a set holds more than one label.</summary>
    public bool IsOpen(int number) => _rows[number].Count(allowed => allowed) > 1;

    public bool Holds(int number, int label) => _rows[number][label];

    private static List<int> Allowed(int label, IReadOnlySet<EntityType> types)
    {
        var allowed = new List<int> { label };
        for (var other = 1; label == NameLabels.Outside && other < NameLabels.Count; other++)
        {
            if (!types.Contains(NameLabels.TypeOf(other)))
                allowed.Add(other);
        }

        return allowed;
    }

    private int Number(List<int> allowed)
    {
        var key = string.Join(' ', allowed);
        if (_numbers.TryGetValue(key, out var number))
            return number;
        var row = new bool[NameLabels.Count];
        foreach (var label in allowed)
            row[label] = true;
        _rows.Add(row);
        return _numbers[key] = _rows.Count - 1;
    }
}
