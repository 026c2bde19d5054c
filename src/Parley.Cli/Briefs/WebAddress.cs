namespace Parley.Cli.Briefs;

/// <summary>Which addresses a page may link to.</summary>
internal static class WebAddress
{
    /// <summary>True for http and https; a path, a script or anything else stays words.</summary>
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
