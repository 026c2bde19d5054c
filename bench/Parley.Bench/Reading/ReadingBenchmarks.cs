using BenchmarkDotNet.Attributes;
using Parley.Reading;
using Parley.Reading.Cleaning;
using Parley.Reading.Copies;
using Parley.Reading.Html;

namespace Parley.Bench.Reading;

/// <summary>From a file's text to clean articles, and to the signature that finds copies.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string _text = "";
    private string _page = "";

    /// <summary>A short report, and a long one.</summary>
    [Params(15, 300)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Generate() => (_text, _page) = (ReportText.Plain(Sentences), ReportText.Page(Sentences));

    [Benchmark]
    public int Clean() => ArticleCleaner.Clean(new ExtractedText("report.txt", _text, [], ArticleMetadata.None)).Length;

    [Benchmark]
    public int ExtractPage() => HtmlExtractor.Extract(_page, "page.html").Blocks.Length;

    [Benchmark]
    public int Sign() => ShingleSignature.Of(_text).ShingleCount;
}
