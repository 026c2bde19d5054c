
namespace Parley.Coding.Positions;

/// <summary>The sides that conditions tell: what must come first is asked for, and what depends on it is taken on a condition.</summary>
internal sealed class ConditionSides(PositionWords words, ConditionGround conditions)
{
    /// <summary>What somebody makes depend on something, where no other position tells it.</summary>
    public IEnumerable<Fact<Position>> Of(List<Fact<Position>> found)
    {
        foreach (var fact in conditions.Held)
        {
            if (!IsTold(found, fact, SupportRole.If) && ConditionGround.IsAsked(fact) && !words.IsUnasked(fact.Claim.If.Act))
                yield return Asked(fact);
            if (IsTold(found, fact, SupportRole.Then))
                continue;
            var condition = fact.Claim;
            var type = condition.Force == ConditionForce.Necessary ? PositionType.Demand : words.Rule(condition.Then.Act, "VERB")?.Type ?? PositionType.Offer;
            var addressees = condition.If.Actors.Where(actor => !condition.Holders.Contains(actor));
            var claim = new Position(condition.Holders, condition.HolderText, condition.Then with { IsNegated = false }, PositionStance.Conditional, type, [.. addressees]) { Strength = condition.Then.Strength };
            // "any withdrawal must not be hasty": how it must be is part of what the side is taken on.
            var isManner = condition.Form == ConditionForm.Manner;
            var support = fact.Support.Where(item => isManner || item.Role is not SupportRole.If)
                .Select(item => item.Role is SupportRole.Then or SupportRole.If ? new Support(SupportRole.Content, item.Evidence) : item);
            yield return new Fact<Position>(claim, [.. support], new CoderStamp(PositionMaker.Name, PositionMaker.Version, "condition"), fact.Attribution) { Modality = fact.Modality, Hedge = fact.Hedge };
        }
    }

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
