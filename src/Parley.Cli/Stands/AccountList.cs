using System.Collections.Immutable;
using Parley.Record.Positions;

namespace Parley.Cli.Stands;

/// <summary>Compares what different sources say was spoken of in one story: who tells what, and who does not.</summary>
internal static class AccountList
{
    /// <summary>Only stories with two accounts or more; what all tell is left out.</summary>
    public static ImmutableArray<Account> Of(IEnumerable<TopicRow> topics, IssueIndex issues)
    {
        var found = ImmutableArray.CreateBuilder<Account>();
        foreach (var story in topics.GroupBy(row => row.Story, StringComparer.Ordinal))
        {
            var told = (from row in story
                        from teller in Tellers(row)
                        select (Teller: teller, Issue: issues.IdOf(row.Claim.Content), Row: row)).ToList();
            var tellers = told.Select(item => item.Teller).Distinct().ToList();
            if (tellers.Count < 2)
                continue;
            foreach (var matter in told.GroupBy(item => item.Issue, StringComparer.Ordinal))
            {
                var by = matter.Select(item => item.Teller).Distinct().ToList();
                if (by.Count < tellers.Count)
                    found.Add(new Account(matter.First().Row.Claim.Content.Text, [.. by], [.. tellers.Except(by)], matter.First().Row.Document, matter.First().Row.Span));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<string> Tellers(TopicRow row) => row.TellerNames.IsEmpty ? row.Claim.TellerText is { } text ? [text] : [] : row.TellerNames;
}
