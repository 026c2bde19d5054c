using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found events against marked ones: the trigger stands in the marked words, and the type is right.</summary>
internal sealed class EventAgreement
{
    private readonly FoundActors _actors;

    public EventAgreement(CodedDocument coded)
    {
        _actors = new FoundActors(coded);
        Found = [.. coded.Facts.OfType<Fact<Event>>()];
    }

    public ImmutableArray<Fact<Event>> Found { get; }

    public static bool SamePlace(GoldEvent marked, Fact<Event> found) => FactSpans.Agree(marked.Evidence, FactSpans.Of(found, SupportRole.Trigger));

    public static bool Agree(GoldEvent marked, Fact<Event> found) => SamePlace(marked, found) && marked.Types.Contains(found.Claim.Type);

    /// <summary>What is demanded, planned or denied in the words of another marked act: neither right nor wrong.</summary>
    public static bool IsContentOf(GoldEvent marked, Fact<Event> found) =>
        found.Modality is not (Modality.Occurred or Modality.Ongoing or Modality.Habitual) && SamePlace(marked, found);

    /// <summary>One of those who act and, where anyone is acted on, one of those are right.</summary>
    public bool SameSides(GoldEvent marked, Fact<Event> found) =>
        (marked.Actors.IsEmpty || _actors.AnySame(marked.Actors, found.Claim.Actors))
        && (marked.Recipients.IsEmpty || _actors.AnySame(marked.Recipients, found.Claim.Recipients));
}
