using System.Globalization;
using Parley.Language.Names;
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
        version == 0 ? from.Header : from.Header with { Version = version.ToString(CultureInfo.InvariantCulture) }, [.. Following(from, network)]);

    /// <param name="values">The numbers of a tensor by its name; null where it stays as it was.</param>
    /// <param name="more">Tensors the file did not have.</param>
    public static void Write(string path, ModelFile from, Func<string, float[]?> values, ModelHeader header, params IReadOnlyCollection<(string Name, float[] Values)> more)
    {
        var writer = new WeightWriter();
        foreach (var name in from.Header.Strings.Keys)
            writer.AddText(name, string.Join('\n', from.Lines(name)));
        foreach (var entry in from.Header.Tensors)
            writer.Add(entry.Name, entry.Type, entry.Shape, values(entry.Name) ?? from.Floats(entry.Name));
        foreach (var (name, own) in more)
            writer.Add(name, "f16", [NameLabels.Count, NameLabels.Count], own);
        writer.Write(path, header);
    }

    private static IEnumerable<(string Name, float[] Values)> Following(ModelFile from, Network network) => Network.Following.Where(name => !from.Has(name))
        .Select(name => (Name: name, Values: network.Values(name) ?? [])).Where(tensor => tensor.Values.Any(value => value != 0));
}
