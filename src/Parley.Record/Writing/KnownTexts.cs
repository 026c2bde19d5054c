using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;
using Parley.Reading.Copies;

namespace Parley.Record.Writing;

/// <summary>Finds what the record already holds of a text.</summary>
internal sealed class KnownTexts(RecordFile record) : IDisposable
{
    private const int ShortHashDigits = 32;

    private readonly PreparedSql _byKey = record.Prepare("SELECT s.key FROM document d JOIN document s ON s.id = d.story WHERE d.key = ?1");
    private readonly PreparedSql _byText = record.Prepare("""
        SELECT d.id, d.key, d.story, s.key, d.outlet,
               EXISTS (SELECT 1 FROM further_address a WHERE a.document = d.id AND a.address = ?2)
        FROM document d JOIN document s ON s.id = d.story WHERE d.text_hash = ?1 ORDER BY d.id
        """);

    private readonly PreparedSql _storyOf = record.Prepare("SELECT d.story, s.key FROM document d JOIN document s ON s.id = d.story WHERE d.key = ?1");
    private readonly PreparedSql _signatures = record.Prepare(
        "SELECT id, key, signature FROM document WHERE id > ?1 AND signature IS NOT NULL ORDER BY id");

    private readonly PreparedSql _note = record.Prepare(
        "INSERT INTO further_address (document, address, outlet, noted_at) VALUES (?1, ?2, ?3, ?4)");

    private readonly CopyIndex _copies = new();
    private long _lastSigned;

    /// <summary>The story of a document that is there under this very id, or null.</summary>
    internal string? StoryOf(string key) => _byKey.Rows(row => row.GetString(0), key) is [var story] ? story : null;

    internal ImmutableArray<SameText> WithText(Document document) => _byText.Rows(
        row => new SameText(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetInt64(4), row.GetBoolean(5)),
        ShortHash(document),
        document.Address);

    /// <summary>The story of the nearest near-copy, or null. Learns first what was added since the last call, by whomever.</summary>
    internal (long Row, string Key)? NearStory(ShingleSignature signature)
    {
        var added = _signatures.Rows(row => (Row: row.GetInt64(0), Key: row.GetString(1), Signature: row.GetFieldValue<byte[]>(2)), _lastSigned);
        foreach (var (row, key, known) in added)
        {
            _copies.Add(key, ShingleSignature.FromBytes(known));
            _lastSigned = row;
        }

        return _copies.FindNearest(signature) is { } nearest ? _storyOf.Rows(row => (row.GetInt64(0), row.GetString(1)), nearest.Id)[0] : null;
    }

    /// <summary>Half of the text's hash: enough to tell any number of texts apart.</summary>
    internal static byte[] ShortHash(Document document) => Convert.FromHexString(document.TextHash.AsSpan(0, ShortHashDigits));

    internal void Note(SameText known, string address, long? outlet) => _note.Run(
        known.Row, address, outlet, record.Options.Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    public void Dispose()
    {
        _byKey.Dispose();
        _byText.Dispose();
        _storyOf.Dispose();
        _signatures.Dispose();
        _note.Dispose();
    }

    /// <param name="HasAddress">Whether the address asked about is noted for it already.</param>
    internal sealed record SameText(long Row, string Key, long Story, string StoryKey, long? Outlet, bool HasAddress);
}
