namespace Parley.Coding.Actors;

/// <summary>The state a report is about from within: "the government" needs no name there.</summary>
internal static class MainState
{
    // Of the mentions that belong to some state; and as many times those of the next.
    private const double LeastShare = 0.6;
    private const int LeastLead = 2;

    /// <summary>The state that most of those named belong to, or null where no state stands out or it is not named itself.</summary>
    public static string? Of(FoundActors found)
    {
        var countries = found.Actors.Where(actor => actor.Country is not null || actor.Kind == ActorKind.State).ToDictionary(actor => actor.Id, actor => actor.Country ?? actor.Id, StringComparer.Ordinal);
        var counts = found.Mentions.Select(mention => countries.GetValueOrDefault(mention.ActorId)).OfType<string>().CountBy(country => country, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        if (counts.Count == 0 || counts[0].Value < LeastShare * counts.Sum(pair => pair.Value) || (counts.Count > 1 && counts[0].Value < LeastLead * counts[1].Value))
            return null;
        return found.Actors.Any(actor => actor.Id == counts[0].Key) ? counts[0].Key : null;
    }
}
