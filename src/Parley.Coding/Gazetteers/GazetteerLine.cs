namespace Parley.Coding.Gazetteers;

/// <summary>A line of a gazetteer, cut into its columns where it stands.</summary>
internal readonly ref struct GazetteerLine
{
    private readonly GazetteerHeader _header;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Range> _fields;

    /// <param name="fields">One for each column of the header.</param>
    public GazetteerLine(GazetteerHeader header, ReadOnlySpan<char> text, ReadOnlySpan<Range> fields)
    {
        _header = header;
        _text = text;
        _fields = fields;
    }

    /// <summary>The value of a column; empty where the table has no such column.</summary>
    public ReadOnlySpan<char> this[string column] => _header.Column(column) is >= 0 and var index ? this[index] : default;

    public ReadOnlySpan<char> this[int column] => _text[_fields[column]].Trim();

    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value.ToString() : null;
}
