using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Titles whose bearers lead a group within a state: "the Chadian opposition leader" neither leads Chad nor speaks for it.</summary>
internal static class GroupTitles
{
    private static readonly FrozenSet<string> Words = DataLines.Of("Relations/group-titles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> OfGovernment = DataLines.Of("Relations/government-titles.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="title">"opposition leader"; "youth minister" is of the government.</param>
    public static bool Holds(string[] title) => Array.Exists(title, Words.Contains) && !OfGovernment.Contains(title[^1]);

    /// <summary>The same of a noun and the words before it.</summary>
    public static bool Holds(SyntaxTree tree, int noun) => Holds([.. tree.Children(noun, "amod", "compound").Where(child => child < noun).Append(noun).Select(word => tree[word].Form)]);
}
