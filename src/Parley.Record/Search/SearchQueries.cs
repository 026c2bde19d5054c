using System.Collections.Immutable;

namespace Parley.Record.Search;

/// <summary>Full-text search: case and diacritics do not count.</summary>
public static class SearchQueries
{
    /// <param name="text">Words, "phrases in quotation marks" and beginnings of words with a star; all must be there.</param>
    /// <returns>The best matches first; empty where the text holds no word.</returns>
    public static ImmutableArray<FoundRow> Find(this RecordFile record, string text, RecordFilter? filter = null)
    {
        var phrases = SearchPhrase.Parse(text);
        if (phrases.IsEmpty)
            return [];
        // The index knows which words a document has, not where: the place is looked up in the text, which is stored anyway.
        using var search = record.Prepare($"""
            SELECT d.key, d.title, o.name, d.published, d.text
            FROM document_search JOIN document d ON d.id = document_search.rowid LEFT JOIN outlet o ON o.id = d.outlet
            WHERE document_search MATCH @query AND {RecordFilter.OnDocument} AND {RecordFilter.OnContent}
            ORDER BY bm25(document_search), d.id
            """);
        var found = (filter ?? RecordFilter.All).Bind(search.Set("@query", SearchPhrase.Query(phrases))).Rows(row =>
            Snippet.Of(row.GetString(4), phrases) is { } snippet ? new FoundRow(row.GetString(0), row.Text(1), row.Text(2), row.Day(3), snippet) : null);
        return [.. found.OfType<FoundRow>()];
    }
}
