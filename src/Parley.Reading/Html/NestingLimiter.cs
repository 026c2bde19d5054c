using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Reading.Html;

/// <summary>
/// Bounds how deep the elements of a page nest, before a tree is built of it: tags past the bound are left out, their text stays.
/// </summary>
/// <remarks>One pass over the tags, without a tree and without recursion. A page within the bound comes back unchanged.</remarks>
internal sealed class NestingLimiter
{
    /// <summary>Real pages stay below 100; tree walks of the libraries recurse, and are safe at several times this depth.</summary>
    public const int MaxDepth = 400;

    private static readonly FrozenSet<string> Uncounted = PageElements.Void.Concat(PageElements.SelfEnding).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUncounted = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsRaw = PageElements.RawText.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsBlock = PageElements.Block.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _html;
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _dropped = new(StringComparer.OrdinalIgnoreCase);
    private StringBuilder? _output;
    private int _copied;

    private NestingLimiter(string html) => _html = html;

    /// <summary>The page with no element deeper than <see cref="MaxDepth"/>, give or take elements that end by themselves.</summary>
    public static string Limit(string html) => new NestingLimiter(html).Run();

    private string Run()
    {
        var at = 0;
        while ((at = _html.IndexOf('<', at)) >= 0 && at + 1 < _html.Length)
            at = Pass(at);
        return _output is null ? _html : _output.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    /// <summary>Handles what begins at the "&lt;" and returns the offset after it.</summary>
    private int Pass(int start)
    {
        if (_html.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal))
            return After(_html.IndexOf("-->", Math.Min(start + 4, _html.Length), StringComparison.Ordinal), 3);
        var next = _html[start + 1];
        if (next is '!' or '?')
            return After(_html.IndexOf('>', start), 1);
        var closing = next == '/';
        var nameStart = closing ? start + 2 : start + 1;
        if (nameStart >= _html.Length || !char.IsAsciiLetter(_html[nameStart]))
            return start + 1;
        var nameEnd = nameStart;
        while (nameEnd < _html.Length && !char.IsWhiteSpace(_html[nameEnd]) && _html[nameEnd] is not ('>' or '/'))
            nameEnd++;
        var end = EndOfTag(nameEnd);
        var name = _html.AsSpan(nameStart, nameEnd - nameStart);
        if (closing)
            Close(name, start, end);
        else if (IsRaw.Contains(name))
            return SkipRawText(name, end);
        else if (!IsUncounted.Contains(name) && !IsSelfClosedForeign(end))
            Open(name, start, end);
        return end;
    }

    private int After(int found, int length) => found < 0 ? _html.Length : found + length;

    private int EndOfTag(int at)
    {
        while (at < _html.Length && _html[at] != '>')
        {
            if (_html[at] is '"' or '\'' && _html[at - 1] is '=' or ' ')
            {
                var close = _html.IndexOf(_html[at], at + 1);
                if (close < 0)
                    return _html.Length;
                at = close;
            }

            at++;
        }

        return Math.Min(at + 1, _html.Length);
    }

    private int SkipRawText(ReadOnlySpan<char> name, int from)
    {
        var rest = _html.AsSpan(from);
        var found = rest.IndexOf(string.Concat("</", name), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? _html.Length : After(_html.IndexOf('>', from + found), 1);
    }

    private bool IsSelfClosedForeign(int end) =>
        end >= 2 && _html[end - 2] == '/' && _open.Exists(name => name is "svg" or "math");

    private void Open(ReadOnlySpan<char> name, int start, int end)
    {
        if (_open.Count < MaxDepth)
        {
            _open.Add(name.ToString().ToLowerInvariant());
            return;
        }

        CollectionsMarshal.GetValueRefOrAddDefault(_dropped, name.ToString(), out _)++;
        Drop(name, start, end);
    }

    private void Close(ReadOnlySpan<char> name, int start, int end)
    {
        if (_dropped.Count > 0 && _dropped.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var waiting) && waiting > 0)
        {
            _dropped[name.ToString()] = waiting - 1;
            Drop(name, start, end);
            return;
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(_open[i], StringComparison.OrdinalIgnoreCase))
                continue;
            _open.RemoveRange(i, _open.Count - i);
            return;
        }
    }

    private void Drop(ReadOnlySpan<char> name, int start, int end)
    {
        _output ??= new StringBuilder(_html.Length);
        var isAdjacent = _copied == start && _output.Length > 0;
        _output.Append(_html, _copied, start - _copied);
        _copied = end;
        if (!isAdjacent && IsBlock.Contains(name))
            _output.Append("<br><br>");
    }
}
