using System.Collections.Immutable;

namespace Parley.Coding.Statements;

/// <summary>Who a phrase says is speaking.</summary>
/// <param name="ActorIds">Actors the phrase names as speaking; empty where it only describes them.</param>
/// <param name="Phrase">The tokens of the phrase, empty where the text leaves the speaker open.</param>
internal sealed record Speaker(AttributionKind Kind, ImmutableArray<string> ActorIds, TokenRange Phrase)
{
    public static Speaker Unknown { get; } = new(AttributionKind.Unknown, [], default);

    /// <summary>For a pronoun: the words it stands for, empty where they are not told.</summary>
    public TokenRange Antecedent { get; init; }
}
