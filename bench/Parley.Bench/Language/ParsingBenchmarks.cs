using BenchmarkDotNet.Attributes;
using Parley.Language;
using Parley.Language.Parsing;
using Parley.Reading;

namespace Parley.Bench.Language;

/// <summary>From text to all layers, on the reports in <c>samples/</c>; and the loading of the model.</summary>
/// <remarks>Words a second are <see cref="Words"/> over the time of <see cref="Parse"/>, one core.</remarks>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private EnglishModel _model = null!;
    private EnglishPipeline _pipeline = null!;
    private Document[] _documents = [];
    private ParsedDocument[] _segmented = [];

    /// <summary>Words in the documents.</summary>
    public int Words { get; private set; }

    [GlobalSetup]
    public void Read()
    {
        _model = EnglishModel.Load(EnglishModel.ShippedFolder);
        _pipeline = new EnglishPipeline(_model);
        _documents = [.. Directory.EnumerateFiles(Samples(), "*.txt").Order(StringComparer.Ordinal).Select(file => PlainText.ByLine(Path.GetFileName(file), File.ReadAllText(file)))];
        _segmented = [.. _documents.Select(_pipeline.Parse)];
        Words = _segmented.Sum(document => document.Tokens.Length);
        Console.WriteLine($"// {_documents.Length} documents, {Words} words");
    }

    [Benchmark]
    public EnglishModel Load() => EnglishModel.Load(EnglishModel.ShippedFolder);

    [Benchmark]
    public int Parse() => _documents.Sum(document => _pipeline.Parse(document).Tokens.Length);

    [Benchmark]
    public int Annotate() => _segmented.Sum(document => _pipeline.Annotate(document).Tokens.Length);

    private static string Samples()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "samples")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder samples above the program: run from the repository.");
        return Path.Combine(folder, "samples");
    }
}
