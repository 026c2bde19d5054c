namespace Parley.Reading;

/// <summary>"ASTANA, Nov 12 (Agency) —": where and when a report was filed, and by whom. Absent parts are null.</summary>
/// <param name="Raw">Span of the whole dateline in the raw text.</param>
/// <param name="Date">As written; a day without a year stays words.</param>
public sealed record Dateline(TextSpan Raw, string Text, string? Place, string? Date, string? Agency);
