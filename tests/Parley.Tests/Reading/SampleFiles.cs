using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Parley.Tests.Reading;

/// <summary>One report in every format Parley reads.</summary>
internal static class SampleFiles
{
    public const string Title = "Envoys Return to Juba for Border Talks";
    public const string First = "Envoys of Sudan and South Sudan returned to Juba on Monday to draw a line through the Abyei region, a mediator said.";
    public const string Second = "The two sides have not agreed on who may vote there, and the mediator asked both to withdraw their police first.";

    public const string Html = $"""
        <!DOCTYPE html><html lang="en"><head><title>{Title}</title>
        <meta property="og:site_name" content="Nile Gazette"><meta property="article:published_time" content="2024-02-05T08:00:00Z"></head>
        <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <article><h1>{Title}</h1><p>{First}</p><p>{Second}</p></article>
        <footer>Copyright 2024 Nile Gazette</footer></body></html>
        """;

    public const string Rss = $"""
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Nile Gazette</title><link>https://nile.example/</link><description>News</description>
        <item><title>{Title}</title><link>https://nile.example/1</link><pubDate>Mon, 05 Feb 2024 08:00:00 GMT</pubDate><description>&lt;p&gt;{First}&lt;/p&gt;&lt;p&gt;{Second}&lt;/p&gt;</description></item>
        <item><title>River police end strike</title><link>https://nile.example/2</link><description>The river police of Malakal went back to work on Tuesday, their commander said, and boats may pass again by day.</description></item>
        </channel></rss>
        """;

    public const string Atom = $"""
        <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Nile Gazette</title><id>urn:nile</id><updated>2024-02-05T08:00:00Z</updated>
        <entry><title>{Title}</title><id>urn:1</id><link href="https://nile.example/1"/><published>2024-02-05T08:00:00Z</published><updated>2024-02-06T08:00:00Z</updated>
        <author><name>Mary Deng</name></author><content type="html">&lt;p&gt;{First}&lt;/p&gt;&lt;p&gt;{Second}&lt;/p&gt;</content></entry></feed>
        """;

    public static string Text => $"{Title}\n\n{First}\n\n{Second}\n";

    public static string JsonLine => $$"""{"title": "{{Title}}", "text": "{{First}}\n\n{{Second}}", "date": "2024-02-05", "url": "https://nile.example/1", "source": "Nile Gazette"}""";

    public static byte[] Warc => Encoding.UTF8.GetBytes(Record("response", "https://nile.example/1", "application/http; msgtype=response", $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Html}"));

    /// <summary>A record of a web archive.</summary>
    public static string Record(string type, string address, string contentType, string block) => string.Create(
        CultureInfo.InvariantCulture,
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");

    public static byte[] Pdf
    {
        get
        {
            using var builder = new PdfDocumentBuilder();
            var font = builder.AddStandard14Font(Standard14Font.Helvetica);
            var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            page.AddText(Title, 16, new PdfPoint(50, 780), font);
            page.AddText(First[..First.LastIndexOf(' ', 60)], 10, new PdfPoint(50, 740), font);
            page.AddText(First[(First.LastIndexOf(' ', 60) + 1)..], 10, new PdfPoint(50, 727), font);
            page.AddText(Second[..Second.LastIndexOf(' ', 58)], 10, new PdfPoint(50, 700), font);
            page.AddText(Second[(Second.LastIndexOf(' ', 58) + 1)..], 10, new PdfPoint(50, 687), font);
            return builder.Build();
        }
    }

    /// <summary>A PDF that opens with a password only.</summary>
    public static byte[] EncryptedPdf
    {
        get
        {
            var key = string.Concat(Enumerable.Repeat("5A", 32));
            string[] objects =
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
                $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>",
            ];
            var text = new StringBuilder("%PDF-1.4\n");
            var places = new List<int>();
            for (var i = 0; i < objects.Length; i++)
            {
                places.Add(text.Length);
                text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
            }

            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
            foreach (var place in places)
                text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] >>\nstartxref\n{start}\n%%EOF\n");
            return Encoding.Latin1.GetBytes(text.ToString());
        }
    }
}
