using Parley.Coding;

namespace Parley.Cli.Stands;

/// <summary>For which state somebody counts where persons and offices are counted for states.</summary>
internal static class StateOf
{
    /// <summary>The state of a person, government, ministry or army; of others themselves.</summary>
    public static string Actor(IReadOnlyDictionary<string, Actor> known, string id) =>
        known.TryGetValue(id, out var actor) && actor is { Country: { } country, Kind: ActorKind.Person or ActorKind.Government or ActorKind.Military } && known.ContainsKey(country) ? country : id;
}
