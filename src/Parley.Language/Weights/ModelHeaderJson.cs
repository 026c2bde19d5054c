using System.Text.Json.Serialization;

namespace Parley.Language.Weights;

/// <summary>Reads the header without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ModelHeader))]
internal sealed partial class ModelHeaderJson : JsonSerializerContext;
