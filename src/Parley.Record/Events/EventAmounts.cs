using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding;
using Parley.Coding.Amounts;
using Parley.Reading;
using Parley.Record.Documents;
using Parley.Record.Statements;

namespace Parley.Record.Events;

/// <summary>Numbers of dead, wounded, displaced, captured and freed that reports give for an event, side by side: none is chosen, none is reckoned from others.</summary>
/// <remarks>
/// They are read from the texts when asked for. A number is of the nearest event of its sentence that can have it; a sentence behind that tells no other such event adds its numbers
/// to the event told last. Sums over a time ("since October") are no event's.
/// </remarks>
public sealed class EventAmounts
{
    // "The ministry said 20 people had died", a few sentences on.
    private const int MostSentences = 3;
    private static readonly FrozenSet<(AmountKind, EventType)> Fitting = EventLists.Pairs("amount-events")
        .Select(pair => (Enum.Parse<AmountKind>(pair.First), Enum.Parse<EventType>(pair.Second))).ToFrozenSet();

    private static readonly ImmutableArray<string> Sums = [.. EventLists.Lines("sum-words")];
    private readonly Dictionary<string, DocumentRow> _documents;
    private readonly ILookup<string, StatementRow> _statements;
    private readonly Dictionary<string, Dictionary<string, List<ToldAmount>>> _byDocument = new(StringComparer.Ordinal);
    private readonly ILookup<string, EventRow> _events;

    private EventAmounts(IEnumerable<DocumentRow> documents, IEnumerable<StatementRow> statements, IEnumerable<EventRow> events)
    {
        _documents = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _statements = statements.ToLookup(statement => statement.Document, StringComparer.Ordinal);
        _events = events.ToLookup(row => row.Document, StringComparer.Ordinal);
    }

    /// <summary>No numbers at all.</summary>
    public static EventAmounts None { get; } = new([], [], []);

    /// <summary>The numbers of a record's events.</summary>
    public static EventAmounts Of(RecordFile record) => new(record.Documents(), record.Statements(), record.Events());

    /// <summary>Every number that a telling gives, in the order of tellings and of their text; what copies of one story repeat is told once.</summary>
    public ImmutableArray<ToldAmount> Of(ToldEvent told) =>
    [
        .. told.Tellings.SelectMany(row => InDocument(row.Document).GetValueOrDefault(row.Fact) ?? []).OrderBy(item => item.Amount.Kind)
            .DistinctBy(item => (item.Amount.Kind, item.Amount.Words.ToLowerInvariant(), item.By, item.Teller.Story)),
    ];

    private Dictionary<string, List<ToldAmount>> InDocument(string id)
    {
        if (_byDocument.TryGetValue(id, out var known))
            return known;
        var found = new Dictionary<string, List<ToldAmount>>(StringComparer.Ordinal);
        if (_documents.TryGetValue(id, out var document))
            Fill(document, [.. _events[id].Where(row => row.Modality is Modality.Occurred or Modality.Ongoing or Modality.Planned)], found);
        return _byDocument[id] = found;
    }

    private void Fill(DocumentRow document, List<EventRow> events, Dictionary<string, List<ToldAmount>> found)
    {
        var told = new List<(EventRow Row, int Sentence)>();
        for (var at = 0; at < document.Sentences.Length; at++)
        {
            var sentence = document.Sentences[at];
            var here = events.Where(row => row.Span.Overlaps(sentence)).ToList();
            if (here.Count == 0 && (told.Count == 0 || at - told[^1].Sentence > MostSentences))
                continue;
            var amounts = AmountReader.Read(document.Text, sentence);
            var isSum = Sums.Any(word => ContainsWord(document.Text[sentence.Start..sentence.End], word));
            foreach (var amount in amounts)
            {
                foreach (var row in OwnersOf(amount, here, told, at, isSum))
                {
                    if (!found.TryGetValue(row.Fact, out var own))
                        found.Add(row.Fact, own = []);
                    own.Add(new ToldAmount(amount, row, amount.By ?? SpeakerOf(document.Id, amount.Span) ?? (row.Span.Contains(amount.Span) ? row.Source : null), document.Text[sentence.Start..sentence.End]));
                }
            }

            told.AddRange(here.Select(row => (row, at)));
        }
    }

    private static IEnumerable<EventRow> OwnersOf(Amount amount, List<EventRow> here, List<(EventRow Row, int Sentence)> told, int sentence, bool isSum)
    {
        var own = here.Where(row => Fitting.Contains((amount.Kind, row.Claim.Type))).ToList();
        var near = own.Where(row => Distance(row.Span, amount.Span) == own.Min(other => Distance(other.Span, amount.Span))).ToList();
        // "bombed the market, killing 12": two words for one attack.
        near.AddRange(own.Where(row => !near.Contains(row) && near.Exists(other => TellsNoOther(row, other) || TellsNoOther(other, row))).ToList());
        var before = told.FindLast(item => Fitting.Contains((amount.Kind, item.Row.Claim.Type)) && item.Row.Modality != Modality.Planned);
        if (isSum || amount.IsBare || before.Row is null || sentence - before.Sentence > MostSentences)
            return near;
        // What the same report tells again of the event before it counts for both.
        var last = told.Where(item => item.Sentence == before.Sentence && Fitting.Contains((amount.Kind, item.Row.Claim.Type))).Select(item => item.Row).ToList();
        return near.TrueForAll(row => last.TrueForAll(other => TellsNoOther(row, other))) ? near.Concat(last).Distinct() : near;
    }

    private static bool TellsNoOther(EventRow row, EventRow before) =>
        (row.Claim.Date is null || row.Claim.Date == before.Claim.Date) && (row.Claim.Place is null || row.Claim.Place == before.Claim.Place)
        && row.Claim.Actors.All(actor => before.Claim.Actors.Contains(actor, StringComparer.Ordinal))
        && (row.Claim.Recipients.IsEmpty || before.Claim.Recipients.IsEmpty || row.Claim.Recipients.Any(actor => before.Claim.Recipients.Contains(actor, StringComparer.Ordinal)));

    private string? SpeakerOf(string document, TextSpan span) =>
        _statements[document].Where(row => row.ContentSpans.Any(content => content.Contains(span))).MinBy(row => row.ContentSpans.Sum(content => content.Length)) is { } said ? said.Attribution.Description ?? said.Claim.SpeakerText : null;

    private static int Distance(TextSpan one, TextSpan other) => one.Overlaps(other) ? 0 : Math.Max(one.Start - other.End, other.Start - one.End);

    private static bool ContainsWord(string sentence, string word)
    {
        var at = sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(sentence[at - 1])) && (at + word.Length == sentence.Length || !char.IsLetter(sentence[at + word.Length]));
    }
}
