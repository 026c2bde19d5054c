using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.States;

/// <summary>A state as one sentence tells it.</summary>
/// <param name="Trigger">The word that tells it.</param>
/// <param name="Head">Head of the phrase of the actor.</param>
internal sealed record StateDraft(SyntaxTree Tree, ActorState Claim, int Trigger, int Head, string Rule)
{
    private const string Version = "1";

    public int? OtherHead { get; init; }

    public Fact<DatedPhrase>? Date { get; init; }

    public Modality Modality { get; init; }

    public Attribution Attribution { get; init; } = Attribution.Narrator;

    private ImmutableArray<StateDraft> Further { get; init; } = [];

    /// <summary>What is told twice by one voice stands once, with the day where either gives one. Two days are two states.</summary>
    public static IEnumerable<StateDraft> Merge(List<StateDraft> drafts)
    {
        foreach (var group in drafts.GroupBy(draft => (draft.Claim.Type, draft.Claim.Actor, draft.Modality, draft.Attribution.Kind, draft.Attribution.Description)))
        {
            var days = group.Select(draft => draft.Claim.Date).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            foreach (var told in group.GroupBy(draft => days.Count > 1 ? draft.Claim.Date : null))
            {
                var main = told.FirstOrDefault(draft => draft.Claim.Date is not null) ?? told.First();
                yield return main with { Further = [.. told.Where(draft => draft != main)] };
            }
        }
    }

    public Fact<ActorState> ToFact(Document document)
    {
        var support = ImmutableArray.CreateBuilder<Support>();
        foreach (var draft in Further.Prepend(this))
        {
            Add(SupportRole.Trigger, draft.Tree[draft.Trigger].Span);
            Add(SupportRole.Actor, draft.Tree[draft.Head].Span);
            if (draft.OtherHead is { } other)
                Add(SupportRole.Recipient, draft.Tree[other].Span);
            if (draft.Date is { } date)
                Add(SupportRole.Date, date.Support[0].Evidence.Span);
        }

        return new Fact<ActorState>(Claim, support.ToImmutable(), new CoderStamp("states", Version, Rule), Attribution) { Modality = Modality };

        void Add(SupportRole role, TextSpan span)
        {
            if (!support.Any(known => known.Role == role && known.Evidence.Span == span))
                support.Add(new Support(role, document.Evidence(span)));
        }
    }
}
