namespace Parley.Coding.Events;

/// <summary>One line of the event lexicon: a word, what it asks of its arguments, and what it codes. Empty strings ask nothing.</summary>
/// <param name="Subject">A class its subject must be in.</param>
/// <param name="IsNone">What the words tell is no event, whatever less demanding entries say.</param>
internal sealed record EventEntry(
    string Lemma, string Pos, string Particle, string Object, string Preposition, string Modifier, EventType Type, string? Mode, string? Cameo, string Subject = "", bool IsNone = false)
{
    /// <summary>What the object may be: "|" stands between several.</summary>
    public string[] Objects { get; } = Alternatives(Object);

    public string[] Prepositions { get; } = Alternatives(Preposition);

    public string[] Subjects { get; } = Alternatives(Subject);

    public bool IsPlain => Particle.Length == 0 && Object.Length == 0 && Preposition.Length == 0 && Modifier.Length == 0 && Subject.Length == 0;

    /// <summary>The name of the rule a coding shows.</summary>
    public string Rule => string.Join(' ', new[]
    {
        Lemma, Particle.Length > 0 ? "+" + Particle : "", Object.Length > 0 ? "o=" + Object : "", Preposition.Length > 0 ? "p=" + Preposition : "",
        Modifier.Length > 0 ? "m=" + Modifier : "", Subject.Length > 0 ? "s=" + Subject : "",
    }.Where(part => part.Length > 0));

    private static string[] Alternatives(string column) => column.Length == 0 ? [] : column.Split('|');
}
