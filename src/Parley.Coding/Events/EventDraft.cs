using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>An event while its document is read: the match and everything found around it.</summary>
internal sealed record EventDraft(SyntaxTree Tree, EventMatch Match)
{
    public required List<int> AgentHeads { get; init; }

    public required List<int> PatientHeads { get; init; }

    public required List<string> Agents { get; init; }

    public required List<string> Patients { get; init; }

    /// <summary>Of the word that tells it, in the document's text.</summary>
    public TextSpan TriggerSpan => Tree[Match.Trigger].Span;

    public Modality Modality { get; init; }

    public int? Hedge { get; init; }

    public Fact<DatedPhrase>? Date { get; init; }

    public (Place Place, int Token)? Place { get; init; }
}
