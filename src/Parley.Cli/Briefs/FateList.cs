using System.Collections.Immutable;
using Parley.Coding;
using Parley.Record.States;

namespace Parley.Cli.Briefs;

/// <summary>What became of whom: states that hold, each once a voice; those told by most stories first.</summary>
internal static class FateList
{
    /// <returns>One section, or none where nothing is to be told.</returns>
    public static ImmutableArray<ToldSection> Build(BriefMaterial material, BriefLimits limits, Citations citations)
    {
        var places = material.Documents.Select((document, index) => (document.Id, index)).ToDictionary(item => item.Id, item => item.index, StringComparer.Ordinal);
        var fates = material.States.GroupBy(row => (row.Claim.Type, row.Claim.Actor, row.Claim.Other, row.Claim.Date, row.Attribution == AttributionKind.Narrator ? null : row.Source))
            .Select(group => group.ToList())
            .OrderByDescending(rows => rows.Select(row => row.Story).Distinct().Count()).ThenBy(rows => places[rows[0].Document]).ThenBy(rows => rows[0].Span).ToList();
        if (fates.Count == 0)
            return [];
        return [new ToldSection(
            BriefWords.Became,
            [.. fates.Take(limits.Dates).Select(rows => new ToldLine(Words(rows[0], material), [.. rows.Select(row => citations.Cite(places[row.Document], [row.Span])).Distinct().Take(limits.Marks)]))],
            Math.Max(0, fates.Count - limits.Dates))];
    }

    private static string Words(ActorStateRow row, BriefMaterial material)
    {
        // What is told of a government stands under its state.
        var isState = material.Actors.TryGetValue(row.Claim.Actor, out var actor) && actor.Kind == ActorKind.State;
        var who = isState && row.Claim.Type is ActorStateType.Collapsed or ActorStateType.Overthrown ? $"the government of {row.ActorName}" : row.ActorName;
        var day = row.Claim.Date is { } date ? $", {BriefWords.Date(date)}" : "";
        return $"{char.ToUpperInvariant(who[0])}{who[1..]} {Verb(row)}{day}{BriefWords.Teller(row.Attribution, row.Source)}";
    }

    private static string Verb(ActorStateRow row) => row.Claim.Type switch
    {
        ActorStateType.Founded => "was founded",
        ActorStateType.Dissolved => "was dissolved",
        ActorStateType.Collapsed => "collapsed",
        ActorStateType.Overthrown => "was overthrown",
        ActorStateType.Split => row.OtherName is { } from ? $"split from {from}" : "split",
        ActorStateType.Merged => row.OtherName is { } into ? $"merged with {into}" : "merged with others",
        ActorStateType.Renamed => "was renamed",
        ActorStateType.Exiled => "went into exile",
        ActorStateType.Dead => "died or was killed",
        ActorStateType.LeftOffice => "left office",
        _ => row.OtherName is { } free ? $"declared or gained independence from {free}" : "declared or gained independence",
    };
}
