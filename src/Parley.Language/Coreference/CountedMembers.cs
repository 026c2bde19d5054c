using System.Globalization;

namespace Parley.Language.Coreference;

/// <summary>Finds what a counted description stands for: "the two sides", "both countries" and "the trio" after a list of as many.</summary>
/// <remarks>
/// The list must be one of bodies and places where the noun stands for such ("the two governments"), or of persons where it stands for persons
/// ("the two ministers"), the nearest of its kind, and no more than a few sentences back; for "the two sides" its members must deal with one another. Otherwise nothing is said.
/// </remarks>
internal static class CountedMembers
{
    private const int SentencesBack = 4;
    private const int PhrasesBack = 80;

    private static readonly Dictionary<string, int> Counts = WordList.Lines("Coreference/counts.txt").Select(line => line.Split(' '))
        .SelectMany(row => row.Skip(1).Select(word => (word, Count: int.Parse(row[0], CultureInfo.InvariantCulture)))).ToDictionary(pair => pair.word, pair => pair.Count, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Vague = Words("Coreference/vague-sides.txt");
    private static readonly HashSet<string> Mutual = Words("Coreference/mutual-verbs.txt");

    /// <summary>The list a phrase stands for, or null.</summary>
    /// <param name="phrases">In the order of the text.</param>
    public static Phrase? Of(ParsedDocument document, List<Phrase> phrases, int index)
    {
        var phrase = phrases[index];
        if (phrase.Listed.Length > 0 || phrase.Kind == MentionKind.Name || CountOf(document, phrase) is not { } count)
            return null;
        for (var i = index - 1; i >= 0 && index - i <= PhrasesBack && phrase.Sentence - phrases[i].Sentence <= SentencesBack; i--)
        {
            if (phrases[i].Listed.Length > 1 && phrases[i].End <= phrase.First && AreOfKind(phrase, phrases, i) && MayBeSides(document, phrase, phrases[i]))
                return phrases[i].Listed.Length == count ? phrases[i] : null;
        }

        return null;
    }

    // "The two sides" are those who meet, agree or fight, or between whom something is; not any two, for instance not the two who mediate.
    private static bool MayBeSides(ParsedDocument document, Phrase phrase, Phrase list)
    {
        if (!Vague.Contains(document.Tokens[phrase.Head].Lemma))
            return true;
        if (list.Role == Role.Subject && list.Governor >= 0 && Mutual.Contains(document.Tokens[list.Governor].Lemma))
            return true;
        return list.First > 0 && document.Tokens[list.First - 1].Lemma == "between";
    }

    private static HashSet<string> Words(string file) => WordList.Lines(file).SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static int? CountOf(ParsedDocument document, Phrase phrase)
    {
        var isGiven = phrase.Determination is Determination.Definite or Determination.Demonstrative;
        for (var i = phrase.First; i <= phrase.Head; i++)
        {
            var form = document.Tokens[i].Form;
            if (Counts.TryGetValue(form, out var count) && (isGiven || form.Equals("both", StringComparison.OrdinalIgnoreCase)))
                return count;
        }

        return null;
    }

    private static bool AreOfKind(Phrase phrase, List<Phrase> phrases, int list)
    {
        var listed = phrases[list].Listed;
        var found = 0;
        for (var i = list + 1; i < phrases.Count && phrases[i].First < phrases[list].End; i++)
        {
            if (phrases[i].Listed.Length > 0 || Array.IndexOf(listed, phrases[i].Head) < 0)
                continue;
            var isPerson = phrases[i].Who >= Who.Person;
            var isBody = phrases[i].Who == Who.Group || phrases[i].Type is EntityType.Location or EntityType.Organisation or EntityType.Group;
            if (phrase.IsPronoun || phrase.Who == Who.Unknown ? !isPerson && !isBody : phrase.Who >= Who.Person ? !isPerson : !isBody)
                return false;
            found++;
        }

        return found == listed.Length;
    }
}
