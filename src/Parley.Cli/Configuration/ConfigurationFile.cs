using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Parley.Reading;

namespace Parley.Cli.Configuration;

/// <summary>What <c>parley.json</c> in the working directory says; null where it says nothing.</summary>
/// <param name="Gazetteers">Paths of the user's own lists of names, seen from the directory of the file.</param>
public sealed record ConfigurationFile(string? Record, string? Format, string? Source, ImmutableArray<string> Gazetteers)
{
    /// <summary>Path of the user's own event lexicon.</summary>
    public string? Lexicon { get; init; }

    /// <summary>Folder of models.</summary>
    public string? Models { get; init; }

    public const string Name = "parley.json";

    public const string ProblemCode = "PLY0502";

    private const string Allowed = "the keys \"record\", \"format\", \"source\", \"lexicon\" and \"models\" with a text each, and \"gazetteers\" with a list of paths";

    public static ConfigurationFile Empty { get; } = new(null, null, null, []);

    /// <exception cref="ProblemException">The file is there and is wrong; the problem names the line.</exception>
    public static ConfigurationFile Load(string directory)
    {
        var path = Path.Combine(directory, Name);
        if (!File.Exists(path))
            return Empty;
        try
        {
            return Parse(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Wrong(Name, $"the file cannot be read ({exception.Message})", "a file this user may read");
        }
    }

    /// <param name="utf8">The file's bytes.</param>
    /// <exception cref="ProblemException">The bytes are no such configuration; the problem names the line.</exception>
    public static ConfigurationFile Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            return ReadObject(ref reader, utf8);
        }
        catch (JsonException exception)
        {
            throw Wrong(At((int)(exception.LineNumber ?? 0) + 1), "this is not JSON here", "one JSON object");
        }
    }

    private static ConfigurationFile ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Wrong(At(LineOf(reader, utf8)), "the file does not hold an object", Allowed);
        var file = Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString() ?? "";
            var line = LineOf(reader, utf8);
            reader.Read();
            file = key switch
            {
                "record" => file with { Record = Text(ref reader, key, utf8) },
                "format" => file with { Format = Text(ref reader, key, utf8) },
                "source" => file with { Source = Text(ref reader, key, utf8) },
                "lexicon" => file with { Lexicon = Text(ref reader, key, utf8) },
                "models" => file with { Models = Text(ref reader, key, utf8) },
                "gazetteers" => file with { Gazetteers = Texts(ref reader, key, utf8) },
                _ => throw Wrong(At(line), $"the key \"{key}\" is not known", Allowed),
            };
        }

        while (reader.Read())
        {
            // What follows the object must be nothing; the reader throws where it is not.
        }

        return file;
    }

    private static string Text(ref Utf8JsonReader reader, string key, ReadOnlySpan<byte> utf8) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text
            ? text
            : throw Wrong(At(LineOf(reader, utf8)), $"\"{key}\" holds something else than a text", $"\"{key}\": \"a text that is not empty\"");

    private static ImmutableArray<string> Texts(ref Utf8JsonReader reader, string key, ReadOnlySpan<byte> utf8)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Wrong(At(LineOf(reader, utf8)), $"\"{key}\" holds something else than a list", $"\"{key}\": [\"path\", …]");
        var texts = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            texts.Add(Text(ref reader, key, utf8));
        return texts.ToImmutable();
    }

    private static int LineOf(in Utf8JsonReader reader, ReadOnlySpan<byte> utf8) => utf8[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;

    private static string At(int line) => $"{Name}, line {line}";

    private static ProblemException Wrong(string where, string found, string allowed) =>
        new(new Problem(ProblemCode, where, found, $"allowed: {allowed}", "correct the file, or move it away: nothing was done"));
}
