using Parley.Language;

namespace Parley.Coding.Conditions;

/// <summary>One construction that tells a condition.</summary>
internal interface IConditionRule
{
    IEnumerable<ConditionDraft> Find(SyntaxTree tree);
}
