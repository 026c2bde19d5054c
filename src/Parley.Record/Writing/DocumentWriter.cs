using System.Collections.Immutable;
using System.Globalization;
using Parley.Coding;
using Parley.Reading.Copies;

namespace Parley.Record.Writing;

/// <summary>Adds coded documents to a record, each whole or not at all.</summary>
/// <remarks>Its statements are compiled once: use one writer for many documents, and dispose of it before the record.</remarks>
public sealed class DocumentWriter : IDisposable
{
    private readonly RecordFile _record;
    private readonly TermList _terms;
    private readonly OutletRows _outlets;
    private readonly ActorRows _actors;
    private readonly FactRows _facts;
    private readonly DocumentRows _documents;
    private readonly KnownTexts _known;

    public DocumentWriter(RecordFile record)
    {
        _record = record;
        _terms = new TermList(record);
        _outlets = new OutletRows(record);
        _actors = new ActorRows(record, _terms);
        _facts = new FactRows(record, _terms);
        _documents = new DocumentRows(record, _terms);
        _known = new KnownTexts(record);
    }

    /// <summary>Adds a document in a transaction of its own.</summary>
    /// <exception cref="RecordException">Locked, full, damaged, read-only, or a document the record cannot hold (PLY0403–PLY0410): nothing was added.</exception>
    public AddResult Add(CodedDocument coded)
    {
        Check(coded);
        var signature = ShingleSignature.Of(coded.Parsed.Document);
        _record.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = AddInside(coded, signature);
            _record.Execute("COMMIT");
            return result;
        }
        catch
        {
            _record.RollBack();
            _terms.Forget();
            _actors.Forget();
            _facts.Forget();
            throw;
        }
    }

    /// <summary>Merges the pieces of the search index into one and hands free pages back. Worth it once after a long run.</summary>
    public void Compact() => _record.Execute("INSERT INTO document_search (document_search) VALUES ('optimize')");

    public void Dispose()
    {
        _known.Dispose();
        _documents.Dispose();
        _facts.Dispose();
        _actors.Dispose();
        _outlets.Dispose();
        _terms.Dispose();
    }

    private AddResult AddInside(CodedDocument coded, ShingleSignature signature)
    {
        var document = coded.Parsed.Document;
        if (_known.StoryOf(document.Id) is { } there)
            return new AddResult(AddOutcome.AlreadyThere, document.Id, there);
        var same = _known.WithText(document);
        if (same.FirstOrDefault(known => known.HasAddress) is { } noted)
            return new AddResult(AddOutcome.AlreadyThere, noted.Key, noted.StoryKey);
        var outlet = _outlets.Row(document.Outlet);
        if (SameOutlet(same, outlet) is { } known)
        {
            _known.Note(known, document.Address, outlet);
            return new AddResult(AddOutcome.SameText, known.Key, known.StoryKey);
        }

        var story = same.Length > 0 ? (same[0].Story, same[0].StoryKey) : _known.NearStory(signature);
        var actors = _actors.Write(coded.Actors);
        // A coder that finds the same fact twice has found one fact.
        var facts = coded.Facts.DistinctBy(fact => fact.Id, StringComparer.Ordinal).ToImmutableArray();
        var row = _documents.Write(coded, story?.Row, outlet, signature.ToBytes(), actors, facts.Length);
        _facts.Write(row, coded.Parsed.Sentences, facts, actors);
        return story is { } first
            ? new AddResult(AddOutcome.Copy, document.Id, first.Key)
            : new AddResult(AddOutcome.Added, document.Id, document.Id);
    }

    /// <summary>Of the documents with the same text the one whose outlet is this, else one where either outlet is not told.</summary>
    private static KnownTexts.SameText? SameOutlet(IReadOnlyList<KnownTexts.SameText> same, long? outlet) =>
        same.FirstOrDefault(known => known.Outlet == outlet)
        ?? same.FirstOrDefault(known => known.Outlet is null || outlet is null);

    private static void Check(CodedDocument coded)
    {
        var document = coded.Parsed.Document;
        if (document.Text.Contains('\0', StringComparison.Ordinal))
            throw new RecordException(RecordProblems.CannotHold(document.Address, "its text holds NUL characters"));
        if (document.Text.Length > PackedNumbers.Most)
            throw new RecordException(RecordProblems.CannotHold(document.Address, string.Create(CultureInfo.InvariantCulture, $"its text is longer than {PackedNumbers.Most:N0} characters")));
        var described = coded.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var named = coded.Mentions.Select(mention => mention.ActorId)
            .Concat(coded.Facts.SelectMany(fact => fact.Attribution.ActorIds))
            .Concat(coded.Facts.Select(fact => fact.UntypedClaim).OfType<Statement>().SelectMany(statement => statement.Speakers));
        if (named.FirstOrDefault(id => !described.Contains(id)) is { } stranger)
            throw new RecordException(RecordProblems.CannotHold(document.Address, $"it names the actor '{stranger}' and does not describe it"));
        if (coded.Facts.FirstOrDefault(fact => fact.DocumentId != document.Id) is { } foreign)
            throw new RecordException(RecordProblems.CannotHold(document.Address, $"its fact {foreign.Id} rests on another document ({foreign.DocumentId})"));
    }
}
