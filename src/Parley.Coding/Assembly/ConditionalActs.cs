using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Assembly;

/// <summary>What a condition waits for, and what waits for it, has not happened: "would withdraw its claim only after Norland agrees to a notice" tells no agreement.</summary>
/// <remarks>What a relative clause adds did happen ("unless they free the men they seized in May"), and so did what lasts "as long as".</remarks>
internal static class ConditionalActs
{
    // A refusal, a threat, a demand or a charge is an act of speech: it is there although what it is about is not.
    private static readonly FrozenSet<EventType> OfSpeech = FrozenSet.ToFrozenSet([EventType.Reject, EventType.Threaten, EventType.Request, EventType.Accuse]);

    private static readonly FrozenSet<ConditionForm> Closed = FrozenSet.ToFrozenSet([ConditionForm.Enables, ConditionForm.Blocks, ConditionForm.Manner, ConditionForm.AsLongAs]);

    /// <summary>The events, those inside a condition that is still open marked as only possible.</summary>
    public static ImmutableArray<Fact<Event>> Mark(ParsedDocument parsed, ImmutableArray<Fact<Event>> events, IEnumerable<Fact<Condition>> conditions)
    {
        List<(TextSpan Span, SupportRole Role)> open =
        [
            .. conditions.Where(condition => condition.Modality != Modality.Occurred && !Closed.Contains(condition.Claim.Form))
                .SelectMany(condition => condition.Support).Where(item => item.Role is SupportRole.If or SupportRole.Then).Select(item => (item.Evidence.Span, item.Role)),
        ];
        return open.Count == 0 ? events : [.. events.Select(act => IsOpen(parsed, act, open) ? act with { Modality = Modality.Hypothetical } : act)];
    }

    private static bool IsOpen(ParsedDocument parsed, Fact<Event> act, List<(TextSpan Span, SupportRole Role)> open)
    {
        if (act.Modality is not (Modality.Occurred or Modality.Ongoing) || act.Support.FirstOrDefault(item => item.Role == SupportRole.Trigger)?.Evidence.Span is not { } trigger)
            return false;
        foreach (var (span, role) in open)
        {
            if (span.Contains(trigger) && parsed.SentenceAt(trigger.Start) is { } sentence && IsOpen(parsed.TreeOf(sentence), sentence, trigger, span, role, act.Claim.Type))
                return true;
        }

        return false;
    }

    private static bool IsOpen(SyntaxTree tree, Sentence sentence, TextSpan trigger, TextSpan side, SupportRole role, EventType type)
    {
        var at = sentence.FirstToken;
        while (at < sentence.EndToken - 1 && tree[at].Span.Start < trigger.Start)
            at++;
        // "would accept the lease if …"; "offered to leave if …" is an offer made.
        if (role == SupportRole.Then)
            return !OfSpeech.Contains(type) && tree.Children(at, "aux").Any(aux => tree[aux].Xpos == "MD");
        for (int? word = at; word is { } token && side.Contains(tree[token].Span); word = tree.Parent(token))
        {
            if (tree.Is(token, "acl") || tree.Is(token, "acl:relcl"))
                return false;
        }

        return true;
    }
}
