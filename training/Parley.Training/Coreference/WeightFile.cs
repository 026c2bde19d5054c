using Parley.Language.Weights;
using Parley.Training.Export;

namespace Parley.Training.Coreference;

/// <summary>Writes the weights of coreference: bytes, with a scale a row.</summary>
internal static class WeightFile
{
    private const int Columns = 256;

    public static void Write(string path, float[] weights)
    {
        var writer = new WeightWriter();
        writer.Add("weights", "i8", [weights.Length / Columns, Columns], weights);
        writer.Write(path, new ModelHeader("english coreference", "1", 0, 0, 0, 0, [], [], [], [], [], [], [], []));
    }
}
