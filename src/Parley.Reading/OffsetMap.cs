using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>Leads from offsets in a document's clean text back to offsets in the raw text it was taken from.</summary>
/// <remarks>Both sides count UTF-16 code units. The runs cover the clean text without gap or overlap, in order.</remarks>
public sealed class OffsetMap
{
    private readonly ImmutableArray<OffsetRun> _runs;

    /// <exception cref="ArgumentException">The runs leave a gap in the clean text, or overlap.</exception>
    public OffsetMap(ImmutableArray<OffsetRun> runs)
    {
        var expected = 0;
        foreach (var run in runs)
        {
            if (run.Clean.Start != expected)
                throw new ArgumentException($"Run {run} should begin at clean offset {expected}: runs cover the text without gap or overlap.", nameof(runs));
            expected = run.Clean.End;
        }

        _runs = runs;
        CleanLength = expected;
    }

    public ImmutableArray<OffsetRun> Runs => _runs;

    public int CleanLength { get; }

    /// <summary>The smallest raw span that holds what <paramref name="clean"/> was made from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the clean text.</exception>
    public TextSpan ToRaw(TextSpan clean)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clean.End, CleanLength);
        if (_runs.IsEmpty)
            return default;
        if (clean.IsEmpty)
        {
            var at = StartInRaw(Math.Min(clean.Start, CleanLength - 1));
            return new TextSpan(at, at);
        }

        return new TextSpan(StartInRaw(clean.Start), EndInRaw(clean.End - 1));
    }

    private int StartInRaw(int offset)
    {
        var run = RunAt(offset);
        return run.IsVerbatim ? run.Raw.Start + (offset - run.Clean.Start) : run.Raw.Start;
    }

    private int EndInRaw(int last)
    {
        var run = RunAt(last);
        return run.IsVerbatim ? run.Raw.Start + (last - run.Clean.Start) + 1 : run.Raw.End;
    }

    private OffsetRun RunAt(int offset)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Clean.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return _runs[low];
    }
}
