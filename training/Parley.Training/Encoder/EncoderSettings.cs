using System.Globalization;
using Parley.Training.Names;

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
/// <param name="Gold">The weight of what is annotated beside a teacher's opinion.</param>
/// <param name="Tuned">The learning rate of what was trained before, as a share of <paramref name="Rate"/>.</param>
/// <param name="NamesOnly">Whether only the scores of names are trained, above an encoder that stays as it is.</param>
/// <param name="Short">Whether products of matrices are taken of 16-bit floats.</param>
/// <param name="Teacher">A file of a teacher whose opinion of every word is learned from; null where there is none.</param>
/// <param name="Second">A folder of models whose opinion is learned from beside a teacher's; null for those the training begins with.</param>
/// <param name="Marks">The folder of what was marked for Parley.</param>
internal sealed record EncoderSettings(
    double Rate = 6e-4, int Tokens = 1500, double Opinion = 0.5, double Every = 300, double Average = 0.998, int Seed = 1, int Threads = 1, int Frozen = 0,
    double Trees = 1, int Version = 0, double Gold = 0.4, double Tuned = 0.05, bool NamesOnly = false, bool Short = false, string? Teacher = null, string? Second = null,
    string Marks = NameCorpora.UsualMarks)
{
    public static EncoderSettings Parse(IEnumerable<string> options)
    {
        var all = options.Select(option => option.Split('=', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var given = all.Where(pair => pair.Key is not ("teacher" or "second" or "marks"))
            .ToDictionary(pair => pair.Key, pair => double.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
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
            (int)given.GetValueOrDefault("version", own.Version),
            given.GetValueOrDefault("gold", own.Gold),
            given.GetValueOrDefault("tuned", own.Tuned),
            given.GetValueOrDefault("names") > 0,
            given.GetValueOrDefault("short") > 0,
            all.GetValueOrDefault("teacher"),
            all.GetValueOrDefault("second"),
            all.GetValueOrDefault("marks", own.Marks));
    }
}
