using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Reading.Decoding;

/// <summary>The charset a page or an XML file names in its own first bytes.</summary>
internal static partial class CharsetDeclaration
{
    /// <summary>Declarations stand near the start; some pages put long comments and scripts before theirs.</summary>
    private const int Reach = 16 * 1024;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        var match = Prolog().Match(head);
        if (!match.Success)
            match = Meta().Match(head);
        return match.Success ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    [GeneratedRegex("""^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?<name>[A-Za-z0-9_:.-]{2,40})["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Prolog();

    [GeneratedRegex("""<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Meta();
}
