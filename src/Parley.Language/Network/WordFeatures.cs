using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>What the network is told of a word: its vectors, its beginnings and ends, its shape, and the gazetteer's label.</summary>
internal sealed class WordFeatures
{
    private const int LongestAffix = 4;

    private readonly RowTable _static;
    private readonly RowTable _learned;
    private readonly RowTable _affixes;
    private readonly float[] _labels;
    private readonly uint _mask;
    private readonly Dictionary<string, int> _vocabulary;

    public WordFeatures(ModelFile file)
    {
        _static = file.Table("static");
        _learned = file.Table("learned");
        _affixes = file.Table("affix");
        _labels = file.Floats("gaz");
        _mask = (uint)file.Header.Buckets - 1;
        Size = _static.Columns + _learned.Columns + _affixes.Columns;
        var words = file.Lines("vocabulary");
        _vocabulary = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 1; i < words.Length; i++)
            _vocabulary.TryAdd(words[i], i);
    }

    /// <summary>Numbers a word.</summary>
    public int Size { get; }

    /// <summary>Adds what depends on the form alone.</summary>
    public void AddForm(string form, Span<float> target)
    {
        var word = Normal(form);
        var id = _vocabulary.GetValueOrDefault(word);
        _static.AddTo(id, target[.._static.Columns]);
        _learned.AddTo(id < _learned.Rows ? id : 0, target.Slice(_static.Columns, _learned.Columns));
        var affixes = target[(_static.Columns + _learned.Columns)..];
        AddKey("w:", word, affixes);
        Span<char> prefix = stackalloc char[3];
        prefix[2] = ':';
        for (var n = 1; n <= Math.Min(LongestAffix, word.Length); n++)
        {
            prefix[1] = (char)('0' + n);
            prefix[0] = 'p';
            AddKey(prefix, word.AsSpan(0, n), affixes);
            prefix[0] = 's';
            AddKey(prefix, word.AsSpan(word.Length - n), affixes);
        }

        AddKey("h:", Shape(form), affixes);
    }

    /// <summary>Adds the gazetteer's label.</summary>
    public void AddLabel(int label, Span<float> target)
    {
        var affixes = target[(_static.Columns + _learned.Columns)..];
        for (var i = 0; i < affixes.Length; i++)
            affixes[i] += _labels[(label * affixes.Length) + i];
    }

    private void AddKey(ReadOnlySpan<char> prefix, ReadOnlySpan<char> rest, Span<float> target)
    {
        var hash = 2166136261u;
        foreach (var unit in prefix)
            hash = (hash ^ unit) * 16777619;
        foreach (var unit in rest)
            hash = (hash ^ unit) * 16777619;
        _affixes.AddTo((int)(hash & _mask), target);
    }

    private static string Normal(string form) => string.Create(form.Length, form, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = char.ToLowerInvariant(text[i]) switch
            {
                '’' or '‘' or 'ʼ' or '`' => '\'',
                '“' or '”' or '«' or '»' or '„' => '"',
                '–' or '—' or '‐' or '‑' or '−' => '-',
                var unit => unit,
            };
        }
    });

    private static string Shape(string form)
    {
        var shape = new System.Text.StringBuilder();
        foreach (var unit in form)
        {
            var kind = char.IsUpper(unit) ? 'X' : char.IsLower(unit) ? 'x' : char.IsDigit(unit) ? 'd' : unit;
            if (shape.Length < 3 || shape[^1] != kind || shape[^2] != kind || shape[^3] != kind)
                shape.Append(kind);
        }

        return shape.ToString();
    }
}
