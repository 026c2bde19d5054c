using System.Globalization;
using System.Text;

namespace Parley.Bench.Reading;

/// <summary>Reports of made-up sentences about real places, the same in every run.</summary>
internal static class ReportText
{
    private static readonly string[] Parties = ["Sudan", "Ethiopia", "the Colombian government", "Cyprus", "Armenia", "Azerbaijan", "the Houthis", "Kosovo", "Serbia", "Libya", "Mali", "the ELN"];
    private static readonly string[] Acts = ["agreed with", "accused", "met envoys of", "rejected the offer of", "signed a note with", "said it would not talk to"];
    private static readonly string[] Matters = ["the grain convoys", "two border posts", "the lists of prisoners", "fuel prices", "the repair of bridges", "the ceasefire line"];

    /// <summary>A title and paragraphs of three sentences.</summary>
    public static string Plain(int sentences)
    {
        var random = new Random(17);
        var text = new StringBuilder("Delegations Return to the Table\n\n");
        for (var i = 1; i <= sentences; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Pick(random, Parties)} {Pick(random, Acts)} {Pick(random, Parties)} over {Pick(random, Matters)}, a mediator said on {random.Next(1, 28)} March 2024.");
            text.Append(i % 3 == 0 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    /// <summary>The same within the frame of a page.</summary>
    public static string Page(int sentences)
    {
        var paragraphs = string.Concat(Plain(sentences).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(text => $"<p>{text}</p>\n"));
        var links = string.Concat(Enumerable.Range(0, 60).Select(i => $"<li><a href=\"/{i}\">Another story of the day, number {i}</a></li>"));
        return $"<html><head><title>Delegations Return to the Table</title></head><body><nav><ul>{links}</ul></nav><article><h1>Delegations Return to the Table</h1>{paragraphs}</article><footer>All rights reserved.</footer></body></html>";
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
