using Parley.Reading.Warc;

namespace Parley.Reading.Intake;

/// <summary>The pages of a web archive. When a page was fetched is not when it was published: the archive's dates are not used.</summary>
internal sealed class ArchiveExtractions(ContentExtractor content, long limit)
{
    private readonly HttpMessage _http = new(limit);

    public IEnumerable<Extraction> Pages(Stream stream, string address)
    {
        var any = false;
        foreach (var item in new WarcReader(limit).Read(stream))
        {
            any = true;
            foreach (var extraction in Of(item, address))
                yield return extraction;
        }

        if (!any)
            yield return ReadProblems.Empty(address);
    }

    private IEnumerable<Extraction> Of(WarcItem item, string address)
    {
        var where = $"{address}#{item.Number}";
        if (item.Record is not { } record)
            return [Fault(item, where)];
        if (record.Type is not ("response" or "resource"))
            return [];
        HttpPayload? payload;
        try
        {
            payload = _http.Payload(record);
        }
        catch (UnpackLimitException)
        {
            return [ReadProblems.UnpacksTooLarge(record.TargetUri ?? where, limit)];
        }
        catch (InvalidDataException reason)
        {
            return [ReadProblems.BadWarc(where, reason.Message)];
        }

        return payload is null ? [ReadProblems.BadWarc(where, "the record holds no HTTP response")] : Page(record, payload, where);
    }

    // Pictures, scripts and pages that were not there are part of every archive: they are no news.
    private IEnumerable<Extraction> Page(WarcRecord record, HttpPayload payload, string where)
    {
        var isText = payload.MediaType is "" or "text/html" or "application/xhtml+xml" or "text/plain" or "application/pdf"
            or "application/rss+xml" or "application/atom+xml" or "application/xml" or "text/xml";
        if (!isText || (payload.Status != 0 && payload.Status is < 200 or > 299) || payload.Body.Length == 0)
            return [];
        var name = payload.MediaType is "text/html" or "application/xhtml+xml" ? ".html" : "";
        return content.Extract(payload.Body, record.TargetUri ?? where, name, payload.Charset);
    }

    private Problem Fault(WarcItem item, string where) => item.Fault switch
    {
        WarcFault.TooLarge => ReadProblems.TooLarge(where, limit),
        WarcFault.Bomb => ReadProblems.UnpacksTooLarge(where, limit),
        _ => ReadProblems.BadWarc(where, item.Found ?? "the archive is damaged"),
    };
}
