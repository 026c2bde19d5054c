using System.Collections.Frozen;

namespace Parley.Language.Coreference;

/// <summary>What settles whether a phrase continues a chain before any weight is asked.</summary>
/// <param name="choice">Knows the chains so far by the words that head their phrases.</param>
internal sealed class Barriers(ParsedDocument document, TreeIndex tree, Clauses clauses, Choice choice)
{
    private const int LettersOfName = 4;

    private static readonly HashSet<string> Beside = WordList.Lines("Coreference/beside-words.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<int, int> Natures = WordList.Lines("Coreference/natures.txt")
        .SelectMany((line, nature) => line.Split(' ').Select(word => (Key: Key.Of(word), nature))).ToFrozenDictionary(pair => pair.Key, pair => pair.nature);

    private readonly SureOwners _owners = new(document, tree, clauses, choice);

    /// <summary>The chain a pronoun goes to by its place alone, whatever else was told; null where nothing is sure.</summary>
    public Chain? Sure(Phrase phrase) => IsEachOther(phrase) ? Acting(phrase) : phrase.Pronoun is not { Person: 3 } pronoun ? null
        : pronoun is { Use: PronounUse.Possessive, Who: Who.Thing, Count: Count.One } ? _owners.Of(phrase)
        : pronoun is { Use: PronounUse.Possessive, Count: Count.More } ? _owners.OfSeveral(phrase)
        : pronoun is { Use: PronounUse.Personal, Count: Count.More } && phrase.Role == Role.Subject ? ListedReporters(phrase) ?? ListedAbove(phrase) : null;

    // "Chad and Togo blame each other": both, both.
    private bool IsEachOther(Phrase phrase) => phrase.End - phrase.First == 2 && (document.Tokens[phrase.First].Lemma, document.Tokens[phrase.First + 1].Lemma) is ("each", "other") or ("one", "another");

    private Chain? Acting(Phrase phrase) => phrase.Governor >= 0 && clauses.SubjectOf(phrase.Governor) is >= 0 and var subject && subject < phrase.Head
        ? choice.SeveralAt(subject) : null;

    // "Chad and Togo said they would sign": both.
    private Chain? ListedReporters(Phrase phrase)
    {
        if (phrase.Governor is not (>= 0 and var clause) || document.Tokens[clause] is not { Deprel: "ccomp" or "acl", Head: >= 0 and var above })
            return null;
        var verb = document.Tokens[clause].Deprel == "acl" ? document.Tokens[above].Head : above;
        if (verb < 0 || document.Tokens[verb].Upos != Upos.VERB || clauses.SubjectOf(verb) is not (>= 0 and var subject) || subject > phrase.Head || tree.Child(subject, Role.Conjunct) < 0)
            return null;
        return choice.ListAt(subject);
    }

    // "Chad and Togo refused to sign until they were paid": both.
    private Chain? ListedAbove(Phrase phrase) => SubjectAbove(phrase) is >= 0 and var subject && tree.Child(subject, Role.Conjunct) >= 0 ? choice.ListAt(subject) : null;

    /// <summary>The subject of the clause that a pronoun's clause waits for or follows, or none.</summary>
    private int SubjectAbove(Phrase phrase)
    {
        if (phrase.Governor is not (>= 0 and var clause) || document.Tokens[clause] is not { Deprel: "advcl", Head: >= 0 and var verb } || verb > clause)
            return -1;
        while (clauses.SubjectOf(verb) < 0 && document.Tokens[verb] is { Deprel: "xcomp", Head: >= 0 and var above })
            verb = above;
        return clauses.SubjectOf(verb) is >= 0 and var subject && subject < phrase.Head ? subject : -1;
    }

    /// <summary>Whether nothing speaks against a phrase continuing a chain.</summary>
    public bool MayContinue(Phrase phrase, Chain chain)
    {
        if (phrase.Who >= Who.Man && chain.Who >= Who.Man && phrase.Who != chain.Who)
            return false;
        if (choice.At(phrase.Head) == chain)
            return false;
        if (phrase.Pronoun is { } pronoun && !MayStandFor(pronoun, chain))
            return false;
        // "The trio" is nobody who has a name alone.
        if (phrase.Kind == MentionKind.Nominal && chain is { Count: Count.One, Names.Count: > 0 } && CountedMembers.IsCounted(document, phrase))
            return false;
        if (phrase.Kind == MentionKind.Nominal && chain.Names.Count > 0 && IsOfOtherNature(phrase, chain))
            return false;
        if (phrase is { Kind: MentionKind.Nominal, Count: Count.More } && chain.Phrases.Exists(other => other is { Kind: MentionKind.Nominal, Count: Count.More } && CountedMembers.AreOtherCounts(document, phrase, other)))
            return false;
        if (phrase is { Pronoun.Person: 3, Role: Role.Subject or Role.PassiveSubject } && IsInClauseAbout(phrase, chain))
            return false;
        if (phrase is { Pronoun: { Person: 3, Count: Count.More }, Role: Role.Subject } && IsOnlyOneOf(phrase, chain))
            return false;
        if (phrase is { Pronoun: { Person: 3, Who: Who.Thing, Count: Count.One }, Who: Who.Thing } && (IsOneOfSubjects(phrase, chain) || IsBesideItself(phrase, chain) || IsInReporter(phrase, chain)))
            return false;
        return phrase.Name.Length < 2 || !(AreTwoNames(phrase, chain) || (phrase.Who >= Who.Person && AreTwo(phrase, chain)));
    }

    // "The union" is not the Catholic Church.
    private static bool IsOfOtherNature(Phrase phrase, Chain chain)
    {
        if (!Natures.TryGetValue(phrase.HeadKey, out var own) || chain.HasHead(phrase.HeadKey))
            return false;
        var isOther = false;
        foreach (var word in chain.Names.SelectMany(name => name))
        {
            if (!Natures.TryGetValue(Key.Of(word.ToLowerInvariant()), out var nature))
                continue;
            if (nature == own)
                return false;
            isOther = true;
        }

        return isOther;
    }

    // "Chad's largest union said it would strike": the union, not Chad. "Peru warned Chile. Brazil said it would sign": Brazil, not Peru.
    private bool IsInReporter(Phrase phrase, Chain chain)
    {
        if (phrase is not { Role: Role.Subject, Governor: >= 0 and var clause } || document.Tokens[clause] is not { Deprel: "ccomp", Head: >= 0 and var verb })
            return false;
        if (clauses.SubjectOf(verb) is not (>= 0 and var reporter) || reporter > phrase.Head || choice.At(reporter) is not { } whole || whole == chain)
            return false;
        return (whole.Who == Who.Group && document.Tokens[chain.Last.Head] is { Deprel: "nmod:poss", Head: var owned } && owned == reporter)
            || (document.Tokens[clause].Upos == Upos.VERB && IsNamedBody(whole) && IsNamedBody(chain) && SureOwners.IsSpeech(document.Tokens[verb].Lemma) && chain.Last.Head <= tree.High[reporter] && !IsAskedOf(clause));
    }

    private static bool IsNamedBody(Chain chain) => chain is { Who: < Who.Person, Names.Count: > 0, Type: EntityType.Location or EntityType.Organisation };

    // "Brazil said it should leave" may be another.
    private bool IsAskedOf(int clause)
    {
        for (var child = tree.FirstChild(clause); child >= 0 && child < clause; child = tree.NextSibling(child))
        {
            if (document.Tokens[child] is { Upos: Upos.AUX, Lemma: "should" or "must" })
                return true;
        }

        return false;
    }

    // "Two firms, Acme and Orex, refused to sign until they were paid": they are not Orex alone.
    private bool IsOnlyOneOf(Phrase phrase, Chain chain) =>
        chain is { Count: Count.One, Names.Count: > 0 } && SubjectAbove(phrase) is >= 0 and var subject && chain.Last.Head != subject && chain.Last.Head >= tree.Low[subject] && chain.Last.Head <= tree.High[subject]
        && choice.At(subject) is { Count: Count.More };

    // "The network, to which they swore allegiance": they are not the network.
    private bool IsInClauseAbout(Phrase phrase, Chain chain) =>
        phrase.Governor >= 0 && document.Tokens[phrase.Governor] is { Deprel: "acl:relcl", Head: >= 0 and var noun } && choice.At(noun) == chain;

    // "A, B and C support its work": it is none of the three.
    private bool IsOneOfSubjects(Phrase phrase, Chain chain)
    {
        Span<int> subjects = stackalloc int[Clauses.Levels];
        clauses.Subjects(phrase.Head, subjects);
        foreach (var subject in subjects)
        {
            if (subject < 0 || chain.Last.Listed.Length > 0 || (phrase.Head >= tree.Low[subject] && phrase.Head <= tree.High[subject]))
                continue;
            var member = chain.Last.Head;
            if ((member == subject && tree.Child(subject, Role.Conjunct) >= 0) || (tree.Roles[member] == Role.Conjunct && document.Tokens[member].Head == subject))
                return true;
        }

        return false;
    }

    // "Its alliance with the Malian government" is not Mali's. Names and adjectives of one place begin alike.
    private bool IsBesideItself(Phrase phrase, Chain chain)
    {
        if (phrase is not { Pronoun.Use: PronounUse.Possessive, Governor: >= 0 and var noun } || chain.Names.Count == 0)
            return false;
        for (var child = tree.FirstChild(noun); child >= 0; child = tree.NextSibling(child))
        {
            if (child < noun || tree.Roles[child] != Role.Modifier || tree.Child(child, Role.Case) is not (>= 0 and var preposition) || !Beside.Contains(document.Tokens[preposition].Form))
                continue;
            for (var word = tree.Low[child]; word <= child; word++)
            {
                var form = document.Tokens[word].Form;
                if (char.IsUpper(form[0]) && chain.Names.Any(name => name.Length == 1 && name[0].Length >= LettersOfName && form.StartsWith(name[0].AsSpan(0, LettersOfName), StringComparison.Ordinal)))
                    return true;
            }
        }

        return false;
    }

    // "He" is no place, "none" is nobody told of, and "we" is more than the one person named.
    private static bool MayStandFor(Pronoun pronoun, Chain chain) =>
        !(pronoun.Who >= Who.Man && chain is { Who: Who.Thing, Type: EntityType.Location })
        && !(pronoun is { Person: 1, Count: Count.More } && chain is { Who: >= Who.Person, Count: Count.One })
        && !(pronoun is { Use: PronounUse.Indefinite, Count: not Count.More });

    // "Ana Ruiz" and "Paul Okafor", "the Desert Army" and "the River Liberation Army": full names that share no word, or of bodies and places the last alone.
    private static bool AreTwoNames(Phrase phrase, Chain chain)
    {
        if (!chain.Names.Any(name => name.Length > 1))
            return false;
        foreach (var name in chain.Names)
        {
            var match = NameComparison.Compare(phrase.Name, name);
            if (match != NameMatch.None && !(match == NameMatch.Apart && phrase.Who < Who.Person && chain.Who < Who.Person && NameComparison.Shared(phrase.Name, name) == 1))
                return false;
        }

        return true;
    }

    // Two persons of one family name; initials and nicknames that begin alike are left to the weights.
    private static bool AreTwo(Phrase phrase, Chain chain)
    {
        foreach (var name in chain.Names)
        {
            if (NameComparison.Compare(phrase.Name, name) == NameMatch.Apart && char.ToUpperInvariant(name[0][0]) != char.ToUpperInvariant(phrase.Name[0][0]))
                return true;
        }

        return false;
    }
}
