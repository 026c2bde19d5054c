using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Parley.Reading.Pdf;

/// <summary>The text of a PDF in reading order, a block a paragraph; lines that repeat at the edge of its pages are left out.</summary>
public static class PdfExtractor
{
    /// <summary>Pages read of one file; reports are shorter, and a book is not an article.</summary>
    public const int MostPages = 500;

    public static Extraction Extract(byte[] bytes, string address)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            var pages = pdf.GetPages().Take(MostPages).Select(Blocks).ToList();
            var text = string.Join("\n\n", RunningLines.Remove(pages).SelectMany(page => page).Where(block => block.Length > 0));
            return string.IsNullOrWhiteSpace(text) ? ReadProblems.NoTextInPdf(address) : new ExtractedText(address, text, [], Metadata(pdf));
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadProblems.Encrypted(address);
        }
#pragma warning disable CA1031 // a damaged PDF may fail anywhere inside the library; it becomes a problem and the rest is read
        catch (Exception reason) when (reason is not OutOfMemoryException)
        {
            return ReadProblems.DamagedPdf(address, reason.Message.Split('\n')[0]);
        }
#pragma warning restore CA1031
    }

    private static List<string> Blocks(UglyToad.PdfPig.Content.Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToList();
        if (words.Count == 0)
            return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).Select(block => block.Text.Trim())];
    }

    private static ArticleMetadata Metadata(PdfDocument pdf)
    {
        var information = pdf.Information;
        return new ArticleMetadata
        {
            Title = Words(information.Title),
            Byline = Words(information.Author),
            Published = PdfDate.Day(information.CreationDate) is { } day
                ? new PublicationDate(day, information.CreationDate!, PublicationDateBasis.Metadata)
                : null,
        };
    }

    // Word processors write file names and "untitled" into the title.
    private static string? Words(string? field)
    {
        var text = field?.Trim('\0', ' ', '\t', '\r', '\n') ?? "";
        return text.Length == 0 || text.Contains(".doc", StringComparison.OrdinalIgnoreCase) || text.StartsWith("untitled", StringComparison.OrdinalIgnoreCase) ? null : text;
    }
}
