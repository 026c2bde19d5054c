using System.Collections.Immutable;
using Parley.Cli.Stands;
using Parley.Coding;
using Parley.Record.Conditions;
using Parley.Record.Positions;

namespace Parley.Cli.Briefs;

/// <summary>Where the parties stand, on what condition, who waits for whom, and where accounts differ.</summary>
internal static class StandList
{
    private const int Letters = 160;
    // Alone or before a noun ("his party") they name nobody.
    private static readonly string[] Pronouns = ["i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "who", "both", "all"];
    private static readonly string[] Owners = ["his", "her", "its", "their"];

    public static ImmutableArray<ToldSection> Build(BriefMaterial material, BriefLimits limits, Citations citations)
    {
        var places = material.Documents.Select((document, index) => (document.Id, index)).ToDictionary(item => item.Id, item => item.index, StringComparer.Ordinal);
        ImmutableArray<ToldSection> sections =
        [
            Section(BriefWords.Stands, Stands(material), limits, citations, places),
            Section(BriefWords.Conditions, Conditions(material), limits, citations, places),
            Section(BriefWords.Waits, Waits(material), limits, citations, places),
            Section(BriefWords.Accounts, Differences(material), limits, citations, places),
        ];
        return [.. sections.Where(section => !section.Lines.IsEmpty)];
    }

    private static ToldSection Section(
        string heading, IEnumerable<(string Text, ImmutableArray<(string Document, Parley.Reading.TextSpan Span)> Places)> lines, BriefLimits limits, Citations citations, Dictionary<string, int> places)
    {
        var all = lines.DistinctBy(line => line.Text).ToList();
        return new ToldSection(
            heading, [.. all.Take(limits.Dates).Select(line => new ToldLine(line.Text, [.. line.Places.Take(limits.Marks).Select(place => citations.Cite(places[place.Document], [place.Span])).Distinct()]))],
            Math.Max(0, all.Count - limits.Dates));
    }

    /// <summary>A line an issue: who is for it, against it, open to it, or for it on a condition.</summary>
    private static IEnumerable<(string, ImmutableArray<(string, Parley.Reading.TextSpan)>)> Stands(BriefMaterial material)
    {
        foreach (var issue in material.Issues.Issues)
        {
            var held = issue.Positions.Where(row => HolderOf(row) is not null).ToList();
            if (held.Count == 0)
                continue;
            var sides = held.GroupBy(row => (Names: HolderOf(row), row.Claim.Stance))
                .Select(group => $"{group.Key.Names} {Told([.. group], material.Actors)}");
            yield return ($"{Shorten.ToLetters(issue.Name, Letters)}: {string.Join("; ", sides)}", [.. held.Select(row => (row.Document, row.Span))]);
        }
    }

    private static IEnumerable<(string, ImmutableArray<(string, Parley.Reading.TextSpan)>)> Conditions(BriefMaterial material)
    {
        foreach (var row in material.Conditions.Where(row => row.Claim.Form is not (ConditionForm.Enables or ConditionForm.Blocks)))
        {
            var who = row.HolderNames.IsEmpty ? SpeakerOf(material, row) ?? row.Claim.HolderText ?? "The report" : string.Join(", ", row.HolderNames);
            yield return ($"{who}: {Shorten.ToLetters(row.Claim.Then.Text, Letters)} — {ConditionLink.Of(row.Claim)} {Shorten.ToLetters(row.Claim.If.Text, Letters)}", [(row.Document, row.Span)]);
        }
    }

    // "It would end the strike if …": whom the statement gives for "it".
    private static string? SpeakerOf(BriefMaterial material, ConditionRow row) =>
        row.Claim.HolderText is { } words && IsPronoun(words) && material.Statements.FirstOrDefault(said => material.Documents[said.Document].Id == row.Document && said.Content.Any(row.Span.Overlaps)) is { } statement
            ? Claim.WordsFor(statement)
            : null;

    private static IEnumerable<(string, ImmutableArray<(string, Parley.Reading.TextSpan)>)> Waits(BriefMaterial material)
    {
        var waiting = WaitingList.Of(material.Conditions, material.Issues, material.Actors, byState: false);
        var places = material.Conditions.ToDictionary(row => row.Fact, row => (row.Document, row.Span), StringComparer.Ordinal);
        foreach (var deadlock in waiting.Graph.Deadlocks)
            yield return (waiting.Tell(deadlock), [.. deadlock.Waits.Select(wait => places[wait.Requirements[0].Fact])]);
        foreach (var wait in waiting.Graph.Waits)
        {
            foreach (var item in wait.Requirements)
                yield return ($"{waiting.NameOf(wait.Who)} waits for {waiting.NameOf(wait.For)}: {Shorten.ToLetters(item.First.Text, Letters)}", [places[item.Fact]]);
        }
    }

    private static IEnumerable<(string, ImmutableArray<(string, Parley.Reading.TextSpan)>)> Differences(BriefMaterial material)
    {
        foreach (var issue in material.Issues.Issues)
        {
            foreach (var party in issue.Positions.SelectMany(row => row.HolderNames.Select(name => (Name: name, Row: row))).GroupBy(item => item.Name, StringComparer.Ordinal))
            {
                var stances = party.GroupBy(item => item.Row.Claim.Stance).ToList();
                if (stances.Count > 1)
                    yield return ($"{party.Key} on {Shorten.ToLetters(issue.Name, Letters)}: {string.Join("; ", stances.Select(group => $"{Word(group.Key)} (“{Shorten.ToLetters(group.First().Row.Claim.Content.Text, Letters)}”)"))}", [.. stances.Select(group => (group.First().Row.Document, group.First().Row.Span))]);
            }
        }

        foreach (var account in AccountList.Of(material.Topics, material.Issues))
            yield return ($"{Shorten.ToLetters(account.Matter, Letters)}: told by {string.Join(", ", account.ToldBy)}; not by {string.Join(", ", account.NotToldBy)}", [(account.Document, account.Span)]);
    }

    private static string Word(PositionStance stance) => stance switch
    {
        PositionStance.For => "for",
        PositionStance.Against => "against",
        PositionStance.Open => "open",
        _ => "on a condition",
    };

    /// <summary>Who takes the side: names, else the words the report gives ("the dockers' union"); null for a pronoun that names nobody.</summary>
    private static string? HolderOf(PositionRow row)
    {
        if (!row.HolderNames.IsEmpty)
            return string.Join(", ", row.HolderNames);
        return row.Claim.HolderText is { } words && !IsPronoun(words) && !Owners.Contains(words.Split(' ')[0].ToLowerInvariant()) ? char.ToUpperInvariant(words[0]) + words[1..] : null;
    }

    private static bool IsPronoun(string words) => Pronouns.Contains(words.ToLowerInvariant());

    /// <summary>Who threatens an act of their own is not against it; null where the side is no warning.</summary>
    private static string? Threat(ImmutableArray<PositionRow> rows, IReadOnlyDictionary<string, Actor> actors)
    {
        if (rows.Any(row => row.Claim.Type != PositionType.Warning))
            return null;
        var isOwn = rows.All(row => row.Claim.Content.Actors.IsEmpty || row.Claim.Holders.Any(holder => row.Claim.Content.Actors.Contains(holder) || row.Claim.Content.Actors.Contains(StateOf.Actor(actors, holder)))) && rows.Any(row => !row.Claim.Content.Actors.IsEmpty);
        var isOpen = rows[0].Claim.Stance == PositionStance.Conditional;
        var ending = rows[0].HolderNames.Length > 1 ? "" : "s";
        return isOwn ? $"threaten{ending} it{(isOpen ? " on a condition" : "")}" : isOpen ? $"warn{ending} of it on a condition" : rows[0].Claim.Stance == PositionStance.Against ? $"warn{ending} against it" : null;
    }

    // The side, and in brackets how it is told. "open (rejection)" would say two things: who does not oppose something is open to it, and no more.
    private static string Told(ImmutableArray<PositionRow> rows, IReadOnlyDictionary<string, Actor> actors)
    {
        var (stance, threat) = (rows[0].Claim.Stance, Threat(rows, actors));
        var types = stance == PositionStance.Open || threat is not null ? [] : rows.Select(row => row.Claim.Type.ToString().ToLowerInvariant()).Distinct().ToList();
        var manner = (string.Join(", ", types) + Graded(rows.Select(row => row.Claim.Strength))).TrimStart(';', ' ');
        return (threat ?? Word(stance)) + (manner.Length > 0 ? $" ({manner})" : "");
    }

    private static string Graded(IEnumerable<string?> strengths) => strengths.OfType<string>().FirstOrDefault() is { } words ? $"; {words}" : "";
}
