namespace Parley.Coding.Statements;

/// <summary>Whether the word that reports stands with "not": of "has not confirmed the strike" as of "does not want it".</summary>
/// <remarks>Some words tell of silence only with "not" ("did not say"), others without ("declined").</remarks>
public static class DeniedCues
{
    private static readonly CueLexicon Cues = new();

    /// <summary>Whether a reader has to put "not" before the cue to tell what the text tells.</summary>
    public static bool IsDenied(Statement statement) =>
        statement.IsNegated || (statement is { CueType: CueType.Silence, CueLemma: { } lemma } && Cues.Verbs(lemma, null).Any(entry => entry is { Type: CueType.Silence, OnlyDenied: true }));
}
