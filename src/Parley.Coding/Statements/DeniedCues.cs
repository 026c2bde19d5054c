using System.Collections.Frozen;

namespace Parley.Coding.Statements;

/// <summary>Whether the word that reports stands with "not": of "has not confirmed the strike" as of "does not want it".</summary>
/// <remarks>Some words tell of silence only with "not" ("did not say"), others without ("declined").</remarks>
public static class DeniedCues
{
    private static readonly FrozenSet<string> Silences = DataLines.Of("Statements/verb-cues.tsv").Select(line => line.Split('\t'))
        .Where(fields => fields[1] == "silence" && fields[2].Split(' ').Contains("neg")).Select(fields => fields[0].Replace('_', ' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsDenied(Statement statement) =>
        statement.IsNegated || (statement is { CueType: CueType.Silence, CueLemma: { } lemma } && Silences.Contains(lemma));
}
