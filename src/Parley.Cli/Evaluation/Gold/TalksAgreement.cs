using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found talks against marked ones: half of the shorter of the words in both.</summary>
internal sealed class TalksAgreement
{
    private readonly FoundActors _actors;

    public TalksAgreement(CodedDocument coded)
    {
        _actors = new FoundActors(coded);
        Found = [.. coded.Facts.OfType<Fact<Talks>>()];
    }

    public ImmutableArray<Fact<Talks>> Found { get; }

    public static bool Agree(GoldTalks marked, Fact<Talks> found) => FactSpans.Agree(marked.Evidence, FactSpans.Of(found, SupportRole.Trigger));

    public static bool SameStatus(GoldTalks marked, Fact<Talks> found) => marked.Statuses.Any(status => Means(status, found.Modality));

    /// <summary>Of the marked participants, those found in their role.</summary>
    public int ParticipantsFound(GoldTalks marked, Fact<Talks> found) => marked.Participants.Count(one =>
        found.Claim.Participants.Any(other => other.Role == one.Role && _actors.IsSame(one.Actor, other.Actor)));

    private static bool Means(string status, Modality modality) => status switch
    {
        "held" => modality == Modality.Occurred,
        "ongoing" => modality is Modality.Ongoing or Modality.Occurred,
        "planned" => modality == Modality.Planned,
        "proposed" => modality is Modality.Offered or Modality.Planned or Modality.Hypothetical or Modality.Demanded,
        "postponed" => modality == Modality.Postponed,
        "cancelled" or "stalled" => modality is Modality.Cancelled or Modality.Postponed,
        _ => false,
    };
}
