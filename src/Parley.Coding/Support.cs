using Parley.Reading;

namespace Parley.Coding;

public sealed record Support(SupportRole Role, Evidence Evidence);
