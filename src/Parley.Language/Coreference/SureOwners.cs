namespace Parley.Language.Coreference;

/// <summary>The body that "its" belongs to by its place alone, whatever else was told.</summary>
/// <param name="choice">Knows the chains so far by the words that head their phrases.</param>
internal sealed class SureOwners(ParsedDocument document, TreeIndex tree, Clauses clauses, Choice choice)
{
    private const int None = -1;

    private static readonly PersonWords Persons = PersonWords.Read();
    private static readonly HashSet<string> SpeechVerbs = Words("Coreference/speech-verbs.txt");
    private static readonly HashSet<string> Judging = Words("Coreference/judging-verbs.txt");
    private static readonly HashSet<string> OwnActs = Words("Coreference/own-acts.txt");

    /// <summary>"said", "denied".</summary>
    public static bool IsSpeech(string lemma) => SpeechVerbs.Contains(lemma);

    /// <summary>The chain a pronoun belongs to, or null where nothing is sure.</summary>
    /// <param name="phrase">A possessive for one thing.</param>
    public Chain? Of(Phrase phrase) => phrase.Governor < 0 ? null
        : Before(phrase) ?? (Reporter(phrase.Governor) is >= 0 and var subject && tree.Child(subject, Role.Conjunct) < 0 ? Body(subject) : null) ?? WhoIsAsked(phrase.Governor) ?? WhoIsJudged(phrase.Governor);

    /// <summary>The same for "their": "Dockers promised to march if police come, and their union agreed".</summary>
    public Chain? OfSeveral(Phrase phrase) => phrase.Governor >= 0 && Reporter(phrase.Governor) is >= 0 and var subject
        ? choice.SeveralAt(subject) : null;

    // "Its" in "The union struck. Its leader, Ana Ruiz, …": the body the sentence before is about, whatever is named behind it there.
    private Chain? Before(Phrase phrase)
    {
        if (phrase.Sentence == 0 || document.Sentences[phrase.Sentence] is not { } sentence || phrase.Head != sentence.FirstToken || !IsSubject(phrase.Governor)
            || !Persons.Holds(document.Tokens[phrase.Governor].Lemma) || document.Sentences[phrase.Sentence - 1] is not { } before || !ReferenceEquals(before.Part, sentence.Part))
            return null;
        var root = Enumerable.Range(before.FirstToken, before.EndToken - before.FirstToken).FirstOrDefault(token => document.Tokens[token].Head == Token.NoHead, -1);
        return root >= 0 && clauses.SubjectOf(root) is >= 0 and var subject && tree.Child(subject, Role.Conjunct) < 0 ? Body(subject) : null;
    }

    // "Ghana condemned Togo's raid and said its treaty covers this", "Ghana demanded that Togo stop, and its ministry recalled the envoy": Ghana's.
    private int Reporter(int noun)
    {
        if (!IsSubject(noun) || document.Tokens[noun].Head is not (>= 0 and var clause) || document.Tokens[clause].Head is not (>= 0 and var above))
            return None;
        var verb = tree.Roles[clause] == Role.Conjunct ? above : document.Tokens[clause].Deprel == "ccomp" ? above : -1;
        if (verb < 0 || !SpeechVerbs.Contains(document.Tokens[verb].Lemma) || (tree.Roles[clause] == Role.Conjunct && !HasContent(verb, clause)))
            return None;
        while (clauses.SubjectOf(verb) < 0 && tree.Roles[verb] == Role.Conjunct)
            verb = document.Tokens[verb].Head;
        return clauses.SubjectOf(verb) is >= 0 and var subject && subject < noun ? subject : None;
    }

    private bool HasContent(int verb, int before)
    {
        for (var child = tree.FirstChild(verb); child >= 0 && child < before; child = tree.NextSibling(child))
        {
            if (document.Tokens[child].Deprel is "ccomp" or "xcomp")
                return true;
        }

        return false;
    }

    // "Britain urged Ghana to stop its support": Ghana's.
    private Chain? WhoIsAsked(int noun)
    {
        if (document.Tokens[noun] is not { Deprel: "obj", Head: >= 0 and var act } || document.Tokens[act] is not { Deprel: "xcomp", Head: >= 0 and var verb } || !OwnActs.Contains(document.Tokens[act].Lemma))
            return null;
        for (var child = tree.FirstChild(verb); child >= 0 && child < act; child = tree.NextSibling(child))
        {
            if (document.Tokens[child].Deprel is "obj" or "iobj" && child > verb && tree.Child(child, Role.Conjunct) < 0)
                return Body(child);
        }

        return null;
    }

    // "Peru thanked Chile for its help": Chile's.
    private Chain? WhoIsJudged(int noun)
    {
        if (document.Tokens[noun] is not { Deprel: "obl", Head: >= 0 and var verb } || !Judging.Contains(document.Tokens[verb].Lemma) || tree.Child(noun, Role.Case) is not (>= 0 and var preposition) || document.Tokens[preposition].Lemma is not ("for" or "over"))
            return null;
        for (var child = tree.FirstChild(verb); child >= 0 && child < noun; child = tree.NextSibling(child))
        {
            if (document.Tokens[child].Deprel == "obj" && child > verb && tree.Child(child, Role.Conjunct) < 0)
                return Body(child);
        }

        return null;
    }

    private bool IsSubject(int token) => tree.Roles[token] is Role.Subject or Role.PassiveSubject;

    // "The United States" are one.
    private Chain? Body(int token) => choice.At(token) is { Who: < Who.Person } chain && (chain.Count != Count.More || chain is { Names.Count: > 0, Type: EntityType.Location or EntityType.Organisation })
        && (chain.Names.Count > 0 || chain.Who == Who.Group || chain.Type is EntityType.Organisation or EntityType.Group or EntityType.Location) ? chain : null;

    private static HashSet<string> Words(string file) => WordList.Lines(file).SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
