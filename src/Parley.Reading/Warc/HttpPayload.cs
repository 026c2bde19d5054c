namespace Parley.Reading.Warc;

/// <summary>What a server sent: body after transfer and content encoding are undone.</summary>
/// <param name="Status">0 where the record holds no HTTP message but the resource itself.</param>
/// <param name="MediaType">Lower case, without parameters; empty where none is given.</param>
/// <param name="Charset">As declared, or null.</param>
public sealed record HttpPayload(int Status, string MediaType, string? Charset, byte[] Body);
