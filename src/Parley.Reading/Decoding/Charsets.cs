using System.Text;

namespace Parley.Reading.Decoding;

/// <summary>Charsets by name, those of old code pages among them.</summary>
internal static class Charsets
{
    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What bytes above 127 most often are when nothing tells.</summary>
    public static Encoding Western => Encoding.GetEncoding(1252);

    /// <summary>The charset of that name, or null where there is none. "iso-8859-1" and "ascii" are read as browsers read them: as windows-1252.</summary>
    public static Encoding? Find(string? name)
    {
        var plain = name?.Trim().Trim('"', '\'', ';').ToLowerInvariant();
        if (string.IsNullOrEmpty(plain))
            return null;
        if (plain is "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "ascii" or "us-ascii")
            return Western;
        if (plain is "iso-8859-9" or "latin5")
            return Encoding.GetEncoding(1254);
        if (plain is "utf8" or "utf-8" or "utf-7" or "unicode-1-1-utf-8")
            return Encoding.UTF8;
        try
        {
            return Encoding.GetEncoding(plain);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
