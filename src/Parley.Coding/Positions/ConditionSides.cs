using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Positions;

/// <summary>The sides that conditions tell: what must come first is asked for, and what depends on it is taken on a condition.</summary>
internal sealed class ConditionSides(SpokenText text, PositionWords words, ConditionGround conditions)
{
    /// <summary>The rule of a side taken on what a condition makes depend.</summary>
    public const string Rule = "condition";

    /// <summary>What somebody makes depend on something, where no other position tells it.</summary>
    public IEnumerable<Fact<Position>> Of(List<Fact<Position>> found)
    {
        foreach (var fact in conditions.Held.Where(fact => !IsForeseen(fact) && !IsSaying(fact) && !IsJudged(fact)))
        {
            if (!IsTold(found, fact, SupportRole.If) && ConditionGround.IsAsked(fact) && IsOfOthers(fact) && !words.IsUnasked(fact.Claim.If.Act))
                yield return Asked(fact);
            if (IsTold(found, fact, SupportRole.Then))
                continue;
            var condition = fact.Claim;
            var type = IsThreat(fact) ? PositionType.Warning : condition.Force == ConditionForce.Necessary ? PositionType.Demand : words.Rule(condition.Then.Act, "VERB")?.Type ?? PositionType.Offer;
            var addressees = condition.If.Actors.Where(actor => !condition.Holders.Contains(actor));
            var claim = new Position(condition.Holders, condition.HolderText, condition.Then with { IsNegated = false }, PositionStance.Conditional, type, [.. addressees]) { Strength = condition.Then.Strength };
            // "any withdrawal must not be hasty": how it must be is part of what the side is taken on.
            var isManner = condition.Form == ConditionForm.Manner;
            var support = fact.Support.Where(item => isManner || item.Role is not SupportRole.If)
                .Select(item => item.Role is SupportRole.Then or SupportRole.If ? new Support(SupportRole.Content, item.Evidence) : item);
            yield return new Fact<Position>(claim, [.. support], new CoderStamp(PositionMaker.Name, PositionMaker.Version, Rule), fact.Attribution) { Modality = fact.Modality, Hedge = fact.Hedge };
        }
    }

    /// <summary>"If they delay, the traders will decide, she said": what others will do, and no side of hers.</summary>
    private bool IsForeseen(Fact<Condition> fact)
    {
        if (fact.Claim.Force != ConditionForce.Sufficient || HeadOf(fact, SupportRole.Then) is not var (tree, act) || text.StatementAt(tree[act].Span) is not { } statement)
            return false;
        return Subjects.Of(tree, act) is { Count: > 0 } subjects && subjects.TrueForAll(subject => IsOther(tree, subject, fact, statement));
    }

    /// <summary>What comes first with those who bring it about: "if the army leaves"; where it only suffices, somebody must be told to.</summary>
    private bool IsOfOthers(Fact<Condition> fact)
    {
        if (fact.Claim.Force != ConditionForce.Sufficient)
            return true;
        return HeadOf(fact, SupportRole.If) is var (tree, act) && Subjects.Of(tree, act) is { Count: > 0 } subjects
            && subjects.TrueForAll(subject => text.IsSomebody(tree, subject) && tree[subject].Upos is Upos.NOUN or Upos.PROPN && !text.ActorsOf(tree, [subject]).Exists(fact.Claim.Holders.Contains));
    }

    private (SyntaxTree Tree, int Head)? HeadOf(Fact<Condition> fact, SupportRole side)
    {
        if (ConditionGround.Of(fact, side).ToList() is not [var first, ..] spans || text.Parsed.SentenceAt(first.Start) is not { } sentence)
            return null;
        var tree = text.Parsed.TreeOf(sentence);
        var head = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Cast<int?>()
            .FirstOrDefault(token => IsIn(spans, tree[token!.Value].Span) && (tree.Parent(token.Value) is not { } above || !IsIn(spans, tree[above].Span)));
        return head is { } act ? (tree, act) : null;
    }

    /// <summary>"Without the mine there is no town": a saying, where neither side is an act or anybody's.</summary>
    private static bool IsSaying(Fact<Condition> fact) =>
        fact.Claim.Form == ConditionForm.Without && fact.Modality == Modality.Hypothetical && fact.Hedge is null && (fact.Claim is { If.Actors.IsEmpty: true, Then.Actors.IsEmpty: true } || fact.Claim.Then.Act == "be")
        && !ActWords.Shipped.IsAct(fact.Claim.If.Act) && !ActWords.Shipped.IsAct(fact.Claim.Then.Act);

    /// <summary>"A compromise, says the economist, depends on": an onlooker's judgement.</summary>
    private bool IsJudged(Fact<Condition> fact) => fact.Claim.Holders.Any(holder => text.IsCalled(holder, words.IsOnlooker)) || fact.Claim.HolderText is { } holder && holder.Split(' ', ',').Any(word => words.IsOnlooker(word.ToLowerInvariant()));

    private static bool IsIn(List<TextSpan> spans, TextSpan word) => spans.Exists(span => span.Contains(word));

    // Neither the holder nor a body the holder is of.
    private bool IsOther(SyntaxTree tree, int subject, Fact<Condition> fact, Fact<Statement> statement)
    {
        if (!text.IsSomebody(tree, subject) || tree[subject].Feature("Person") is "1" or "2" || text.IsSpeaker(tree, subject, statement))
            return false;
        var ids = text.ActorsOf(tree, [subject]);
        return ids.Count > 0 ? !ids.Exists(id => fact.Claim.Holders.Any(holder => holder == id || PartId.OwnerOf(holder) == id)) && fact.Claim.Holders.Any(holder => !ActorId.IsPerson(holder))
            : tree[subject].Upos == Upos.NOUN && !SpokenText.IsOwnBody(tree.LemmaOf(subject));
    }

    // "threatened to use force if …", "will go to court unless …": nobody is offered anything.
    private bool IsThreat(Fact<Condition> fact) =>
        fact.Claim.Form == ConditionForm.Unless && fact.Claim is { Force: not ConditionForce.Necessary, Then.IsNegated: false }
        || fact.Support.FirstOrDefault(item => item.Role == SupportRole.Then) is { } then && text.StatementAt(then.Evidence.Span)?.Claim.CueType is CueType.Threat;

    private static bool IsTold(List<Fact<Position>> found, Fact<Condition> fact, SupportRole side)
    {
        var spans = ConditionGround.Of(fact, side).ToList();
        return found.Exists(other => other.Support.Any(item => item.Role == SupportRole.Content && spans.Exists(item.Evidence.Span.Overlaps)));
    }

    /// <summary>"will not sign unless they leave": that they leave is asked for.</summary>
    private static Fact<Position> Asked(Fact<Condition> fact)
    {
        var condition = fact.Claim;
        var stance = condition.If.IsNegated ? PositionStance.Against : PositionStance.For;
        var addressees = condition.If.Actors.Where(actor => !condition.Holders.Contains(actor));
        var claim = new Position(condition.Holders, condition.HolderText, condition.If with { IsNegated = false }, stance, PositionType.Demand, [.. addressees]) { Strength = condition.If.Strength };
        var support = fact.Support.Where(item => item.Role is not SupportRole.Then).Select(item => item.Role == SupportRole.If ? new Support(SupportRole.Content, item.Evidence) : item);
        return new Fact<Position>(claim, [.. support], new CoderStamp(PositionMaker.Name, PositionMaker.Version, "asked by a condition"), fact.Attribution) { Modality = Modality.Demanded };
    }
}
