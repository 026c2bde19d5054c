using BenchmarkDotNet.Attributes;
using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Language;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Reading.Cleaning;
using Parley.Record;
using Parley.Record.Writing;

namespace Parley.Bench.Reading;

/// <summary>A report of fifteen sentences through each stage of <c>read</c> after the file is read: parsed, coded, written.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private const int Sentences = 15;

    private readonly EnglishPipeline _language = new(EnglishModel.Load(EnglishModel.ShippedFolder));
    private readonly DocumentCoder _coder = new();
    private Document _document = null!;
    private ParsedDocument _parsed = null!;
    private CodedDocument _coded = null!;

    [GlobalSetup]
    public void Generate()
    {
        _document = ArticleCleaner.Clean(new ExtractedText("report.txt", ReportText.Plain(Sentences), [], ArticleMetadata.None))[0];
        _parsed = _language.Parse(_document);
        _coded = _coder.Code(_parsed);
    }

    [Benchmark]
    public int Parse() => _language.Parse(_document).Tokens.Length;

    [Benchmark]
    public int Code() => _coder.Code(_parsed).Facts.Length;

    /// <summary>Into a record in memory, opened each time.</summary>
    [Benchmark]
    public string Write()
    {
        using var record = RecordFile.OpenInMemory();
        using var writer = new DocumentWriter(record);
        return writer.Add(_coded).DocumentId;
    }
}
