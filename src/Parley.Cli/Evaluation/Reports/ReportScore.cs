using System.Collections.Immutable;
using Parley.Cli.Evaluation.Gold;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Reports;

/// <summary>What was found in annotated reports, summed up report by report.</summary>
internal sealed class ReportScore
{
    private readonly ShareCount _statementKinds = new(), _anonymous = new(), _eventSides = new(), _modalities = new(), _dates = new(), _statuses = new(), _participants = new(), _forces = new(), _positionTypes = new();
    private MatchCount _named = MatchCount.Zero, _collective = MatchCount.Zero, _statements = MatchCount.Zero, _events = MatchCount.Zero, _talks = MatchCount.Zero, _relations = MatchCount.Zero, _conditions = MatchCount.Zero, _positions = MatchCount.Zero;

    public int Reports { get; private set; }

    public void Add(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        Reports++;
        AddActors(report, documents);
        AddStatements(report, documents);
        AddEvents(report, documents);
        AddTalks(report, documents);
        AddRelations(report, documents);
        AddConditions(report, documents);
        AddPositions(report, documents);
    }

    public IEnumerable<Figure> Figures() =>
    [
        .. Of("named actors", _named), .. Of("collective and unnamed actors", _collective),
        .. Of("relations", _relations),
        .. Of("statements", _statements), _statementKinds.ToFigure("kind of statement right, of those found"), _anonymous.ToFigure("anonymous sources flagged"),
        .. Of("positions", _positions), _positionTypes.ToFigure("type right, of positions found"),
        .. Of("conditions", _conditions), _forces.ToFigure("necessary or sufficient right, of conditions found"),
        .. Of("events", _events), _eventSides.ToFigure("who did it to whom right, of events found"), _modalities.ToFigure("modality right, of events found"),
        _dates.ToFigure("date right, of events found"),
        .. Of("talks", _talks), _statuses.ToFigure("status right, of talks found"), _participants.ToFigure("participants in their role, of talks found"),
    ];

    private static IEnumerable<Figure> Of(string what, MatchCount count) =>
    [
        new Figure($"{what}, F1", count.F1, $"{count.Marked} marked, {count.Found} found"),
        new Figure($"{what}, recall", count.Recall, $"{count.Marked} marked"),
        new Figure($"{what}, precision", count.Precision, $"{count.Found} found"),
    ];

    private void AddActors(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        var (named, unnamed) = ActorAgreement.Count(report.Actors, documents);
        _named += named;
        _collective += unnamed;
    }

    private void AddStatements(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        var found = documents.Select(document => new StatementAgreement(document)).SelectMany(agreement => agreement.Found.Select(fact => (agreement, fact))).ToList();
        _statements += MatchCount.Of(report.Statements, found, (marked, pair) => pair.agreement.Agree(marked, pair.fact));
        foreach (var marked in report.Statements.Where(item => !item.IsOptional))
        {
            var matches = found.Where(pair => pair.agreement.Agree(marked, pair.fact)).ToList();
            if (matches.Count > 0 && marked.Kind is { } kind)
                _statementKinds.Add(matches.Exists(pair => pair.fact.Claim.Kind == kind));
            if (marked.IsAnonymous)
                _anonymous.Add(found.Exists(pair => pair.agreement.SameContent(marked, pair.fact) && pair.fact.Attribution.Kind == AttributionKind.Anonymous));
        }
    }

    private void AddEvents(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        var found = documents.Select(document => new EventAgreement(document)).SelectMany(agreement => agreement.Found.Select(fact => (agreement, fact))).ToList();
        var counted = found.Where(pair =>
            report.Events.Any(marked => EventAgreement.Agree(marked, pair.fact)) || !report.Events.Any(marked => EventAgreement.IsContentOf(marked, pair.fact))).ToList();
        _events += MatchCount.Of(report.Events, counted, (marked, pair) => EventAgreement.Agree(marked, pair.fact));
        foreach (var marked in report.Events.Where(item => !item.IsOptional))
        {
            var matches = found.Where(pair => EventAgreement.Agree(marked, pair.fact)).ToList();
            if (matches.Count == 0)
                continue;
            _eventSides.Add(matches.Exists(pair => pair.agreement.SameSides(marked, pair.fact)));
            _modalities.Add(matches.Exists(pair => marked.Modalities.Contains(pair.fact.Modality)));
            if (marked.Date is { } date)
                _dates.Add(matches.Exists(pair => pair.fact.Claim.Date == date));
        }
    }

    private void AddTalks(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        var found = documents.Select(document => new TalksAgreement(document)).SelectMany(agreement => agreement.Found.Select(fact => (agreement, fact))).ToList();
        _talks += MatchCount.Of(report.Talks, found, (marked, pair) => TalksAgreement.Agree(marked, pair.fact));
        foreach (var marked in report.Talks)
        {
            var matches = found.Where(pair => TalksAgreement.Agree(marked, pair.fact)).ToList();
            if (matches.Count == 0)
                continue;
            _statuses.Add(matches.Exists(pair => TalksAgreement.SameStatus(marked, pair.fact)));
            _participants.Add(matches.Max(pair => pair.agreement.ParticipantsFound(marked, pair.fact)), marked.Participants.Length);
        }
    }

    private void AddRelations(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        var found = documents.Select(document => new RelationAgreement(document)).SelectMany(agreement => agreement.Found.Select(fact => (agreement, fact))).ToList();
        _relations += MatchCount.Of(report.Relations, found, (marked, pair) => pair.agreement.Agree(marked, pair.fact));
    }

    private void AddConditions(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        var found = documents.Select(document => new ConditionAgreement(document)).SelectMany(agreement => agreement.Found.Select(fact => (agreement, fact))).ToList();
        _conditions += MatchCount.Of(report.Conditions, found, (marked, pair) => pair.agreement.Agree(marked, pair.fact));
        foreach (var marked in report.Conditions.Where(item => !item.IsOptional))
        {
            var matches = found.Where(pair => pair.agreement.Agree(marked, pair.fact)).ToList();
            if (matches.Count > 0)
                _forces.Add(matches.Exists(pair => ConditionAgreement.SameForce(marked, pair.fact)));
        }
    }

    private void AddPositions(GoldReport report, ImmutableArray<CodedDocument> documents)
    {
        var found = documents.Select(document => new PositionAgreement(document)).SelectMany(agreement => agreement.Found.Select(fact => (agreement, fact))).ToList();
        _positions += MatchCount.Of(report.Positions, found, (marked, pair) => pair.agreement.Agree(marked, pair.fact));
        foreach (var marked in report.Positions.Where(item => !item.IsOptional))
        {
            var matches = found.Where(pair => pair.agreement.Agree(marked, pair.fact)).ToList();
            if (matches.Count > 0)
                _positionTypes.Add(matches.Exists(pair => PositionAgreement.SameType(marked, pair.fact)));
        }
    }
}
