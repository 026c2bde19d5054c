using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Conditions;

/// <summary>Finds conditions: what is made to depend on what, by whom, and who says so.</summary>
/// <remarks>Reads paragraphs, list items and captions. Support: both sides, the words that tell the condition, and who sets it, where the text names
/// somebody. A question ("asked if"), a set phrase ("if anything") and what is over ("after the talks ended he left") are no conditions.</remarks>
public sealed class ConditionFinder
{
    private const string Version = "1";
    private readonly ConditionWords _words = ConditionWords.Shipped;

    /// <summary>In text order; empty for a document without trees.</summary>
    public ImmutableArray<Fact<Condition>> Find(ParsedDocument parsed, ImmutableArray<ActorMention> mentions, ImmutableArray<Fact<Statement>> statements)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return [];
        var text = new SpokenText(parsed, mentions, statements);
        var reader = new PropositionReader(text, ActWords.Shipped);
        var rules = Rules(text, reader);
        var holders = new HolderReader(text, _words);
        var found = ImmutableArray.CreateBuilder<Fact<Condition>>();
        foreach (var sentence in parsed.Sentences)
        {
            if (sentence.Part.Kind is not (PartKind.Paragraph or PartKind.ListItem or PartKind.Caption))
                continue;
            var tree = parsed.TreeOf(sentence);
            var taken = new List<(int If, int Then)>();
            foreach (var draft in rules.SelectMany(rule => rule.Find(tree)))
            {
                if (taken.Exists(other => IsSame(other, draft)) || Fact(draft, text, reader, holders) is not { } fact)
                    continue;
                taken.Add((draft.If, draft.Then));
                found.Add(fact);
            }
        }

        found.Sort((left, right) => left.Support[0].Evidence.Span.CompareTo(right.Support[0].Evidence.Span));
        return found.ToImmutable();
    }

    private List<IConditionRule> Rules(SpokenText text, PropositionReader reader)
    {
        var sense = new ClauseSense(reader, _words);
        return
        [
            new OnlyRule(_words), new MarkerRule(sense, text, _words, ActWords.Shipped), new InvertedRule(), new DependenceRule(_words, ActWords.Shipped),
            new PurposeRule(sense, _words), new MannerRule(sense, _words, ActWords.Shipped), new CauseRule(reader, text, _words),
        ];
    }

    private static bool IsSame((int If, int Then) other, ConditionDraft draft) => other.If == draft.If || (other.If == draft.Then && other.Then == draft.If);

    private static Fact<Condition>? Fact(ConditionDraft draft, SpokenText text, PropositionReader reader, HolderReader holders)
    {
        var tree = draft.Tree;
        var first = reader.Read(tree, draft.If, [.. Below(tree, draft.If, draft.Then), .. draft.NotIf, .. draft.Cue.Where(token => token != draft.If)]);
        var then = reader.Read(tree, draft.Then, [.. draft.NotThen.Where(token => token != draft.Then), .. Below(tree, draft.Then, draft.If)]);
        if (first is null || then is null || (first.Claim.IsNegated && draft.Form == ConditionForm.Provided && ConditionWords.Shipped.HidesSource(first.Claim)))
            return null;
        var statement = text.StatementAt(first.Whole, then.Whole);
        var holder = holders.Of(draft, statement);
        var document = text.Parsed.Document;
        var claim = new Condition(
            holder.ActorIds, holder.Span?.Of(document.Text), Signed(first.Claim, draft.FlipsIf), Then(reader, draft, then), draft.Form, draft.Force);
        var (modality, hedge) = Modality(tree, draft);
        return new Fact<Condition>(
            claim, Support(document, draft, (first, then), holder), new CoderStamp("conditions", Version, draft.Rule),
            statement?.Attribution ?? Attribution.Narrator)
        { Modality = modality, Hedge = hedge };
    }

    // Each side leaves the other out where the tree has one below the other.
    private static int[] Below(SyntaxTree tree, int outer, int inner) => tree.Ancestors(inner).Contains(outer) ? [inner] : [];

    private static Proposition Signed(Proposition claim, bool flips) => claim with { IsNegated = claim.IsNegated != flips };

    // Where the denial is in the force, what is left is what would be done: "will not stop arming them unless" leaves "stop arming them".
    private static Proposition Then(PropositionReader reader, ConditionDraft draft, ReadProposition then) =>
        draft.AffirmsThen ? then.Claim with { IsNegated = reader.IsLeftOff(draft.Tree, draft.Then) } : Signed(then.Claim, draft.FlipsThen);

    private static (Modality Modality, string? Hedge) Modality(SyntaxTree tree, ConditionDraft draft)
    {
        foreach (var aux in tree.Children(draft.Then, "aux").Concat(tree.Parent(draft.Then) is { } above && tree.Is(draft.Then, "xcomp") ? tree.Children(above, "aux") : []))
        {
            switch (tree.LemmaOf(aux))
            {
                case "may" or "might" or "could" or "can":
                    return (Coding.Modality.Hypothetical, tree[aux].Form);
                case "will" or "shall":
                    return (Coding.Modality.Planned, null);
            }
        }

        if (tree.LemmaOf(draft.Then) is "offer" or "propose")
            return (Coding.Modality.Offered, null);
        if (tree[draft.Then].Xpos == "VBD" && draft is { AffirmsThen: false, Form: ConditionForm.InExchangeFor })
            return (Coding.Modality.Occurred, null);
        return (draft.Form is ConditionForm.Demand or ConditionForm.Must or ConditionForm.Manner ? Coding.Modality.Demanded : Coding.Modality.Hypothetical, null);
    }

    private static ImmutableArray<Support> Support(Document document, ConditionDraft draft, (ReadProposition If, ReadProposition Then) sides, Holder holder)
    {
        var support = new List<Support>();
        support.AddRange(sides.If.Pieces.Select(piece => new Support(SupportRole.If, document.Evidence(piece))));
        support.AddRange(sides.Then.Pieces.Select(piece => new Support(SupportRole.Then, document.Evidence(piece))));
        support.AddRange(draft.Cue.Select(token => new Support(SupportRole.Cue, document.Evidence(draft.Tree[token].Span))));
        if (holder.Span is { } span)
            support.Add(new Support(SupportRole.Holder, document.Evidence(span)));
        return [.. support.OrderBy(item => item.Evidence.Span).ThenBy(item => item.Role)];
    }
}
