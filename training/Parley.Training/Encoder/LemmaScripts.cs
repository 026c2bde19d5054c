namespace Parley.Training.Encoder;

/// <summary>The shortest script that makes a lemma of a form, as <see cref="Parley.Language.Morphology.LemmaScript"/> reads it.</summary>
internal static class LemmaScripts
{
    private const int MostCut = 6;

    public static string Of(string form, string lemma)
    {
        if (string.Equals(form, lemma, StringComparison.Ordinal))
            return "K|0|";
        var best = "";
        var least = int.MaxValue;
        foreach (var (kind, from) in new[] { ('K', form), ('L', form.ToLowerInvariant()) })
        {
            var common = from.AsSpan().CommonPrefixLength(lemma);
            var cost = from.Length - common + lemma.Length - common;
            if (common > 0 && from.Length - common <= MostCut && cost < least)
                (least, best) = (cost, $"{kind}|{from.Length - common}|{lemma[common..]}");
        }

        return best.Length > 0 ? best : $"=|0|{lemma}";
    }
}
