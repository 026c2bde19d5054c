using System.Runtime.InteropServices;
using Parley.Language.Weights;

namespace Parley.Language.Network;

/// <summary>Marks words that a list of names holds. A hint to the network, not a verdict.</summary>
internal sealed class GazetteerLabels(ModelFile file)
{
    private const int LongestName = 8;

    private const int MostOnStack = 256;
    private const char Capitals = '^';

    private readonly LineTable _names = file.Lookup("gaz");

    /// <summary>A label a word: 0 is none, then two a type, beginning and inside. The longest name from the left wins.</summary>
    public int[] Of(ReadOnlySpan<Token> tokens)
    {
        var labels = new int[tokens.Length];
        var letters = new List<char>();
        Span<int> ends = stackalloc int[LongestName];
        for (var i = 0; i < tokens.Length;)
        {
            var type = 0;
            var length = HoldsLetter(tokens[i].Form) ? Longest(tokens[i..], letters, ends, out type) : 0;
            for (var k = 0; k < length; k++)
                labels[i + k] = 1 + (2 * type) + (k > 0 ? 1 : 0);
            i += Math.Max(1, length);
        }

        return labels;
    }

    /// <summary>What the list says a whole name is, by the number of the type, or -1.</summary>
    public int TypeOf(ReadOnlySpan<Token> name)
    {
        Span<int> ends = stackalloc int[LongestName];
        return name.Length <= LongestName && Longest(name, [], ends, out var type) == name.Length ? type : -1;
    }

    // The letters of the words stand one behind the other after the mark of names in capitals.
    private int Longest(ReadOnlySpan<Token> tokens, List<char> letters, Span<int> ends, out int type)
    {
        letters.Clear();
        letters.Add(Capitals);
        var most = Math.Min(LongestName, tokens.Length);
        for (var k = 0; k < most; k++)
        {
            foreach (var unit in tokens[k].Form)
            {
                if (char.IsLetterOrDigit(unit))
                    letters.Add(unit);
            }

            ends[k] = letters.Count;
        }

        var all = CollectionsMarshal.AsSpan(letters);
        var lower = all.Length <= MostOnStack ? stackalloc char[all.Length] : new char[all.Length];
        ((ReadOnlySpan<char>)all).ToLowerInvariant(lower);
        for (var k = most - 1; k >= 0; k--)
        {
            if (HoldsLetter(tokens[k].Form) && Lookup(all[..ends[k]], lower[1..ends[k]], out type))
                return k + 1;
        }

        type = 0;
        return 0;
    }

    /// <param name="marked">The letters behind the mark of names in capitals.</param>
    /// <param name="folded">The same letters in lower case, without the mark.</param>
    private bool Lookup(ReadOnlySpan<char> marked, ReadOnlySpan<char> folded, out int type)
    {
        type = 0;
        int upper = 0, lower = 0, letters = 0;
        foreach (var unit in marked[1..])
        {
            upper += char.IsUpper(unit) ? 1 : 0;
            lower += char.IsLower(unit) ? 1 : 0;
            letters += char.IsLetter(unit) ? 1 : 0;
        }

        if (folded.Length < 2 || upper == 0)
            return false;
        return (lower == 0 && letters >= 2 && Lookup(marked, out type)) || Lookup(folded, out type);
    }

    private bool Lookup(ReadOnlySpan<char> name, out int type)
    {
        var line = _names.Find(name);
        type = line < 0 ? 0 : _names.NumberOf(line);
        return line >= 0;
    }

    private static bool HoldsLetter(string form)
    {
        foreach (var unit in form)
        {
            if (char.IsLetterOrDigit(unit))
                return true;
        }

        return false;
    }
}
