namespace Parley.Reading.Warc;

public enum WarcFault
{
    None,

    /// <summary>The archive ends inside a record.</summary>
    Cut,

    /// <summary>Something stands where a record should begin, or its compressed bytes are wrong.</summary>
    Damaged,

    /// <summary>A record is larger than what may be read; it is passed over.</summary>
    TooLarge,

    /// <summary>So much was unpacked and passed over that reading ends here.</summary>
    Bomb,
}
