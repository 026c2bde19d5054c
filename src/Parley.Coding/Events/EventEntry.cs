namespace Parley.Coding.Events;

/// <summary>One line of the event lexicon: a word, what it asks of its arguments, and what it codes. Empty strings ask nothing.</summary>
internal sealed record EventEntry(
    string Lemma, string Pos, string Particle, string Object, string Preposition, string Modifier, EventType Type, string? Mode, string? Cameo)
{
    public bool IsPlain => Particle.Length == 0 && Object.Length == 0 && Preposition.Length == 0 && Modifier.Length == 0;

    /// <summary>The name of the rule a coding shows.</summary>
    public string Rule => string.Join(' ', new[]
    {
        Lemma, Particle.Length > 0 ? "+" + Particle : "", Object.Length > 0 ? "o=" + Object : "", Preposition.Length > 0 ? "p=" + Preposition : "",
        Modifier.Length > 0 ? "m=" + Modifier : "",
    }.Where(part => part.Length > 0));
}
