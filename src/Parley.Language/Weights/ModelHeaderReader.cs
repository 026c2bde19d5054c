using System.Text.Json;

namespace Parley.Language.Weights;

/// <summary>Reads the header of a file of weights. By hand: the serializer takes longer to start than all the rest of loading.</summary>
internal static class ModelHeaderReader
{
    /// <summary>What is missing is empty or 0; what is not known is passed over.</summary>
    /// <exception cref="JsonException">It is no JSON, or not of this shape.</exception>
    public static ModelHeader Read(ReadOnlySpan<byte> json)
    {
        var header = new ModelHeader("", "", 0, 0, 0, 0, [], [], [], [], [], [], [], []);
        var reader = new Utf8JsonReader(json);
        Open(ref reader, JsonTokenType.StartObject);
        while (Next(ref reader) is { } name)
        {
            header = name switch
            {
                "name" => header with { Name = Text(ref reader) },
                "version" => header with { Version = Text(ref reader) },
                "hidden" => header with { Hidden = Number(ref reader) },
                "layers" => header with { Layers = Number(ref reader) },
                "buckets" => header with { Buckets = Number(ref reader) },
                "learned" => header with { Learned = Number(ref reader) },
                "upos" => header with { Upos = Texts(ref reader) },
                "xpos" => header with { Xpos = Texts(ref reader) },
                "feats" => header with { Feats = Texts(ref reader) },
                "lemmas" => header with { Lemmas = Texts(ref reader) },
                "deprels" => header with { Deprels = Texts(ref reader) },
                "gazTypes" => header with { GazTypes = Texts(ref reader) },
                "strings" => header with { Strings = Strings(ref reader) },
                "tensors" => header with { Tensors = Tensors(ref reader) },
                _ => Skip(ref reader, header),
            };
        }

        return header;
    }

    private static Dictionary<string, TextEntry> Strings(ref Utf8JsonReader reader)
    {
        var entries = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        Open(ref reader, JsonTokenType.StartObject);
        while (Next(ref reader) is { } name)
        {
            Open(ref reader, JsonTokenType.StartObject);
            var entry = new TextEntry(0, 0);
            while (Next(ref reader) is { } field)
                entry = field switch { "offset" => entry with { Offset = Number(ref reader) }, "length" => entry with { Length = Number(ref reader) }, _ => Skip(ref reader, entry) };
            entries[name] = entry;
        }

        return entries;
    }

    private static TensorEntry[] Tensors(ref Utf8JsonReader reader)
    {
        var entries = new List<TensorEntry>();
        Open(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var entry = new TensorEntry("", "", [], 0, 0);
            while (Next(ref reader) is { } field)
            {
                entry = field switch
                {
                    "name" => entry with { Name = Text(ref reader) },
                    "type" => entry with { Type = Text(ref reader) },
                    "shape" => entry with { Shape = Numbers(ref reader) },
                    "offset" => entry with { Offset = Number(ref reader) },
                    "length" => entry with { Length = Number(ref reader) },
                    _ => Skip(ref reader, entry),
                };
            }

            entries.Add(entry);
        }

        return [.. entries];
    }

    private static string[] Texts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        Open(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
            texts.Add(reader.GetString()!);
        return [.. texts];
    }

    private static int[] Numbers(ref Utf8JsonReader reader)
    {
        var numbers = new List<int>();
        Open(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
            numbers.Add(reader.TryGetInt32(out var number) ? number : throw new JsonException("a size is no whole number of 32 bits"));
        return [.. numbers];
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        Open(ref reader, JsonTokenType.String);
        return reader.GetString()!;
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        Open(ref reader, JsonTokenType.Number);
        return reader.TryGetInt32(out var number) ? number : throw new JsonException("a number is no whole number of 32 bits");
    }

    private static string? Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;

    private static T Skip<T>(ref Utf8JsonReader reader, T unchanged)
    {
        reader.Skip();
        return unchanged;
    }

    private static void Open(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (!reader.Read() || reader.TokenType != type)
            throw new JsonException($"{reader.TokenType} stands where {type} must");
    }
}
