using System.Text.Json.Serialization;

using Parley.Language.Weights;

namespace Parley.Training.Export;

/// <summary>Writes the header of a file of weights.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ModelHeader))]
internal sealed partial class ModelHeaderJson : JsonSerializerContext;
