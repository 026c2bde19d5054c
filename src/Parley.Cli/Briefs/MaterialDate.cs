using Parley.Reading;

namespace Parley.Cli.Briefs;

/// <summary>A place that names a date.</summary>
public sealed record MaterialDate(int Document, string Edtf, TextSpan Span);
