namespace Parley.Language.Coreference;

/// <summary>Numbers that stand for words and for features: the FNV-1a hash of lower-case text, and a mix of numbers.</summary>
internal static class Key
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static int Of(ReadOnlySpan<char> text) => Append(unchecked((int)Basis), text);

    public static int Append(int key, ReadOnlySpan<char> text)
    {
        var hash = (uint)key;
        foreach (var unit in text)
            hash = (hash ^ char.ToLowerInvariant(unit)) * Prime;
        return (int)hash;
    }

    public static uint Mix(uint key, uint more)
    {
        key = (key ^ more) * 0x85EBCA6B;
        return key ^ (key >> 15);
    }
}
