namespace Parley.Language.Weights;

/// <summary>Where a tensor lies, in bytes from the end of the header. Types: f16, or i8 with a float32 scale a row, all scales first.</summary>
internal sealed record TensorEntry(string Name, string Type, int[] Shape, int Offset, int Length);
