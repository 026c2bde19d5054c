namespace Parley.Record.Search;

/// <summary>A document that holds the words looked for.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Snippet">Words around the first places, each match between « and ».</param>
public sealed record FoundRow(string Document, string? Title, string? Outlet, DateOnly? Published, string Snippet);
