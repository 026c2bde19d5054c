using System.Collections.Frozen;

namespace Parley.Language.Morphology;

/// <summary>Mends lemmas that a learned script gets wrong on forms it has not seen: "fortified" is no form of "fortifi", "withdrew" none of "withdrin".</summary>
internal static class InflectedForms
{
    private const string Verbs = "Morphology/irregular-verbs.txt";
    private static readonly FrozenDictionary<string, string> Irregular = Load();

    /// <param name="form">As written.</param>
    /// <param name="xpos">Penn tag: only inflected verbs and plural nouns are looked at.</param>
    /// <param name="lemma">What the script gave.</param>
    public static string Mend(string form, string xpos, string lemma)
    {
        if (xpos is not ("VBD" or "VBN" or "VBZ" or "VBP" or "NNS"))
            return lemma;
        if (lemma.Length > 2 && lemma[^1] == 'i' && form.AsSpan().EndsWith(xpos is "VBZ" or "NNS" ? "ies" : "ied", StringComparison.OrdinalIgnoreCase))
            return string.Concat(lemma.AsSpan(0, lemma.Length - 1), "y");
        if (xpos is "NNS" or "VBZ" || (xpos == "VBP" && !lemma.Equals(form, StringComparison.OrdinalIgnoreCase)))
            return lemma;
        return Irregular.TryGetValue(form.ToLowerInvariant(), out var known) ? known : lemma;
    }

    // The list leaves out verbs whose past is a verb of its own ("found", "ground").
    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(InflectedForms).Assembly.GetManifestResourceStream(Verbs)
            ?? throw new InvalidOperationException($"The data file {Verbs} is not embedded in {typeof(InflectedForms).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var words = line.Split(' ');
            foreach (var form in words[1..])
                forms.TryAdd(form, words[0]);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
