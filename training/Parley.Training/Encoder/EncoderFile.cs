using Parley.Language.Weights;
using Parley.Training.Export;

namespace Parley.Training.Encoder;

/// <summary>Writes a network as a file of weights, with what is not trained as it was.</summary>
internal static class EncoderFile
{
    /// <param name="path">Written whole, or not at all.</param>
    /// <param name="from">The file the network began with: it gives the names, types and shapes.</param>
    public static void Write(string path, ModelFile from, Network network)
    {
        var writer = new WeightWriter();
        foreach (var name in from.Header.Strings.Keys)
            writer.AddText(name, string.Join('\n', from.Lines(name)));
        foreach (var entry in from.Header.Tensors)
            writer.Add(entry.Name, entry.Type, entry.Shape, network.Values(entry.Name) ?? from.Floats(entry.Name));
        writer.Write(path, from.Header);
    }
}
