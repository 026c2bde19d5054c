namespace Parley.Reading.Intake;

/// <summary>What a file is, by its content.</summary>
internal enum InputFormat
{
    Text,
    Html,
    Pdf,
    Feed,
    JsonLines,
    Json,
    Warc,
    Gzip,
    Binary,
}
