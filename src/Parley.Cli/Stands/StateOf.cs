using Parley.Coding;

namespace Parley.Cli.Stands;

/// <summary>For which state somebody counts where persons and offices are counted for states.</summary>
internal static class StateOf
{
    private static readonly string[] AgainstTheState = ["OPP", "REB"];

    /// <summary>The state of a person, government, ministry or army; of others, and of who leads an opposition or rebels, themselves.</summary>
    public static string Actor(IReadOnlyDictionary<string, Actor> known, string id) =>
        known.TryGetValue(id, out var actor) && actor is { Country: { } country, Kind: ActorKind.Person or ActorKind.Government or ActorKind.Military } && !AgainstTheState.Contains(actor.Sector) && known.ContainsKey(country) ? country : id;
}
