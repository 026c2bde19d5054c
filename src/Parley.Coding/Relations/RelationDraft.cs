using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>One telling of a relation while its document is read.</summary>
/// <param name="SubjectHead">Index of the head of the subject's phrase; with <paramref name="ObjectHead"/> its evidence.</param>
internal sealed record RelationDraft(SyntaxTree Tree, Relation Claim, int Trigger, int SubjectHead, int ObjectHead, string Rule)
{
    public Modality Modality { get; init; } = Modality.Occurred;

    public Attribution Attribution { get; init; } = Attribution.Narrator;

    /// <summary>Tellings of one relation join under one key.</summary>
    public string Key => $"{Claim.Canonical}|{Modality}|{Attribution.Kind}|{string.Join('+', Attribution.ActorIds)}|{Attribution.Description}";
}
