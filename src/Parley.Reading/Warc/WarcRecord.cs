namespace Parley.Reading.Warc;

/// <summary>A record of a web archive (ISO 28500): its header and its block, which may itself be an HTTP message.</summary>
/// <param name="Number">Place in the archive, from 1.</param>
public sealed record WarcRecord(int Number, IReadOnlyDictionary<string, string> Headers, byte[] Block)
{
    /// <summary>"response", "resource", "request" and so on, lower case.</summary>
    public string Type => Header("WARC-Type")?.ToLowerInvariant() ?? "";

    public string? TargetUri => Header("WARC-Target-URI")?.Trim('<', '>');

    public string? ContentType => Header("Content-Type");

    /// <summary>Why the archive holds only the beginning of what was fetched, or null.</summary>
    public string? Truncated => Header("WARC-Truncated");

    private string? Header(string name) => Headers.GetValueOrDefault(name);
}
