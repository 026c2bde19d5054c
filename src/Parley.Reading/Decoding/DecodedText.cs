namespace Parley.Reading.Decoding;

/// <param name="Text">Without byte order mark.</param>
/// <param name="Charset">IANA name of the encoding used.</param>
/// <param name="Replaced">How many byte sequences did not decode and stand as U+FFFD.</param>
public sealed record DecodedText(string Text, string Charset, int Replaced);
