namespace Parley.Language.Coreference;

/// <summary>Compares names word by word, without regard to case and full stops.</summary>
internal static class NameComparison
{
    private const int FewestInitials = 2;

    public static NameMatch Compare(string[] name, string[] other)
    {
        if (name.Length == other.Length && Matches(name, other, 0))
            return NameMatch.Same;
        if (name.Length < other.Length)
        {
            if (Matches(name, other, other.Length - name.Length))
                return NameMatch.Last;
            if (Matches(name, other, 0))
                return NameMatch.First;
            if (Array.TrueForAll(name, word => Holds(other, word)))
                return NameMatch.Within;
        }
        else if (Array.TrueForAll(other, word => Holds(name, word)))
        {
            return NameMatch.Longer;
        }

        if (AreInitials(name, other) || AreInitials(other, name))
            return NameMatch.Initials;
        if (name.Length > 1 && other.Length > 1 && Same(name[^1], other[^1]))
            return NameMatch.Apart;
        return Array.Exists(name, word => char.IsUpper(word[0]) && Holds(other, word)) ? NameMatch.Some : NameMatch.None;
    }

    /// <summary>How many words of a name stand in another.</summary>
    public static int Shared(string[] name, string[] other) => name.Count(word => Holds(other, word));

    /// <summary>The initials of the words that begin with a capital letter; empty for a single word.</summary>
    public static string Initials(string[] name) => name.Length < FewestInitials ? "" : string.Concat(name.Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>A name without full stops where it is written in capitals only ("U.N." is "UN"); otherwise null.</summary>
    public static string? Capitals(string[] name)
    {
        if (name.Length != 1 || !char.IsUpper(name[0][0]))
            return null;
        var letters = name[0].Contains('.', StringComparison.Ordinal) ? name[0].Replace(".", "", StringComparison.Ordinal) : name[0];
        return letters.Length >= FewestInitials && letters.All(char.IsUpper) ? letters : null;
    }

    private static bool AreInitials(string[] name, string[] other) =>
        other.Length >= FewestInitials && Capitals(name) is { } letters && Initials(other) == letters;

    private static bool Matches(string[] name, string[] other, int from)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!Same(name[i], other[from + i]))
                return false;
        }

        return true;
    }

    private static bool Holds(string[] name, string word) => Array.Exists(name, other => Same(word, other));

    private static bool Same(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
