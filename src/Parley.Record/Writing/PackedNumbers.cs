using System.Text;
using Parley.Reading;

namespace Parley.Record.Writing;

/// <summary>Numbers as text that SQL can read: a code is one character, its number and 32; any other number two, 96 times the first and the second.</summary>
internal sealed class PackedNumbers
{
    /// <summary>The largest number: the first of its two characters is the last one before the surrogates.</summary>
    internal const int Most = (Base * (0xD7FF - First)) + Base - 1;

    private const int First = ' ';
    private const int Base = 96;

    private readonly StringBuilder _text = new();

    /// <summary>A small number: the row of a term.</summary>
    internal PackedNumbers Code(long code)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, 0xD7FF - First);
        _text.Append((char)(First + code));
        return this;
    }

    internal PackedNumbers Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Most);
        _text.Append((char)(First + (number / Base))).Append((char)(First + (number % Base)));
        return this;
    }

    /// <summary>Start and length.</summary>
    internal PackedNumbers Span(TextSpan span) => Number(span.Start).Number(span.Length);

    public override string ToString() => _text.ToString();
}
