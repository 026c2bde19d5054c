using System.Collections.Immutable;
using Parley.Coding;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>The first reports, coded once for all measures.</summary>
internal sealed class SeedDocuments
{
    private readonly Dictionary<string, ImmutableArray<CodedDocument>> _byFile;

    public SeedDocuments(string folder, Func<Document, CodedDocument> code) =>
        _byFile = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToDictionary(
            path => Path.GetFileNameWithoutExtension(path), path => Code(path, code), StringComparer.Ordinal);

    public IEnumerable<CodedDocument> All => _byFile.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value);

    /// <summary>Those of a file, by its name without extension.</summary>
    public ImmutableArray<CodedDocument> Of(string file) => _byFile.GetValueOrDefault(file, []);

    private static ImmutableArray<CodedDocument> Code(string path, Func<Document, CodedDocument> code) =>
        [.. new ArticleReader(IntakeOptions.Default).Read([path]).Select(outcome => outcome.Document).OfType<Document>().Select(code)];
}
