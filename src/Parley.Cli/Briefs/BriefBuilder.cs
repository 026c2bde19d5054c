using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>Makes a brief: a function of material and limits.</summary>
public static class BriefBuilder
{
    /// <param name="material">What was read; at least one document.</param>
    public static Brief Build(BriefMaterial material, BriefLimits limits)
    {
        if (material.Documents.IsEmpty)
            throw new ArgumentException("A brief needs at least one document.", nameof(material));
        var citations = new Citations(material);
        var partyList = new PartyList(material);
        var claimList = new ClaimList(material);
        var (parties, otherParties) = partyList.Build(limits, citations);
        var (speakers, otherSpeakers) = claimList.Build(limits, citations);
        ImmutableArray<ToldSection> told = [.. TieList.Build(material, limits, citations), .. FateList.Build(material, limits, citations), .. ToldList.Build(material, limits, citations), .. StandList.Build(material, limits, citations)];
        var (dates, otherDates) = DateList.Build(material, limits, citations);
        var otherDocuments = ListUncited(material, limits, citations);
        return new Brief
        {
            Title = Title(partyList.Foremost, material.Documents.Length),
            Coverage = Cover(material.Documents),
            Parties = parties,
            OtherParties = otherParties,
            Speakers = speakers,
            OtherSpeakers = otherSpeakers,
            Told = told,
            Dates = dates,
            OtherDates = otherDates,
            Sources = Summarise(material, claimList.Claims),
            Documents = citations.Build(),
            OtherDocuments = otherDocuments,
            Problems = material.Problems,
        };
    }

    private static string Title(ImmutableArray<string> parties, int documents)
    {
        var say = $"what {BriefWords.Count(documents, "report says", "reports say")}";
        return parties.IsEmpty ? "W" + say[1..] : $"{SpeakerName.Join(parties)}: {say}";
    }

    private static Coverage Cover(ImmutableArray<MaterialDocument> documents)
    {
        var days = documents.Where(document => document.Published is not null).Select(document => document.Published!.Value).ToList();
        return new Coverage(
            documents.Length,
            documents.Select(document => document.Story).Distinct().Count(),
            documents.Select(document => document.Outlet).Where(outlet => outlet is not null).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            days.Count == 0 ? null : days.Min(),
            days.Count == 0 ? null : days.Max(),
            documents.Length - days.Count);
    }

    /// <summary>Gives a number to documents without a mark while there is room; returns how many are left.</summary>
    private static int ListUncited(BriefMaterial material, BriefLimits limits, Citations citations)
    {
        ImmutableArray<int> uncited = [.. Enumerable.Range(0, material.Documents.Length).Where(index => !citations.IsCited(index))];
        if (material.Documents.Length > limits.UncitedDocuments)
            return uncited.Length;
        foreach (var index in uncited)
            citations.NumberOf(index);
        return 0;
    }

    private static SourceSummary Summarise(BriefMaterial material, ImmutableArray<Claim> claims)
    {
        var claimsOf = claims
            .SelectMany(claim => claim.Reports.Select(report => material.Documents[report.Document].Outlet ?? "").Distinct().Select(outlet => (Outlet: outlet, claim)))
            .ToLookup(item => item.Outlet, item => item.claim);
        ImmutableArray<OutletLine> outlets =
        [
            .. material.Documents.GroupBy(document => document.Outlet ?? "")
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new OutletLine(
                    group.Key.Length == 0 ? null : group.Key, group.Count(), group.Count(document => document.IsCopy),
                    claimsOf[group.Key].Count(), claimsOf[group.Key].Count(claim => claim.IsAnonymous))),
        ];
        return new SourceSummary(claims.Length, claims.Count(claim => claim.IsAnonymous), claims.Count(claim => claim.Stories == 1), outlets);
    }
}
