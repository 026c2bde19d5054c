using Parley.Training.Names;

namespace Parley.Training.Encoder;

/// <summary>Corpora that draw names or references each a little differently. The first of each list is the convention that is written.</summary>
internal static class Conventions
{
    public static IReadOnlyList<string> Names { get; } =
        [ColumnCorpus.Uner.Name, GumCorpus.Name, ColumnCorpus.Wikigold.Name, ColumnCorpus.Wnut.Name, ColumnCorpus.CrossPolitics.Name, Re3dCorpus.Name];

    public static IReadOnlyList<string> References { get; } = [Re3dCorpus.Name, GumCorpus.Name];

    public static int Of(IReadOnlyList<string> conventions, string corpus) =>
        conventions.ToList().IndexOf(corpus) is >= 0 and var index ? index : throw new ArgumentException($"The corpus {corpus} has no convention.", nameof(corpus));
}
