using System.Collections.Frozen;

namespace Parley.Language.Morphology;

/// <summary>Mends lemmas that a learned script gets wrong on forms it has not seen: "fortified" is no form of "fortifi", "withdrew" none of "withdrin".</summary>
internal static class InflectedForms
{
    private const string Verbs = "Morphology/irregular-verbs.txt";
    private static readonly FrozenDictionary<string, string> Irregular = Load();
    private static readonly FrozenSet<string> Known = WordList.Lines("Morphology/verbs.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly (string Plural, string Singular)[] PluralEndings = [("ies", "y"), ("ves", "f"), ("ves", "fe"), ("ses", "sis"), ("xes", "xis"), ("ices", "ex"), ("ices", "ix"), ("ges", "gis")];
    private static readonly string[] Hissing = ["sses", "shes", "ches", "xes", "zzes"];
    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    /// <param name="form">As written.</param>
    /// <param name="xpos">Penn tag: only inflected verbs and plural nouns are looked at.</param>
    /// <param name="lemma">What the script gave.</param>
    public static string Mend(string form, string xpos, string lemma)
    {
        if (xpos is not ("VBD" or "VBN" or "VBZ" or "VBP" or "VBG" or "NNS"))
            return lemma;
        // "gunmen", "policewomen": whatever the script makes of them.
        if (xpos == "NNS" && form.Length > 4 && form.EndsWith("men", StringComparison.OrdinalIgnoreCase))
            return string.Concat(form.AsSpan(0, form.Length - 3), "man").ToLowerInvariant();
        if (lemma.Length > 2 && lemma[^1] == 'i' && form.AsSpan().EndsWith(xpos is "VBZ" or "NNS" ? "ies" : "ied", StringComparison.OrdinalIgnoreCase))
            return string.Concat(lemma.AsSpan(0, lemma.Length - 1), "y");
        if (xpos == "NNS")
            return OfPlural(form.ToLowerInvariant(), lemma);
        if (xpos == "VBP" && !lemma.Equals(form, StringComparison.OrdinalIgnoreCase))
            return lemma;
        var lower = form.ToLowerInvariant();
        return Irregular.TryGetValue(lower, out var known) ? known : xpos is "VBP" || Known.Contains(lemma) ? lemma : Cut(lower) ?? lemma;
    }

    /// <summary>"troops" is no plural of "trooot": a lemma that is neither the beginning of a regular plural nor made of it by a known ending is cut from it.</summary>
    private static string OfPlural(string form, string lemma)
    {
        if (!form.EndsWith('s') || form.EndsWith("ss", StringComparison.Ordinal) || form.StartsWith(lemma, StringComparison.OrdinalIgnoreCase) || Array.Exists(PluralEndings, pair => form.EndsWith(pair.Plural, StringComparison.Ordinal) && lemma.EndsWith(pair.Singular, StringComparison.Ordinal)))
            return lemma;
        return Array.Exists(Hissing, ending => form.EndsWith(ending, StringComparison.Ordinal)) ? form[..^2] : form[..^1];
    }

    /// <summary>The verb that the ending rules lead to: "invad" is none, "invade" is; "patroll" is none, "patrol" is. Null where none of the list does.</summary>
    private static string? Cut(string form)
    {
        var end = Array.Find(Endings, ending => form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal));
        if (end is null)
            return null;
        var stem = form[..^end.Length];
        if (Known.Contains(stem))
            return stem;
        if (end != "s" && Known.Contains(stem + "e"))
            return stem + "e";
        if (stem[^1] == 'i' && Known.Contains(stem[..^1] + "y"))
            return stem[..^1] + "y";
        return stem.Length > 2 && stem[^1] == stem[^2] && Known.Contains(stem[..^1]) ? stem[..^1] : null;
    }

    // The list leaves out verbs whose past is a verb of its own ("found", "ground").
    private static FrozenDictionary<string, string> Load()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in WordList.Lines(Verbs).Select(line => line.Split(' ')))
        {
            foreach (var form in words[1..])
                forms.TryAdd(form, words[0]);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
