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

    // Three and more named in one breath are seldom; "the four countries" are still these a page later.
    private const int Several = 3;
    private const int SentencesBackOfSeveral = 40;
    private const int PhrasesBackOfSeveral = 600;

    private static readonly Dictionary<string, int> Counts = WordList.Lines("Coreference/counts.txt").Select(line => line.Split(' '))
        .SelectMany(row => row.Skip(1).Select(word => (word, Count: int.Parse(row[0], CultureInfo.InvariantCulture)))).ToDictionary(pair => pair.word, pair => pair.Count, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Vague = Words("Coreference/vague-sides.txt");
    private static readonly HashSet<string> Sides = Words("Coreference/bare-sides.txt");
    private static readonly HashSet<string> Mutual = Words("Coreference/mutual-verbs.txt");

    /// <summary>The list a phrase stands for, or null.</summary>
    /// <param name="phrases">In the order of the text.</param>
    public static Phrase? Of(ParsedDocument document, List<Phrase> phrases, int index)
    {
        var phrase = phrases[index];
        if (phrase.Kind == MentionKind.Name)
            return null;
        if (phrase.Listed.Length == 0 && CountOf(document, phrase) is { } count)
            return OfCount(document, phrases, index, count);
        return OfSides(document, phrases, index) ?? OfSameNoun(document, phrases, index);
    }

    /// <summary>Whether a phrase says that several are meant: "the trio", "the two sides".</summary>
    public static bool IsCounted(ParsedDocument document, Phrase phrase) => phrase.Listed.Length == 0 && CountOf(document, phrase) is not null;

    /// <summary>Whether one phrase counts other than another: "the two sides" are not "the four countries".</summary>
    public static bool AreOtherCounts(ParsedDocument document, Phrase phrase, Phrase other) =>
        CountOf(document, phrase) is { } count && CountOf(document, other) is { } otherCount && count != otherCount;

    private static Phrase? OfCount(ParsedDocument document, List<Phrase> phrases, int index, int count)
    {
        var phrase = phrases[index];
        var (sentences, most) = count >= Several ? (SentencesBackOfSeveral, PhrasesBackOfSeveral) : (SentencesBack, PhrasesBack);
        for (var i = index - 1; i >= 0 && index - i <= most && phrase.Sentence - phrases[i].Sentence <= sentences; i--)
        {
            if (phrases[i].Listed.Length <= 1 || phrases[i].End > phrase.First || !AreOfKind(phrase, phrases, i) || !MayBeSides(document, phrase, phrases[i]))
                continue;
            if (phrases[i].Listed.Length == count)
                return count < Several && AreOthersToldOf(document, phrases, i, index) ? null : phrases[i];
            if (count < Several)
                return null;
        }

        return null;
    }

    // "Peru and Chile voiced support for Chad. (A new paragraph.) Togo warned Chad's envoy … The two countries agreed": hardly Peru and Chile.
    private static bool AreOthersToldOf(ParsedDocument document, List<Phrase> phrases, int list, int index)
    {
        if (ReferenceEquals(document.Sentences[phrases[list].Sentence].Part, document.Sentences[phrases[index].Sentence].Part))
            return false;
        var members = Names(document, phrases[list]);
        var others = new HashSet<string>(StringComparer.Ordinal);
        for (var i = list + 1; i < index; i++)
        {
            if (phrases[i].First < phrases[list].End || phrases[i] is not { Kind: MentionKind.Name, Listed.Length: 0, Type: EntityType.Location or EntityType.Organisation })
                continue;
            if (members.Contains(document.Tokens[phrases[i].Head].Form))
                return false;
            others.Add(document.Tokens[phrases[i].Head].Form);
        }

        return others.Count > 1;
    }

    private static HashSet<string> Names(ParsedDocument document, Phrase list) => [.. list.Listed.Select(head => document.Tokens[head].Form)];

    // "The parties" without a number are those told of right before, by a list or by a number.
    private static Phrase? OfSides(ParsedDocument document, List<Phrase> phrases, int index)
    {
        var phrase = phrases[index];
        if (phrase is not { Listed.Length: 0, Count: Count.More, Determination: Determination.Definite, ModifierKeys.Length: 0 } || !Sides.Contains(document.Tokens[phrase.Head].Lemma))
            return null;
        for (var i = index - 1; i >= 0 && phrase.Sentence - phrases[i].Sentence <= 1; i--)
        {
            if (phrases[i].End > phrase.First)
                continue;
            if (phrases[i].Listed.Length > 1)
                return AreOfKind(phrase, phrases, i) && MayBeSides(document, phrase, phrases[i]) ? phrases[i] : null;
            if (CountOf(document, phrases[i]) is { } count && OfCount(document, phrases, i, count) is { } list)
                return list;
        }

        return null;
    }

    // "The ministers" after "the defence ministers of A, B and C".
    private static Phrase? OfSameNoun(ParsedDocument document, List<Phrase> phrases, int index)
    {
        var phrase = phrases[index];
        var noun = document.Tokens[phrase.Head];
        if (phrase.Count != Count.More || phrase.IsPronoun || document.Tokens[phrase.First].Lemma != "the" || phrase.First + 1 != phrase.Head || noun.Xpos != "NNS")
            return null;
        for (var i = index - 1; i >= 0 && index - i <= PhrasesBack && phrase.Sentence - phrases[i].Sentence <= 2 * SentencesBack; i--)
        {
            if (phrases[i].Listed.Length > 1 && phrases[i].End <= phrase.First && phrases[i] is { First: > 0, Governor: >= 0 } && document.Tokens[phrases[i].First - 1] is { Lemma: "of" or "from" } && IsOf(document, phrases[i].Governor, noun.Lemma))
                return phrases[i];
        }

        return null;
    }

    // Of "ministers and chiefs of A and B" a tree hangs the list on the nearer.
    private static bool IsOf(ParsedDocument document, int governor, string lemma) =>
        document.Tokens[governor].Lemma == lemma || (document.Tokens[governor] is { Deprel: "conj", Head: >= 0 and var first } && document.Tokens[first].Lemma == lemma);

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
        var isGiven = phrase.Determination is Determination.Definite or Determination.Demonstrative || document.Tokens[phrase.First].Lemma.Equals("all", StringComparison.OrdinalIgnoreCase);
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
