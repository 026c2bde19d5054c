namespace Parley.Reading;

/// <summary>Reads a stream to its end, or to a limit.</summary>
internal static class BoundedBytes
{
    /// <summary>All bytes of the stream, or null where there are more than <paramref name="limit"/>.</summary>
    /// <exception cref="IOException">Reading failed.</exception>
    public static byte[]? Read(Stream stream, long limit)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (kept.Length + read > limit)
                return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
