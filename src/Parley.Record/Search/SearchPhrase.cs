using System.Text;

namespace Parley.Record.Search;

/// <summary>
/// Turns what a user types into a full-text query: every word must be there; "words in quotation marks" together; a star at the end of a word
/// stands for any ending. Nothing a user types is an operator of the query language.
/// </summary>
internal static class SearchPhrase
{
    /// <summary>The query, or null where the text holds no letter or digit.</summary>
    internal static string? ToQuery(string text)
    {
        var query = new StringBuilder();
        var pieces = text.Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < pieces.Length; i++)
        {
            // Odd pieces stood between quotation marks; an unclosed one counts as closed at the end.
            var terms = i % 2 == 1 ? [pieces[i]] : pieces[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var term in terms.Where(term => term.Any(char.IsLetterOrDigit)))
            {
                query.Append(query.Length == 0 ? "\"" : " \"").Append(term.TrimEnd('*').Replace("\0", "", StringComparison.Ordinal)).Append('"');
                if (term.EndsWith('*'))
                    query.Append('*');
            }
        }

        return query.Length == 0 ? null : query.ToString();
    }
}
