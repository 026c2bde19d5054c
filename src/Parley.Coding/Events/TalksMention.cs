using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Words that tell of talks, and what stands around them.</summary>
/// <param name="Trigger">The noun or verb that names them.</param>
/// <param name="Predicate">The verb that says what was done with them; the trigger where none does.</param>
internal sealed record TalksMention(SyntaxTree Tree, int Trigger, int Predicate)
{
    /// <summary>Who takes part, in which role, and the word that says so.</summary>
    public List<(string Actor, TalksRole Role, int Token)> People { get; } = [];

    public required string Kind { get; init; }

    public Modality Modality { get; init; }

    /// <summary>"at the talks": the words take up talks and do not say what became of them.</summary>
    public bool IsNeutral { get; init; }

    /// <summary>"the talks": those told of before.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>An agreement that was reached, which tells of talks only with a place or somebody who brought it about.</summary>
    public bool IsAgreement { get; init; }

    /// <summary>"the next round", "met again": of those who met before.</summary>
    public bool TakesUp { get; init; }

    /// <summary>"the two sides": those who meet, where nobody names them there.</summary>
    public bool IsOfGroup { get; init; }

    /// <summary>"three rounds": more than one meeting, none of them numbered.</summary>
    public bool IsSeries { get; init; }

    /// <summary>"another round".</summary>
    public bool IsFurther { get; init; }

    /// <summary>What is done so that others meet: another act, told of among the events.</summary>
    public bool IsDeed { get; init; }

    public int? Round { get; init; }

    public string? Level { get; init; }

    public string? Process { get; init; }

    /// <summary>The name of a place stands there, known or not.</summary>
    public bool NamesPlace { get; init; }

    public (Place Place, int Token)? Place { get; init; }

    public Fact<DatedPhrase>? Date { get; init; }

    /// <summary>Held or being held.</summary>
    public bool IsHeld => Modality is Modality.Occurred or Modality.Ongoing;

    public bool IsNoun => Trigger != Predicate || Tree[Trigger].Upos == Upos.NOUN;

    /// <summary>What their first word is.</summary>
    public int First => Math.Min(Trigger, Predicate);
}
