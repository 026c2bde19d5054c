using Parley.Coding.Dates;

namespace Parley.Coding.Events;

/// <summary>Puts together what tells of the same talks: no other number, day, place or people, and neither held nor still to come against what is known.</summary>
internal static class TalksGatherer
{
    /// <param name="isTitle">Whether a mention stands in the title, which tells in short what the text below tells.</param>
    public static List<TalksDraft> Gather(List<TalksMention> mentions, Func<TalksMention, bool> isTitle)
    {
        var found = new List<TalksDraft>();
        foreach (var mention in mentions.Where(mention => !isTitle(mention)))
        {
            if (found.FindLast(talks => Fits(talks, mention)) is { } known)
                known.Join(mention);
            else
                found.Add(new TalksDraft(mention));
        }

        foreach (var mention in mentions.Where(isTitle))
        {
            if (found.Find(talks => IsOneMatter(talks, mention)) is { } known)
                known.Join(mention);
            else if (mention.People.Count > 1)
                found.Add(new TalksDraft(mention));
        }

        return found;
    }

    private static bool IsOneMatter(TalksDraft talks, TalksMention mention) =>
        (talks.Round is null || mention.Round is null || talks.Round == mention.Round) && AreOneTime(talks.Date, mention.Date) && AreOnePlace(talks.Place?.Place, mention.Place?.Place)
        && (mention.IsNeutral || talks.IsHeld == mention.IsHeld) && !(talks.Modality == Modality.Offered && mention.Modality is Modality.Postponed or Modality.Cancelled);

    private static bool Fits(TalksDraft talks, TalksMention mention)
    {
        if (talks.Round is { } one && mention.Round is { } other && one != other)
            return false;
        if (!AreOneTime(talks.Date, mention.Date) || !AreOnePlace(talks.Place?.Place, mention.Place?.Place))
            return false;
        // "three rounds" are not the fourth.
        if ((mention.Round is not null && talks.Mentions.Exists(known => known.IsSeries)) || (mention.IsSeries && talks.Round is not null))
            return false;
        if (!mention.IsNeutral && talks.IsHeld != mention.IsHeld)
            return false;
        if (mention.IsFurther && !(mention.IsDefinite && !talks.IsHeld))
            return false;
        if (mention.IsAgreement && talks.Mentions.Exists(known => ReferenceEquals(known.Tree, mention.Tree) && IsInPurposeOf(mention, known)))
            return false;
        if (talks.Mentions.Exists(known => ReferenceEquals(known.Tree, mention.Tree) && known.Predicate == mention.Predicate && known.Trigger != known.Predicate))
            return true;
        return HasPeopleOf(talks, mention);
    }

    // "talks meant to turn a ceasefire agreed in Doha into a treaty": what they are to do something with was agreed elsewhere.
    private static bool IsInPurposeOf(TalksMention mention, TalksMention talks) => mention.Tree.Ancestors(mention.Trigger)
        .Any(word => mention.Tree[word].Xpos == "VB" && mention.Tree.Children(word, "mark").Any(mark => mention.Tree[mark].Xpos == "TO") && !mention.Tree.Subtree(word).Contains(talks.Trigger));

    private static bool HasPeopleOf(TalksDraft talks, TalksMention mention)
    {
        var isSettled = (talks.Date is not null && mention.Date is not null) || (talks.Place is not null && mention.Place is not null) || (talks.Round is not null && mention.Round is not null);
        var known = talks.Participants.Select(item => item.Actor).ToHashSet(StringComparer.Ordinal);
        var people = mention.People.Select(item => item.Actor).Distinct(StringComparer.Ordinal).ToList();
        if (mention.IsNoun && mention.IsDefinite && !mention.IsFurther)
            return true;
        if (people.Count == 0 || known.Count == 0)
            return isSettled || (mention.IsNoun && mention.People.Count == 0 && mention.Date is null && mention.Place is null && !mention.IsFurther && mention.IsNeutral);
        var shared = people.Count(known.Contains);
        return isSettled ? shared > 0 || (talks.Date is not null && talks.Place is not null && mention.Place is not null) : shared == Math.Min(people.Count, known.Count);
    }

    private static bool AreOneTime(Fact<DatedPhrase>? first, Fact<DatedPhrase>? second)
    {
        if (first is null || second is null || first.Claim.Edtf == second.Claim.Edtf)
            return true;
        return EdtfDays.Of(first.Claim.Edtf) is { } one && EdtfDays.Of(second.Claim.Edtf) is { } other && (one.Contains(other) || other.Contains(one));
    }

    private static bool AreOnePlace(Place? first, Place? second) =>
        first is null || second is null || first.Id == second.Id || first.Country == second.Id || second.Country == first.Id;
}
