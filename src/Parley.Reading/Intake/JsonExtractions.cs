using Parley.Reading.Decoding;
using Parley.Reading.JsonLines;

namespace Parley.Reading.Intake;

/// <summary>Articles given as JSON objects.</summary>
internal sealed class JsonExtractions
{
    private readonly JsonArticleReader _reader = new(bytes => TextDecoder.Decode(bytes).Text);

    public IEnumerable<Extraction> Lines(Stream stream, string address, long limit)
    {
        var any = false;
        foreach (var item in _reader.ReadLines(stream, limit))
        {
            any = true;
            yield return Of(item, address, limit);
        }

        if (!any)
            yield return ReadProblems.Empty(address);
    }

    public IEnumerable<Extraction> Whole(byte[] bytes, string address) => _reader.ReadWhole(bytes).Select(item => Of(item, address, bytes.Length));

    private static Extraction Of(JsonItem item, string address, long limit)
    {
        var where = $"{address}#{item.Line}";
        if (item.Article is not { } article)
            return item.Fault == JsonFault.TooLong ? ReadProblems.TooLarge(where, limit) : ReadProblems.BadJson(where, item.Found ?? "no article stands there");
        var metadata = new ArticleMetadata
        {
            Title = article.Title,
            Byline = article.Author,
            Outlet = article.Source,
            Published = FieldDate.Day(article.Date) is { } day ? new PublicationDate(day, article.Date!, PublicationDateBasis.Metadata) : null,
            Language = article.Language?.Split('-', '_')[0].ToLowerInvariant(),
            Url = article.Url,
        };
        return new ExtractedText(where, article.Text, [], metadata);
    }
}
