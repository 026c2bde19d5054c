namespace Parley.Coding.Relations;

/// <summary>For whom the speaker of a token speaks, and to whom: "We …", says the spokesman of X: X.</summary>
/// <param name="servedBy">Whom a person serves by an office the text tells, or null.</param>
internal sealed class VoiceReader(RelationMaterial material, IReadOnlyDictionary<string, Actor> actors, Func<string, string?> servedBy)
{
    // The cue of a turn in a transcript.
    private const string Turn = ":";

    /// <summary>Who "we" are, or "you" in a question put to the only one who is asked; null where the text does not tell.</summary>
    public string? At(int token)
    {
        if (material.Parsed.Tokens[token].Feature("Person") == "2")
            return OnlyAnswering() is { } asked && SaidAt(token) is null ? Body(asked) : null;
        return SaidAt(token) is { Claim.Speakers: [var speaker] } ? Body(speaker) : null;
    }

    private Fact<Statement>? SaidAt(int token)
    {
        var span = material.Parsed.Tokens[token].Span;
        return material.Statements.FirstOrDefault(fact => fact.Claim.Speakers is [_] && fact.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(span)));
    }

    // An interview: every turn the text gives to somebody named is of one and the same.
    private string? OnlyAnswering()
    {
        var speakers = material.Statements.Where(fact => fact.Claim.Cue == Turn && fact.Claim.Speakers is [_]).Select(fact => fact.Claim.Speakers[0]).ToList();
        return speakers.Count > 1 && speakers.Distinct().Count() == 1 ? speakers[0] : null;
    }

    private string? Body(string speaker)
    {
        if (!actors.TryGetValue(speaker, out var actor))
            return null;
        if (actor.Kind != ActorKind.Person)
            return actor.Kind is ActorKind.Anonymous or ActorKind.Media ? null : PartId.WholeOf(speaker);
        // "Gen. X, the SSPDF spokesman": the group's before the state's.
        var own = material.Offices.Where(office => office.Person == speaker).Select(office => office.Body).OfType<string>().Where(id => actors.TryGetValue(id, out var body) && body.Kind != ActorKind.State).Distinct().Take(2).ToList();
        return (own is [var only] ? only : servedBy(speaker)) is { } body && actors.TryGetValue(body, out var served) && served.Kind is not (ActorKind.Igo or ActorKind.Person) ? PartId.WholeOf(body) : null;
    }
}
