using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>What the network is told of a word: its vectors, its beginnings and ends, its shape, and the gazetteer's label.</summary>
internal sealed class WordFeatures
{
    /// <summary>The word, its beginnings and ends, and its shape.</summary>
    public const int MostKeys = 2 + (2 * LongestAffix);

    private const int LongestAffix = 4;

    private readonly RowTable _static;
    private readonly RowTable _learned;
    private readonly RowTable _affixes;
    private readonly float[] _labels;
    private readonly uint _mask;
    private readonly LineTable _vocabulary;

    public WordFeatures(ModelFile file)
    {
        _static = file.Table("static");
        _learned = file.Table("learned");
        _affixes = file.Table("affix");
        _labels = file.Floats("gaz");
        _mask = (uint)file.Header.Buckets - 1;
        Size = _static.Columns + _learned.Columns + _affixes.Columns;
        _vocabulary = file.Lookup("vocabulary");
    }

    /// <summary>Numbers a word.</summary>
    public int Size { get; }

    /// <summary>Adds what depends on the form alone.</summary>
    public void AddForm(string form, Span<float> target)
    {
        var word = Normal(form);
        var id = Id(word);
        _static.AddTo(id, target[.._static.Columns]);
        _learned.AddTo(id < _learned.Rows ? id : 0, target.Slice(_static.Columns, _learned.Columns));
        var affixes = target[(_static.Columns + _learned.Columns)..];
        Span<int> rows = stackalloc int[MostKeys];
        foreach (var row in rows[..Keys(form, word, rows)])
            _affixes.AddTo(row, affixes);
    }

    /// <summary>Adds the gazetteer's label.</summary>
    public void AddLabel(int label, Span<float> target)
    {
        var affixes = target[(_static.Columns + _learned.Columns)..];
        for (var i = 0; i < affixes.Length; i++)
            affixes[i] += _labels[(label * affixes.Length) + i];
    }

    /// <summary>The row of a form in the vocabulary; 0 where it has none.</summary>
    public int IdOf(string form) => Id(Normal(form));

    /// <summary>Writes the rows of a form in the table of beginnings, ends and shapes; returns how many there are.</summary>
    /// <param name="rows">Of length <see cref="MostKeys"/> or more.</param>
    public int Keys(string form, Span<int> rows) => Keys(form, Normal(form), rows);

    // The first line stands for every word that is not there.
    private int Id(string word) => Math.Max(0, _vocabulary.Find(word));

    private int Keys(string form, string word, Span<int> rows)
    {
        var count = 0;
        rows[count++] = Key("w:", word);
        Span<char> prefix = stackalloc char[3];
        prefix[2] = ':';
        for (var n = 1; n <= Math.Min(LongestAffix, word.Length); n++)
        {
            prefix[1] = (char)('0' + n);
            prefix[0] = 'p';
            rows[count++] = Key(prefix, word.AsSpan(0, n));
            prefix[0] = 's';
            rows[count++] = Key(prefix, word.AsSpan(word.Length - n));
        }

        rows[count++] = Key("h:", Shape(form));
        return count;
    }

    private int Key(ReadOnlySpan<char> prefix, ReadOnlySpan<char> rest)
    {
        var hash = 2166136261u;
        foreach (var unit in prefix)
            hash = (hash ^ unit) * 16777619;
        foreach (var unit in rest)
            hash = (hash ^ unit) * 16777619;
        return (int)(hash & _mask);
    }

    /// <summary>A form as the vocabulary has it: in lower case, with plain quotation marks and hyphens.</summary>
    public static string Normal(string form) => string.Create(form.Length, form, static (span, text) =>
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
