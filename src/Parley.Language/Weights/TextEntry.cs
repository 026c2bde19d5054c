namespace Parley.Language.Weights;

/// <summary>Where UTF-8 text lies, in bytes from the end of the header.</summary>
internal sealed record TextEntry(int Offset, int Length);
