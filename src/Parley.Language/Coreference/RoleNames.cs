using System.Collections.Frozen;

namespace Parley.Language.Coreference;

/// <summary>From the name of a relation to its <see cref="Role"/>.</summary>
internal static class RoleNames
{
    private static readonly FrozenDictionary<string, Role> Roles = WordList.Lines("Coreference/roles.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => Enum.Parse<Role>(pair[1]), StringComparer.Ordinal);

    public static Role Of(string relation)
    {
        if (Roles.TryGetValue(relation, out var role))
            return role;
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Roles.TryGetValue(relation[..colon], out role) ? role : Role.Other;
    }
}
