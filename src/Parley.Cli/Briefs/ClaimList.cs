using System.Collections.Immutable;
using Parley.Coding.Statements;

namespace Parley.Cli.Briefs;

/// <summary>Puts statements together into claims and claims into speakers.</summary>
internal sealed class ClaimList
{
    private readonly BriefMaterial _material;

    public ClaimList(BriefMaterial material)
    {
        _material = material;
        Claims =
        [
            .. material.Statements.GroupBy(statement => (Speaker: Claim.KeyOf(statement, Document(statement).Story), Words: Claim.Normalise(statement.Claim.Content)))
                .Select(group => new Claim(group.Key.Speaker, [.. group], group.Select(statement => Document(statement).Story).Distinct().Count())),
        ];
    }

    /// <summary>In order of their first report.</summary>
    public ImmutableArray<Claim> Claims { get; }

    public (ImmutableArray<Speaker> Speakers, int Others) Build(BriefLimits limits, Citations citations)
    {
        var speakers = Claims.GroupBy(claim => claim.SpeakerKey)
            .OrderBy(group => group.Key.Length == 0)
            .ThenByDescending(group => group.SelectMany(claim => claim.Reports).Select(report => Document(report).Story).Distinct().Count())
            .ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        return ([.. speakers.Take(limits.Speakers).Select(group => Describe([.. group], limits, citations))], Math.Max(0, speakers.Count - limits.Speakers));
    }

    private Speaker Describe(ImmutableArray<Claim> claims, BriefLimits limits, Citations citations)
    {
        var chosen = claims.OrderByDescending(claim => claim.Stories).ThenByDescending(claim => claim.IsQuoted).Take(limits.Lines)
            .OrderByDescending(claim => claim.IsQuoted).ThenBy(claim => claim.First.Document).ThenBy(claim => claim.First.Content[0]);
        var documents = claims.SelectMany(claim => claim.Reports).Select(report => report.Document).Distinct().Count();
        var (name, description) = SpeakerName.Of(claims, _material.Actors);
        return new Speaker(name, description, claims.Length, documents, [.. chosen.Select(claim => Line(claim, limits, citations))]);
    }

    private SaidLine Line(Claim claim, BriefLimits limits, Citations citations)
    {
        ImmutableArray<SourceMark> marks =
            [.. claim.Reports.Select(report => citations.Cite(report.Document, report.Content)).Distinct().Order().Take(limits.Marks)];
        var first = claim.First;
        string?[] caveats = [first.Modality == Coding.Modality.Occurred ? null : first.Modality.ToString().ToLowerInvariant(), first.Hedge];
        var caveat = string.Join(", ", caveats.Where(item => item is not null));
        var content = Shorten.ToLetters(first.Claim.Content.Trim().TrimEnd(','), limits.Letters);
        // "has not confirmed the strike": "the strike" alone would say that it did.
        var cue = DeniedCues.IsDenied(first.Claim) && first.Claim.Cue is { } word && !content.Contains(word, StringComparison.Ordinal) ? $"not: {word}" : first.Claim.Cue;
        return new SaidLine(content, claim.IsQuoted, cue, Document(first).Published, caveat.Length == 0 ? null : caveat, marks);
    }

    private MaterialDocument Document(MaterialStatement statement) => _material.Documents[statement.Document];
}
