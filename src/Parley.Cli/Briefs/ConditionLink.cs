using Parley.Coding;

namespace Parley.Cli.Briefs;

/// <summary>The words between what depends and what comes first, as the report joins them: both sides stand in its own words, denials and all.</summary>
internal static class ConditionLink
{
    public static string Of(Condition condition) => condition.Form switch
    {
        ConditionForm.OnlyIf => "only if:",
        ConditionForm.Unless => "unless:",
        ConditionForm.Until => "until:",
        ConditionForm.After => condition.Force == ConditionForce.Sufficient ? "as soon as:" : "only after:",
        ConditionForm.Before => "before:",
        ConditionForm.AsLongAs => condition.If.IsNegated ? "while:" : "as long as:",
        ConditionForm.Provided => "provided that:",
        ConditionForm.InExchangeFor => "in exchange for:",
        ConditionForm.Without => "without:",
        ConditionForm.DependsOn => "depends on:",
        ConditionForm.Precondition or ConditionForm.Demand => "first:",
        ConditionForm.Must => "needs:",
        ConditionForm.OnlyThrough => "only through:",
        ConditionForm.Manner => "only so:",
        _ => condition.If.IsNegated && !condition.If.Text.Contains("not", StringComparison.Ordinal) ? "if not:" : "if:",
    };
}
