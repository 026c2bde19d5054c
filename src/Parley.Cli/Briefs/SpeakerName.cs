using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Briefs;

/// <summary>What to call a speaker: the actor's name where the text names one, otherwise the words the text gives.</summary>
internal static class SpeakerName
{
    private const int LongestDescription = 90;

    public static (string Name, string? Description) Of(ImmutableArray<Claim> claims, ImmutableDictionary<string, Actor> actors)
    {
        var first = claims[0].First;
        var words = Claim.WordsFor(first);
        if (!claims[0].SpeakerKey.StartsWith("actor:", StringComparison.Ordinal))
        {
            if (words is null || first.Attribution.Kind == AttributionKind.Unknown)
                return ("Speaker not told", words is null ? null : $"“{words}”");
            return (Capital(words), Unnamed(first.Attribution.Kind));
        }

        var name = Join([.. first.Claim.Speakers.Select(id => actors.TryGetValue(id, out var actor) ? actor.Name : id)]);
        var described = claims.Select(claim => claim.First.Claim.SpeakerText)
            .Where(text => text is { Length: <= LongestDescription } && text.Length > name.Length && text.Contains(' ', StringComparison.Ordinal))
            .MaxBy(text => text!.Length);
        return (name, described is null ? null : $"“{described}”");
    }

    public static string Join(ImmutableArray<string> names) => names.Length switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
    };

    private static string? Unnamed(AttributionKind kind) => kind switch
    {
        AttributionKind.Anonymous => "not named",
        AttributionKind.Collective => "unnamed members",
        AttributionKind.CitedMedia => "another outlet",
        _ => null,
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
