using System.Collections.Immutable;
using System.Text;

namespace Parley.Reading;

/// <summary>Puts a clean text together from pieces of a raw one and remembers where each came from.</summary>
public sealed class CleanTextBuilder(string raw)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<OffsetRun>.Builder _runs = ImmutableArray.CreateBuilder<OffsetRun>();

    public int Length => _text.Length;

    /// <summary>Copies a raw span letter by letter.</summary>
    public void Append(TextSpan span)
    {
        if (span.IsEmpty)
            return;
        var clean = TextSpan.OfLength(_text.Length, span.Length);
        _text.Append(span.Slice(raw));
        Map(clean, span);
    }

    /// <summary>Writes <paramref name="replacement"/> for a raw span (which may be empty: then it is put in between).</summary>
    public void Replace(TextSpan span, string replacement)
    {
        if (replacement.Length == 0)
            return;
        if (replacement.AsSpan().SequenceEqual(span.Slice(raw)))
        {
            Append(span);
            return;
        }

        var clean = TextSpan.OfLength(_text.Length, replacement.Length);
        _text.Append(replacement);
        Map(clean, span);
    }

    public (string Text, OffsetMap Map) Build() => (_text.ToString(), new OffsetMap(_runs.ToImmutable()));

    // What follows its neighbour on both sides lengthens its run: a text whose every line break became a space is one run.
    private void Map(TextSpan clean, TextSpan span)
    {
        if (clean.Length == span.Length && _runs.Count > 0 && _runs[^1] is { IsVerbatim: true } last && last.Raw.End == span.Start)
            _runs[^1] = new OffsetRun(last.Clean.Cover(clean), last.Raw.Cover(span));
        else
            _runs.Add(new OffsetRun(clean, span));
    }
}
