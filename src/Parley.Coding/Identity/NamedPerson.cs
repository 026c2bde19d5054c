using System.Collections.Immutable;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Identity;

/// <summary>A person and the parts of the name that are compared: articles and initials' points do not count.</summary>
internal sealed class NamedPerson(Actor actor)
{
    public Actor Actor { get; } = actor;

    public ImmutableArray<string> Parts { get; } = [.. Atomizer.Of(actor.Name).Where(atom => atom.IsWord && atom.Key != "al").Select(atom => atom.Key)];

    /// <summary>False where both countries are known and differ.</summary>
    public bool AgreesInCountry(NamedPerson other) => Actor.Country is null || other.Actor.Country is null || Actor.Country == other.Actor.Country;

    /// <summary>Whether first names agree in order, one list perhaps shorter: "Ihsan Yurdakul" and "Ihsan Mustafa Yurdakul", "A. Yusuf" and "Amina Yusuf".</summary>
    public bool AgreesInAllParts(NamedPerson other)
    {
        var (few, many) = Parts.Length <= other.Parts.Length ? (Parts, other.Parts) : (other.Parts, Parts);
        if (!AgreeAsFirst(few[0], many[0]))
            return false;
        var at = 1;
        foreach (var part in few.AsSpan()[1..^1])
        {
            while (at < many.Length - 1 && !AgreeAsFirst(part, many[at]))
                at++;
            if (at++ >= many.Length - 1)
                return false;
        }

        return true;
    }

    /// <summary>Whether the person may be called by one word.</summary>
    public bool IsCalled(string word) => NameSkeleton.Agree(Parts[^1], word);

    private static bool AgreeAsFirst(string one, string other) =>
        one.Length == 1 || other.Length == 1 ? one[0] == other[0] : NameSkeleton.Agree(one, other);
}
