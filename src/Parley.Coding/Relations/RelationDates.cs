using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Since when and until when a relation holds, where its clause says so.</summary>
internal sealed class RelationDates(ImmutableArray<Fact<DatedPhrase>> dates)
{
    /// <summary>The claim with the days its clause gives it.</summary>
    public Relation Put(RelationDraft draft)
    {
        var tree = draft.Tree;
        foreach (var date in dates.Where(date => tree.Sentence.Span.Contains(date.Support[0].Evidence.Span)))
        {
            if (Hangs(draft, date) is not { } token)
                continue;
            switch (Clause.CaseOf(tree, token) ?? Mark(tree, token))
            {
                case "since" or "from":
                    return draft.Claim with { From = date.Claim.Edtf };
                case "until" or "till" or "to":
                    return draft.Claim with { To = date.Claim.Edtf };
                case "in" or "on" or null when IsPoint(draft.Claim.Type) && tree[draft.Trigger].Xpos is "VBD" or "VBN":
                    return draft.Claim with { From = date.Claim.Edtf };
            }
        }

        return draft.Claim;
    }

    // Joining, appointing, recognising and sanctioning begin on the day they are told for.
    private static bool IsPoint(RelationType type) =>
        type is RelationType.MemberOf or RelationType.AppointedBy or RelationType.Recognises or RelationType.Sanctions or RelationType.ViewsAs;

    private static int? Hangs(RelationDraft draft, Fact<DatedPhrase> date)
    {
        var tree = draft.Tree;
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (!date.Support[0].Evidence.Span.Overlaps(tree[i].Span) || (tree.Parent(i) is { } above && date.Support[0].Evidence.Span.Overlaps(tree[above].Span)))
                continue;
            var parent = tree.Parent(i);
            return parent == draft.Trigger || (parent is not null && parent == tree.Parent(draft.Trigger) && !tree.Is(draft.Trigger, "acl") && !tree.Is(draft.Trigger, "amod")) ? i : null;
        }

        return null;
    }

    private static string? Mark(SyntaxTree tree, int token) => tree.Child(token, "mark") is { } mark ? tree[mark].Form.ToLowerInvariant() : null;
}
