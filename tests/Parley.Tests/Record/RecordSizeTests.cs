using System.Text;

namespace Parley.Tests.Record;

/// <summary>The record holds a text once and everything found in it in little more.</summary>
public sealed class RecordSizeTests
{
    [Theory]
    [InlineData(9, 4, 2.5)]
    [InlineData(30, 16, 3.05)]
    [InlineData(60, 10, 2.9)]
    public void A_record_of_many_reports_stays_small_beside_their_text(int mentions, int facts, double most)
    {
        using var folder = new RecordFolder();
        var reports = GeneratedReports.Make(600, mentions, facts).ToArray();

        folder.Fill(reports);

        var text = reports.Sum(report => Encoding.UTF8.GetByteCount(report.Parsed.Document.Text));
        var times = (double)new FileInfo(folder.Path).Length / text;
        Assert.False(File.Exists(folder.Path + "-wal"));
        Assert.True(times < most, $"The record takes {times:F2} times the {text} bytes of text.");
    }
}
