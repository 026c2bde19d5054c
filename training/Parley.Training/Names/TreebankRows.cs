namespace Parley.Training.Names;

/// <summary>Reads the sentences of a CoNLL-U file as rows of its columns, each with its document; multi-word tokens and empty nodes are left out.</summary>
internal static class TreebankRows
{
    private const string NewDocument = "# newdoc id = ";

    /// <summary>In the order of the file; the document's id is empty before the first line <c># newdoc id = …</c>.</summary>
    public static IEnumerable<(string Document, List<string[]> Rows)> Read(TextReader reader)
    {
        var document = "";
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
                document = line[NewDocument.Length..].Trim();
            if (line.StartsWith('#'))
                continue;
            if (line.Length > 0)
            {
                var fields = line.Split('\t');
                if (!fields[0].AsSpan().ContainsAny('-', '.'))
                    rows.Add(fields);
                continue;
            }

            if (rows.Count > 0)
                yield return (document, rows);
            rows = [];
        }

        if (rows.Count > 0)
            yield return (document, rows);
    }
}
