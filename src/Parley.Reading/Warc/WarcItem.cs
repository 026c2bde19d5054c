namespace Parley.Reading.Warc;

/// <summary>A record, or a place of the archive that cannot be read.</summary>
public sealed record WarcItem
{
    public WarcItem(WarcRecord record) => (Record, Number) = (record, record.Number);

    public WarcItem(WarcFault fault, int number, string found) => (Fault, Number, Found) = (fault, number, found);

    public WarcRecord? Record { get; }

    public WarcFault Fault { get; }

    /// <summary>Place of the record in the archive, from 1.</summary>
    public int Number { get; }

    public string? Found { get; }
}
