using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Who leads a state on a day, as the gazetteer of leaders tells it.</summary>
/// <remarks>The table knows the present holders only: before they took office, and after the last day it knows of, it tells nothing.</remarks>
internal sealed class OfficeHolders
{
    private static readonly FrozenDictionary<string, string> Titles = WordList.Table("Actors.Data.state-offices.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Country, string Role), GazetteerEntry?> _holders = new();
    private readonly DateOnly _known = DateOnly.MinValue;

    public OfficeHolders(Gazetteer gazetteer)
    {
        foreach (var entry in gazetteer.Entries)
        {
            if (entry is not { Role: { } role, Since: { } since, Country: { } country })
                continue;
            // Two who hold one office: nobody is told.
            _holders[(country, role)] = _holders.ContainsKey((country, role)) ? null : entry;
            _known = since > _known ? since : _known;
        }
    }

    /// <summary>Whether the words are the title of who leads a state.</summary>
    public static bool IsTitle(string title) => Titles.ContainsKey(title);

    /// <summary>The holder, or null where the table does not tell.</summary>
    public Actor? On(DateOnly day, string country, string title)
    {
        if (!Titles.TryGetValue(title, out var role) || day > _known)
            return null;
        var (state, government) = (_holders.GetValueOrDefault((country, "head of state")), _holders.GetValueOrDefault((country, "head of government")));
        // A president who leads the government has no prime minister beside, and nobody above that the table names.
        var holder = role == "head of state" ? state ?? (_holders.ContainsKey((country, role)) ? null : government) : state is null ? null : government;
        return holder is { Since: { } since } && since <= day ? holder.Actor : null;
    }
}
