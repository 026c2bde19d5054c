namespace Parley.Analysis.Graph.Notices;

/// <summary>Something in a model that decides nothing.</summary>
/// <param name="Where">The item, as problems name it: <c>decision maker "US", statement 3</c>.</param>
/// <param name="Found">What was found there, in words.</param>
public sealed record ModelNotice(NoticeKind Kind, string Where, string Found);
