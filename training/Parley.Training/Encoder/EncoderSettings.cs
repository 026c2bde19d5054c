using System.Globalization;

namespace Parley.Training.Encoder;

/// <summary>How the encoder is trained.</summary>
/// <param name="Rate">The learning rate at its highest; it falls to nothing with the time used.</param>
/// <param name="Tokens">Words a step.</param>
/// <param name="Opinion">The share of steps that also learn from the averaged network's opinion of what is not annotated.</param>
/// <param name="Every">Seconds between two files written.</param>
/// <param name="Frozen">How many layers stay as they are, with all below them.</param>
/// <param name="Trees">The share of the sentences with trees that a pass holds.</param>
/// <param name="Version">The number the weights are given; 0 keeps the one they have.</param>
/// <param name="Average">How much of the averaged network stays at each step.</param>
internal sealed record EncoderSettings(double Rate = 6e-4, int Tokens = 1500, double Opinion = 0.5, double Every = 300, double Average = 0.998, int Seed = 1, int Threads = 1, int Frozen = 0, double Trees = 1, int Version = 0)
{
    public static EncoderSettings Parse(IEnumerable<string> options)
    {
        var given = options.Select(option => option.Split('=', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var own = new EncoderSettings();
        return new EncoderSettings(
            given.GetValueOrDefault("rate", own.Rate),
            (int)given.GetValueOrDefault("tokens", own.Tokens),
            given.GetValueOrDefault("opinion", own.Opinion),
            given.GetValueOrDefault("every", own.Every),
            given.GetValueOrDefault("average", own.Average),
            (int)given.GetValueOrDefault("seed", own.Seed),
            (int)given.GetValueOrDefault("threads", own.Threads),
            (int)given.GetValueOrDefault("frozen", own.Frozen),
            given.GetValueOrDefault("trees", own.Trees),
            (int)given.GetValueOrDefault("version", own.Version));
    }
}
