using System.Collections.Immutable;

namespace Parley.Cli.Briefs;

/// <summary>A date the documents name.</summary>
/// <param name="Edtf">Extended Date/Time Format value.</param>
/// <param name="Context">The sentence that names it, shortened.</param>
/// <param name="Marks">Where it is named: at least one.</param>
/// <param name="OtherPlaces">Places that name it and are not marked.</param>
public sealed record MentionedDate(string Edtf, string Context, ImmutableArray<SourceMark> Marks, int OtherPlaces);
