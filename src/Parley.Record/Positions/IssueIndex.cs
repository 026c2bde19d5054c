using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Propositions;

namespace Parley.Record.Positions;

/// <summary>Groups positions under issues: one act, about one thing, of the same actors; then what people said about issues, the later over the earlier.</summary>
/// <remarks>
/// A wording that names only some of the actors, or not what is acted on, joins the one issue of the same act that says it all, where there is exactly one;
/// a wording that names none of the actors only where every report that has it has the other too: "the strikes" of one report are not those of another.
/// </remarks>
public sealed class IssueIndex
{
    private readonly Dictionary<string, string> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _split = new(StringComparer.Ordinal);
    private readonly Func<string, string?> _nameOf;
    private readonly Dictionary<string, Issue> _byId;

    /// <param name="positions">All of the record: a grouping of some of them may differ.</param>
    /// <param name="nameOf">The name of an actor's id, or null; by default ids stand for themselves.</param>
    public IssueIndex(ImmutableArray<PositionRow> positions, ImmutableArray<IssueJudgement> judgements, Func<string, string?>? nameOf = null)
    {
        _nameOf = nameOf ?? (_ => null);
        foreach (var (part, whole) in Partial(positions))
            _merged[part] = whole;
        foreach (var judgement in judgements)
            Apply(judgement);
        Issues = [.. Distinct(positions.Select(row => row with { Issue = IdOf(row) }).GroupBy(row => row.Issue, StringComparer.Ordinal).Select(Make)).OrderByDescending(issue => issue.Positions.Length).ThenBy(issue => issue.Id, StringComparer.Ordinal)];
        _byId = Issues.ToDictionary(issue => issue.Id, StringComparer.Ordinal);
    }

    /// <summary>The most spoken of first.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Null where no position is taken on it.</summary>
    /// <param name="id">The issue's.</param>
    public Issue? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The issue a proposition belongs to after every judgement, whether or not a position is taken on it.</summary>
    public string IdOf(Proposition proposition) => Follow(proposition.Issue);

    /// <summary>Whose act a proposition is: as it says, else as the other wordings of its issue say.</summary>
    public ImmutableArray<string> ActorsOf(Proposition proposition)
    {
        if (!proposition.Actors.IsEmpty)
            return proposition.Actors;
        return ActorsOf(IdOf(proposition));
    }

    /// <summary>Whose act an issue is, as the wording says that says it all; empty where none does.</summary>
    /// <param name="issue">Its id.</param>
    public ImmutableArray<string> ActorsOf(string issue) =>
        Find(issue)?.Positions.Select(row => row.Claim.Content).FirstOrDefault(content => content.Issue == issue)?.Actors ?? [];

    private string IdOf(PositionRow row) => Follow(_split.GetValueOrDefault(row.Fact) ?? row.Claim.Content.Issue);

    private void Apply(IssueJudgement judgement)
    {
        switch (judgement.Verdict)
        {
            case IssueVerdict.Rename:
                _names[Follow(judgement.Issue)] = judgement.Name!;
                break;
            // Merging an issue into itself, or back, would never end: the later merge wins.
            case IssueVerdict.Merge when Follow(judgement.Other!) != judgement.Issue:
                _merged[judgement.Issue] = judgement.Other!;
                break;
            case IssueVerdict.Split:
                _split[judgement.Other!] = judgement.Issue;
                _merged.Remove(judgement.Issue);
                _names[judgement.Issue] = judgement.Name!;
                break;
        }
    }

    private string Follow(string id)
    {
        for (var steps = 0; steps <= _merged.Count && _merged.TryGetValue(id, out var next); steps++)
            id = next;
        return id;
    }

    private Issue Make(IGrouping<string, PositionRow> group)
    {
        ImmutableArray<string> wordings = [.. group.GroupBy(row => row.Claim.Content.Text, StringComparer.Ordinal).OrderByDescending(wording => wording.Count()).ThenBy(wording => wording.Key.Length)
            .ThenBy(wording => wording.Key, StringComparer.Ordinal).Select(wording => wording.Key)];
        var content = (group.FirstOrDefault(row => row.Claim.Content.Issue == group.Key) ?? group.First()).Claim.Content;
        var name = _names.GetValueOrDefault(group.Key) ?? IssueLabel.Of(content, wordings, _nameOf);
        return new Issue(group.Key, name, wordings, [.. group.Select(row => row with { IssueName = name })]);
    }

    /// <summary>No two issues have one name: those that would are told apart by their ids.</summary>
    private static IEnumerable<Issue> Distinct(IEnumerable<Issue> issues) =>
        issues.GroupBy(issue => issue.Name, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Count() == 1 ? same : same.Select(issue => Renamed(issue, $"{issue.Name} [{issue.Id}]")));

    private static Issue Renamed(Issue issue, string name) => issue with { Name = name, Positions = [.. issue.Positions.Select(row => row with { IssueName = name })] };

    private static IEnumerable<(string Part, string Whole)> Partial(ImmutableArray<PositionRow> positions)
    {
        var documents = positions.ToLookup(row => row.Claim.Content.Issue, row => row.Document, StringComparer.Ordinal);
        foreach (var group in positions.Select(row => row.Claim.Content).DistinctBy(content => content.Issue).GroupBy(content => content.Act))
        {
            foreach (var part in group)
            {
                var wholes = group.Where(other => IsPart(part, other) && (part.Actors.Length > 0 || documents[part.Issue].All(documents[other.Issue].Contains))).ToList();
                // Of several, the one that says most, where the others are part of it.
                if (wholes.Find(whole => wholes.TrueForAll(other => other.Issue == whole.Issue || IsPart(other, whole))) is { } only)
                    yield return (part.Issue, only.Issue);
            }
        }
    }

    // The same with less said of who acts, or on what; what names neither says too little.
    private static bool IsPart(Proposition part, Proposition whole) =>
        part.Issue != whole.Issue && part.Actors.All(whole.Actors.Contains)
        && (part.About == whole.About ? part.Actors.Length < whole.Actors.Length && (part.About is not null || part.Actors.Length > 0) : part.About is null && part.Actors.Length > 0);
}
