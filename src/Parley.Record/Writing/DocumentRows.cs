using System.Globalization;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Record.Writing;

/// <summary>Writes a document and what lies in its text: parts, sentences, dropped text, mentions, the search index.</summary>
internal sealed class DocumentRows(RecordFile record, TermList terms) : IDisposable
{
    private readonly PreparedSql _document = record.Prepare("""
        INSERT INTO document (key, text_hash, story, outlet, published, published_as_written, published_basis, language, address, url, title, byline,
            dateline, dateline_place, dateline_date, dateline_agency, dateline_raw_start, dateline_raw_length, added_at, signature, offset_map,
            first_fact, fact_count, text)
        VALUES (?1, ?2, coalesce(?3, (SELECT coalesce(max(id), 0) + 1 FROM document)), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
            ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, (SELECT coalesce(max(id), 0) + 1 FROM fact), ?22, ?23)
        """);

    private readonly PreparedSql _wide = record.Prepare("INSERT INTO wide_character (document, start) VALUES (?1, ?2)");
    private readonly PreparedSql _dropped = record.Prepare(
        "INSERT INTO dropped_text (document, number, reason, raw_start, raw_length, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

    private readonly PreparedSql _spans = record.Prepare(
        "INSERT INTO document_spans (document, block, parts, sentences, mentions) VALUES (?1, ?2, ?3, ?4, ?5)");

    private readonly PreparedSql _search = record.Prepare("INSERT INTO document_search (rowid, text) VALUES (?1, ?2)");

    /// <param name="story">Row of the story's first document, or null: then this one is the first.</param>
    /// <param name="facts">How many facts are written next: they are the document's.</param>
    /// <returns>The document's row.</returns>
    internal long Write(CodedDocument coded, long? story, long? outlet, byte[] signature, Dictionary<string, long> actors, int facts)
    {
        var document = coded.Parsed.Document;
        var row = WriteDocument(document, story, outlet, signature, facts);
        WriteWideCharacters(row, document.Text);
        for (var i = 0; i < document.Dropped.Length; i++)
            WriteDropped(row, i, document.Dropped[i]);
        WriteSpans(row, coded, actors);
        _search.Run(row, document.Text);
        return row;
    }

    public void Dispose()
    {
        _document.Dispose();
        _wide.Dispose();
        _dropped.Dispose();
        _spans.Dispose();
        _search.Dispose();
    }

    private long WriteDocument(Document document, long? story, long? outlet, byte[] signature, int facts)
    {
        var published = document.Published;
        var dateline = document.Dateline;
        return _document.Insert(
            document.Id,
            KnownTexts.ShortHash(document),
            story,
            outlet,
            ((DateOnly?)published?.Day).Stored(),
            published?.AsWritten,
            published is null ? null : terms.Row("published basis", published.Basis),
            document.Metadata.Language,
            document.Address,
            document.Metadata.Url,
            document.Title,
            document.Byline,
            dateline?.Text,
            dateline?.Place,
            dateline?.Date,
            dateline?.Agency,
            dateline?.Raw.Start,
            dateline?.Raw.Length,
            record.Options.Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            signature.Length == 0 ? null : signature,
            OffsetMapBlob.Pack(document.Map),
            facts,
            document.Text);
    }

    private void WriteSpans(long row, CodedDocument coded, Dictionary<string, long> actors)
    {
        var blocks = new SortedDictionary<int, SpanBlock>();
        foreach (var part in coded.Parsed.Document.Parts)
            Block(part.Span).Parts.Code(terms.Row("part", part.Kind)).Span(part.Span);
        foreach (var sentence in coded.Parsed.Sentences)
            Block(sentence.Span).Sentences.Span(sentence.Span);
        var mentions = coded.Mentions.Select(mention => (mention.Span, mention.Form, Actor: actors[mention.ActorId])).DistinctBy(mention => (mention.Span.Start, mention.Actor));
        foreach (var mention in mentions.OrderBy(mention => mention.Span.Start).ThenBy(mention => mention.Actor))
            Block(mention.Span).Mentions.Code(terms.Row("form", mention.Form)).Span(mention.Span).Number(mention.Actor);
        foreach (var (number, block) in blocks)
            _spans.Run(row, number, block.Parts.ToString(), block.Sentences.ToString(), block.Mentions.ToString());

        SpanBlock Block(TextSpan span)
        {
            var number = span.Start / SpanBlock.Length;
            if (!blocks.TryGetValue(number, out var block))
                blocks.Add(number, block = new SpanBlock());
            return block;
        }
    }

    private void WriteWideCharacters(long row, string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                _wide.Run(row, i++);
        }
    }

    private void WriteDropped(long row, int number, DroppedText dropped) => _dropped.Run(
        row, number, terms.Row("drop reason", dropped.Reason), dropped.Raw.Start, dropped.Raw.Length, dropped.Text);
}
