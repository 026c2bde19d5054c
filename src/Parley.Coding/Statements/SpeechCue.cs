namespace Parley.Coding.Statements;

/// <summary>A speaker phrase and its cue, as they stand in the text.</summary>
/// <param name="Speaker">The tokens that name or describe the speaker, up to the first comma.</param>
/// <param name="Apposition">What stands between commas after it, or empty.</param>
/// <param name="Cue">The reporting word or words.</param>
/// <param name="Clause">Speaker, apposition and cue together.</param>
internal sealed record SpeechCue(TokenRange Speaker, TokenRange Apposition, TokenRange Cue, TokenRange Clause);
