using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>A text as taken out of a file, before cleaning. Offsets of the cleaned documents lead back into <see cref="Text"/>.</summary>
/// <param name="Address">Path or URL, with a fragment where a file holds several ("dump.warc#3", "list.jsonl#12").</param>
/// <param name="Text">For a text file the decoded file itself; for HTML, PDF and feeds the text taken out of it.</param>
/// <param name="Blocks">In order, not overlapping; empty where the file has no markup and lines must tell.</param>
public sealed record ExtractedText(string Address, string Text, ImmutableArray<TextBlock> Blocks, ArticleMetadata Metadata);
