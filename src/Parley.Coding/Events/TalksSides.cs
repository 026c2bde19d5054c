using System.Collections.Immutable;

namespace Parley.Coding.Events;

/// <summary>Who takes part for whom: a person for the state whose office it holds, unnamed ministers and delegations as their state, the next round's sides as the last one's.</summary>
internal static class TalksSides
{
    // Letters looked at before an office: a word and the marks around it.
    private const int MostBefore = 16;

    /// <summary>Parts stand for whom they are of, and a person's state takes part with it.</summary>
    public static void Settle(TalksMention mention, EventMaterial material)
    {
        var known = material.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < mention.People.Count; i++)
        {
            var (actor, role, token) = mention.People[i];
            if (PartId.OwnerOf(actor) is { } owner && known.Contains(owner))
                mention.People[i] = (owner, role, token);
            else if (BodyOf(actor, material) is { } body && !mention.People.Exists(other => other.Actor == body && (role == TalksRole.Party || other.Role == role)))
                mention.People.Add((body, role, token));
        }
    }

    private static string? BodyOf(string person, EventMaterial material) =>
        material.Offices.FirstOrDefault(office => office.Person == person && office.Body is not null && !IsFormer(office, material))?.Body is { } body && body != person ? body : null;

    // "the former Chadian president X" does not sit there for Chad.
    private static bool IsFormer(Office office, EventMaterial material)
    {
        var start = Math.Min(office.TitleSpan.Start, office.BodySpan?.Start ?? office.TitleSpan.Start);
        var before = material.Parsed.Document.Text[Math.Max(0, start - MostBefore)..start].Split((char[]?)[' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        return Array.Exists(office.Title.Split(' ', '-'), TalksWords.Shipped.IsFormer) || (before is not null && TalksWords.Shipped.IsFormer(before));
    }

    /// <summary>Adds those for whom persons sit at the table, and the sides of a later round of the same talks.</summary>
    public static void Complete(TalksDraft talks, List<TalksDraft> all, EventMaterial material)
    {
        foreach (var (person, role) in talks.Participants.ToList())
        {
            if (talks.SpokenFor.ContainsKey(person) || BodyOf(person, material) is not { } body)
                continue;
            talks.SpokenFor[person] = body;
            talks.Add(body, role == TalksRole.Delegate ? TalksRole.Party : role);
        }

        // "The seventh round opens in May": of those who met for the sixth.
        if (talks.Participants.Any(item => item.Role == TalksRole.Party) || LastBefore(talks, all) is not { } last)
            return;
        foreach (var (actor, _) in last.Participants.Where(item => item.Role == TalksRole.Party))
            talks.Add(actor, TalksRole.Party);
    }

    private static TalksDraft? LastBefore(TalksDraft talks, List<TalksDraft> all)
    {
        if (talks.Round is { } round && all.Find(other => other.Round == round - 1) is { } numbered)
            return numbered;
        var first = talks.Mentions[0];
        if (!first.TakesUp && !first.IsOfGroup)
            return null;
        return all.FindLast(other => other != talks && other.Participants.Count(item => item.Role == TalksRole.Party) > 1 && other.Mentions[0].First < first.First);
    }

    /// <summary>The participants as the claim holds them.</summary>
    public static ImmutableArray<TalksParticipant> Of(TalksDraft talks, EventMaterial material)
    {
        var known = material.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var sides = new List<TalksParticipant>();
        foreach (var (actor, role) in talks.Participants)
        {
            var side = PartId.OwnerOf(actor) is { } owner && known.Contains(owner) ? owner : actor;
            if (!sides.Exists(item => item.Actor == side && (role == TalksRole.Party || item.Role == role)))
                sides.Add(new TalksParticipant(side, role, talks.SpokenFor.GetValueOrDefault(actor)));
        }

        return [.. sides.Where(item => item.Role != TalksRole.Party || !sides.Exists(other => other.Actor == item.Actor && other.Role != TalksRole.Party))];
    }
}
