using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Parley.Analysis.Files;

/// <summary>The JSON Schema of model files (draft 2020-12): the reader takes the keys it knows from it.</summary>
public static class ModelSchema
{
    /// <summary>The version of the format this program writes, and the newest it reads.</summary>
    public const int Version = 1;

    private const string Resource = "parley-model.schema.json";

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Shapes = new(ReadShapes);

    /// <summary>The schema as it ships.</summary>
    public static string Text
    {
        get
        {
            using var reader = new StreamReader(typeof(ModelSchema).Assembly.GetManifestResourceStream(Resource)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The keys of one kind of item, in the order of the schema.</summary>
    /// <param name="shape">A name under <c>$defs</c> that has properties.</param>
    internal static ImmutableArray<string> Keys(string shape) => Shapes.Value[shape];

    private static FrozenDictionary<string, ImmutableArray<string>> ReadShapes()
    {
        using var schema = JsonDocument.Parse(Text);
        return schema.RootElement.GetProperty("$defs").EnumerateObject()
            .Where(shape => shape.Value.TryGetProperty("properties", out _))
            .ToFrozenDictionary(shape => shape.Name, shape => shape.Value.GetProperty("properties").EnumerateObject().Select(key => key.Name).ToImmutableArray(), StringComparer.Ordinal);
    }
}
