using Parley.Cli.Evaluation.Gold;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>The talks of the first reports: found, with everyone who takes part in the role the text gives, status and day.</summary>
internal sealed class SeedTalksScore(SeedAnnotation gold, SeedDocuments found)
{
    public IEnumerable<Figure> Figures()
    {
        var whole = new ShareCount();
        var present = new ShareCount();
        var people = new ShareCount();
        foreach (var (file, talks) in gold.Talks)
        {
            var matches = found.Of(file).Select(document => new TalksAgreement(document))
                .SelectMany(agreement => agreement.Found.Where(fact => TalksAgreement.Agree(talks, fact)).Select(fact => (agreement, fact))).ToList();
            present.Add(matches.Count > 0);
            people.Add(matches.Count == 0 ? 0 : matches.Max(pair => pair.agreement.ParticipantsFound(talks, pair.fact)), talks.Participants.Length);
            whole.Add(matches.Exists(pair => IsWhole(talks, pair.agreement, pair.fact)));
        }

        yield return whole.ToFigure("talks with participants, roles, status and date", 1);
        yield return present.ToFigure("talks found");
        yield return people.ToFigure("participants of talks found in their role");
    }

    private static bool IsWhole(GoldTalks talks, TalksAgreement agreement, Fact<Talks> fact) =>
        agreement.ParticipantsFound(talks, fact) == talks.Participants.Length
        && TalksAgreement.SameStatus(talks, fact)
        && (talks.Date is null || fact.Claim.Date?.StartsWith(talks.Date, StringComparison.Ordinal) == true)
        && (talks.Round is null || fact.Claim.Round == talks.Round);
}
