using System.Runtime.InteropServices;
using Parley.Language.Parsing;
using Parley.Language.Weights;
using Parley.Training.Export;

namespace Parley.Training.Encoder;

/// <summary>Adds the vectors of more words to a file of weights: the vectors are fixed, so nothing needs training.</summary>
internal static class WordVectors
{
    private const string Vocabulary = "vocabulary";
    private const string Vectors = "static";

    /// <param name="data">The folder of evaluation data, with <c>vectors</c>.</param>
    /// <param name="models">The folder of models to begin with.</param>
    /// <param name="output">A folder of models to write to.</param>
    /// <param name="count">The words among the most frequent that are to be there.</param>
    /// <param name="version">What the file is called: other weights have another version.</param>
    public static void Add(string data, string models, string output, int count, string version)
    {
        var file = ModelFile.Read(Path.Combine(models, EnglishModel.FileName));
        var words = file.Lines(Vocabulary).ToList();
        var known = words.ToHashSet(StringComparer.Ordinal);
        var folder = Path.Combine(data, "vectors");
        var entry = file.Header.Tensors.Single(tensor => tensor.Name == Vectors);
        var rows = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(Directory.EnumerateFiles(folder, "glove*.bin").Single()));
        var values = file.Floats(Vectors).ToList();
        var number = 0;
        foreach (var word in File.ReadLines(Path.Combine(folder, "vocab.txt")).Take(count))
        {
            var row = rows.Slice(number++ * entry.Shape[1], entry.Shape[1]);
            if (string.IsNullOrWhiteSpace(word) || !known.Add(word))
                continue;
            words.Add(word);
            foreach (var value in row)
                values.Add((float)value);
        }

        var writer = new WeightWriter();
        foreach (var name in file.Header.Strings.Keys)
            writer.AddText(name, string.Join('\n', name == Vocabulary ? [.. words] : file.Lines(name)));
        foreach (var tensor in file.Header.Tensors)
        {
            if (tensor.Name == Vectors)
                writer.Add(Vectors, tensor.Type, [words.Count, tensor.Shape[1]], CollectionsMarshal.AsSpan(values));
            else
                writer.Add(tensor.Name, tensor.Type, tensor.Shape, file.Floats(tensor.Name));
        }

        var target = Path.Combine(output, EnglishModel.FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        writer.Write(target, file.Header with { Version = version });
    }
}
