namespace Parley.Coding.Statements;

/// <summary>One way in which a cue takes its content or its addressee.</summary>
/// <param name="Preposition">The preposition of the phrase; empty for kinds without one.</param>
internal readonly record struct Frame(FrameKind Kind, string Preposition = "")
{
    /// <summary>Reads the spelling of the data files: "that", "obj+p:of".</summary>
    /// <exception cref="FormatException">There is no such frame.</exception>
    public static Frame Parse(string spelling)
    {
        var colon = spelling.IndexOf(':', StringComparison.Ordinal);
        var plus = spelling.IndexOf('+', Math.Max(colon, 0));
        var preposition = colon < 0 ? "" : plus < 0 ? spelling[(colon + 1)..] : spelling[(colon + 1)..plus];
        var shape = colon < 0 ? spelling : spelling[..colon] + (plus < 0 ? "" : spelling[plus..]);
        return new Frame(KindOf(shape) ?? throw new FormatException($"A list of cues names the frame '{spelling}', which there is not."), preposition);
    }

    private static FrameKind? KindOf(string shape) => shape switch
    {
        "that" => FrameKind.Clause,
        "wh" => FrameKind.QuestionClause,
        "quote" => FrameKind.Quotation,
        "to" => FrameKind.Infinitive,
        "ing" => FrameKind.Gerund,
        "obj" => FrameKind.Object,
        "obj+to" => FrameKind.ObjectInfinitive,
        "obj+as" => FrameKind.ObjectAs,
        "obj+is" => FrameKind.ObjectPredicate,
        "obj+p" => FrameKind.ObjectPhrase,
        "p" => FrameKind.Phrase,
        "p+to" => FrameKind.PhraseInfinitive,
        "self" => FrameKind.Self,
        "@obj" => FrameKind.AddresseeObject,
        "@p" => FrameKind.AddresseePhrase,
        _ => null,
    };
}
