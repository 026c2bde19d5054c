using Parley.Language.Parsing;
using Parley.Language.Weights;

namespace Parley.Training.Encoder;

/// <summary>Weights between those of a network before and after it was trained further: often better than both (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").</summary>
internal static class EncoderMix
{
    /// <param name="before">The folder of models training began with.</param>
    /// <param name="after">The folder of models it ended with.</param>
    /// <param name="output">The folder of models to write to.</param>
    /// <param name="share">How far from the one to the other: 0 to 1.</param>
    public static void Write(string before, string after, string output, double share)
    {
        var (first, second) = (Read(before), Read(after));
        var target = Path.Combine(output, EnglishModel.FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(after, EnglishModel.CoreferenceFileName), Path.Combine(output, EnglishModel.CoreferenceFileName), overwrite: true);
        EncoderFile.Write(target, first, name => [.. first.Floats(name).Zip(second.Floats(name), (one, other) => (float)(one + (share * (other - one))))], second.Header);
    }

    private static ModelFile Read(string models) => ModelFile.Read(Path.Combine(models, EnglishModel.FileName));
}
