using System.Collections.Immutable;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>A query over the record of the first reports and what its answer must hold.</summary>
/// <param name="Needs">Views the query reads; where the record lacks one, the question waits for it.</param>
/// <param name="Has">Each must stand in the answer; one of several where they are parted by "|".</param>
/// <param name="HasNot">None may stand in the answer.</param>
public sealed record Question(string Id, string About, ImmutableArray<string> Needs, ImmutableArray<string> Has, ImmutableArray<string> HasNot, string Sql)
{
    /// <param name="answer">The values the query gave, in one line.</param>
    public bool IsAnsweredBy(string answer) =>
        answer.Length > 0
        && Has.All(word => word.Split('|').Any(one => answer.Contains(one, StringComparison.OrdinalIgnoreCase)))
        && !HasNot.Any(word => answer.Contains(word, StringComparison.OrdinalIgnoreCase));
}
