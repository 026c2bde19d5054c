namespace Parley.Reading.Warc;

/// <summary>A body unpacks to more bytes than may be held.</summary>
public sealed class UnpackLimitException(long limit) : Exception($"A body unpacks to more than {limit} bytes.");
