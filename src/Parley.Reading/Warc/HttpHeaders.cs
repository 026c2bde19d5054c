namespace Parley.Reading.Warc;

/// <summary>"Name: value" lines, as HTTP and WARC write them.</summary>
internal static class HttpHeaders
{
    private const int MostHeaders = 1000;

    /// <summary>Keeps the first value of a name; a line without a colon is passed over.</summary>
    public static void AddLine(Dictionary<string, string> headers, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && headers.Count < MostHeaders)
            headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
    }
}
