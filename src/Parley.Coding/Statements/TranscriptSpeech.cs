using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Turns of a transcript: "WALLACE: Do you agree?", "Anchor: …". A label of capitals, or of a name, before a colon at the start of a paragraph.</summary>
internal sealed class TranscriptSpeech(ParsedDocument parsed, SpeakerResolver speakers)
{
    private const int LongestLabel = 4;
    private readonly ImmutableArray<Token> _tokens = parsed.Tokens;

    /// <param name="part">The tokens of one paragraph.</param>
    public FoundSpeech? Find(TokenRange part)
    {
        var colon = part.First;
        while (colon < part.End && colon - part.First <= LongestLabel && _tokens[colon].Form != ":")
            colon++;
        var label = new TokenRange(part.First, colon);
        if (label.IsEmpty || label.Length > LongestLabel || colon + 2 >= part.End || !IsLabel(label) || !OpensSentence(_tokens[colon + 1].Form))
            return null;
        return new FoundSpeech(speakers.Resolve(new SpeakerPhrase(label, default), false, null), new TokenRange(colon, colon + 1), [new TokenRange(colon + 1, part.End)], StatementKind.Direct, "transcript");
    }

    // "MOLDOVA: Gas ran out": what the paragraph is about.
    private bool IsLabel(TokenRange label)
    {
        if (Enumerable.Range(label.First, label.Length).Any(speakers.IsPlace))
            return false;
        var words = Enumerable.Range(label.First, label.Length).Select(token => _tokens[token].Form).Where(form => char.IsLetter(form[0])).ToList();
        return words.Count > 0 && (words.TrueForAll(form => form.Length > 2 && form.All(char.IsUpper)) || speakers.IsPersonName(label));
    }

    private static bool OpensSentence(string form) => char.IsUpper(form[0]) || char.IsPunctuation(form[0]) || char.IsDigit(form[0]);
}
