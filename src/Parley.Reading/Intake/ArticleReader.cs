using Parley.Reading.Cleaning;
using Parley.Reading.Languages;

namespace Parley.Reading.Intake;

/// <summary>Reads files, folders and archives into documents, one at a time; what cannot be read becomes a problem and the rest goes on.</summary>
public sealed class ArticleReader(IntakeOptions options)
{
    private const string StandardInput = "-";

    private readonly FileExtractions _files = new(options.MaxBytes);
    private readonly IntakeOptions _options = options;

    /// <summary>Lazily, in a stable order: paths as given, folders in ordinal order of their names. Never throws for what a file holds.</summary>
    /// <param name="paths">Files, folders, or "-" for standard input.</param>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths) => paths.SelectMany(Extractions).SelectMany(Outcomes);

    private IEnumerable<Extraction> Extractions(string path)
    {
        if (path == StandardInput)
            return Guarded("standard input", _files.Extract(() => _options.StandardInput ?? Stream.Null, "standard input", ""));
        if (Directory.Exists(path))
            return new FolderWalker().Files(path).SelectMany(found => found.File is { } file ? FromFile(file) : [found.Problem!]);
        return File.Exists(path) ? FromFile(path) : [ReadProblems.NotFound(path)];
    }

    private IEnumerable<Extraction> FromFile(string path) => Guarded(path, _files.Extract(() => File.OpenRead(path), path, Path.GetFileName(path)));

    private IEnumerable<ReadOutcome> Outcomes(Extraction extraction)
    {
        if (extraction.Problem is { } problem)
            return [new ReadOutcome(problem)];
        var text = extraction.Text!;
        try
        {
            return Documents(text);
        }
#pragma warning disable CA1031 // one article that trips a rule must not end the run; the problem says which and why
        catch (Exception reason) when (reason is not OutOfMemoryException)
        {
            return [new ReadOutcome(ReadProblems.GaveUp(text.Address, reason))];
        }
#pragma warning restore CA1031
    }

    private List<ReadOutcome> Documents(ExtractedText text)
    {
        var outcomes = new List<ReadOutcome>();
        foreach (var document in ArticleCleaner.Clean(text))
        {
            if (document.Parts.IsEmpty)
                outcomes.Add(new ReadOutcome(ReadProblems.NoArticle(document.Address)));
            else if (OtherLanguage(document) is { } language)
                outcomes.Add(new ReadOutcome(ReadProblems.OtherLanguage(document.Address, language)));
            else
                outcomes.Add(new ReadOutcome(WithFallback(document)));
        }

        return outcomes.Count == 0 ? [new ReadOutcome(ReadProblems.NoArticle(text.Address))] : outcomes;
    }

    // Only after cleaning is it known what the text itself says: a title line or a publication line goes before what the user says.
    private Document WithFallback(Document document) => _options.Fallback == ArticleMetadata.None
        ? document
        : new Document(document.Address, document.Text, document.Parts, document.Map, document.Metadata.Or(_options.Fallback))
        {
            Dateline = document.Dateline,
            Dropped = document.Dropped,
        };

    // What the words are counts; what a page says of itself decides only where the words are too few to tell.
    private static string? OtherLanguage(Document document)
    {
        var language = LanguageDetector.Detect(document.Text) ?? document.Metadata.Language;
        return language is null or "en" ? null : language;
    }

    private static IEnumerable<Extraction> Guarded(string where, IEnumerable<Extraction> extractions)
    {
        using var items = extractions.GetEnumerator();
        while (true)
        {
            Extraction? next;
            Problem? problem = null;
            try
            {
                next = items.MoveNext() ? items.Current : null;
            }
#pragma warning disable CA1031 // parsers of foreign formats fail in their own ways; the problem names the file and the reason
            catch (Exception reason) when (reason is not OutOfMemoryException)
            {
                next = null;
                problem = Problem(where, reason);
            }
#pragma warning restore CA1031
            if (problem is not null)
                yield return problem;
            if (next is null)
                yield break;
            yield return next;
        }
    }

    private static Problem Problem(string where, Exception reason) => reason switch
    {
        UnauthorizedAccessException or IOException => ReadProblems.Unreadable(where, reason.Message.TrimEnd('.')),
        InvalidDataException => ReadProblems.DoesNotUnpack(where, reason.Message.TrimEnd('.')),
        _ => ReadProblems.GaveUp(where, reason),
    };
}
