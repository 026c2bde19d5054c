using System.Globalization;
using Parley.Language.Weights;
using Parley.Training.Export;

namespace Parley.Training.Encoder;

/// <summary>Writes a network as a file of weights, with what is not trained as it was.</summary>
internal static class EncoderFile
{
    /// <param name="path">Written whole, or not at all.</param>
    /// <param name="from">The file the network began with: it gives the names, types and shapes.</param>
    /// <param name="version">The number it is given; 0 keeps the one there.</param>
    public static void Write(string path, ModelFile from, Network network, int version) => Write(path, from, network.Values,
        version == 0 ? from.Header : from.Header with { Version = version.ToString(CultureInfo.InvariantCulture) });

    /// <param name="values">The numbers of a tensor by its name; null where it stays as it was.</param>
    public static void Write(string path, ModelFile from, Func<string, float[]?> values, ModelHeader header)
    {
        var writer = new WeightWriter();
        foreach (var name in from.Header.Strings.Keys)
            writer.AddText(name, string.Join('\n', from.Lines(name)));
        foreach (var entry in from.Header.Tensors)
            writer.Add(entry.Name, entry.Type, entry.Shape, values(entry.Name) ?? from.Floats(entry.Name));
        writer.Write(path, header);
    }
}
