using System.Collections.Immutable;

namespace Parley.Coding.Gazetteers;

/// <summary>
/// A run of atoms' keys as 64 bits, so many that no two phrases of any list share theirs by chance. The same in every run of the program.
/// </summary>
/// <param name="First">What it was with its first atom alone.</param>
/// <param name="Hash">Of all its atoms in order.</param>
/// <param name="Length">Atoms.</param>
internal readonly record struct KeyRun(ulong First, ulong Hash, int Length)
{
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong Prime = 0x100000001B3;

    public static ulong HashOf(ReadOnlySpan<char> key)
    {
        var hash = Seed ^ (ulong)key.Length;
        foreach (var letter in key)
            hash = (hash ^ letter) * Prime;
        return Mix(hash);
    }

    public static KeyRun Of(ImmutableArray<Atom> atoms)
    {
        var run = default(KeyRun);
        foreach (var atom in atoms)
            run = run.With(atom.KeyHash);
        return run;
    }

    /// <summary>Of a folded <see cref="PlainName"/>.</summary>
    public static KeyRun OfPlain(ReadOnlySpan<char> folded)
    {
        var (run, before) = (default(KeyRun), ' ');
        while (PlainName.NextKey(ref folded, ref before) is { Length: > 0 } key)
            run = run.With(HashOf(key));
        return run;
    }

    /// <summary>The run and one atom more.</summary>
    public KeyRun With(ulong key)
    {
        var hash = Mix((Hash * Prime) ^ key);
        return new KeyRun(Length == 0 ? hash : First, hash, Length + 1);
    }

    private static ulong Mix(ulong value)
    {
        value ^= value >> 30;
        value *= 0xBF58476D1CE4E5B9;
        value ^= value >> 27;
        value *= 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
