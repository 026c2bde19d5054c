namespace Parley.Reading.JsonLines;

/// <summary>An article as a JSON object gives it. Absent fields are null; <see cref="Text"/> is never blank.</summary>
/// <param name="Date">As written.</param>
/// <param name="Line">Line of the file, from 1; in an array the place of the object, from 1.</param>
/// <param name="Repaired">How many halves of surrogate pairs stand as U+FFFD.</param>
public sealed record JsonArticle(
    string Text, string? Title, string? Date, string? Url, string? Source, string? Author, string? Language, int Line, int Repaired);
