using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Finds bodies the text says what they are: "the oil company X", "X, a state bank".</summary>
internal sealed class IntroducedBodies(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences)
{
    private const int LongestName = 4;

    /// <summary>The sentences, the atoms of the names in them, and what the noun says.</summary>
    public IEnumerable<(SentenceText Sentence, int Start, int End, (ActorKind Kind, string? Sector) Kind)> Find()
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            yield break;
        foreach (var of in parsed.Sentences)
        {
            var sentence = sentences[of.Index];
            if (sentence.IsAllCaps || sentence.IsHeadline)
                continue;
            for (var i = of.FirstToken; i + 1 < of.EndToken; i++)
            {
                if (KindAt(parsed, i) is { } kind && (Behind(sentence, of, i) ?? Before(sentence, of, i)) is { } atoms)
                    yield return (sentence, atoms.Start, atoms.End, kind);
            }
        }
    }

    /// <summary>Whether the words before say that a name is a body's: "the party X", "its party, X", in one phrase or, where the tree parts them, beside it before the same verb.</summary>
    /// <remarks>Not of "the group X leads has …", whatever the tree makes of it.</remarks>
    public static bool IsIntroduced(ParsedDocument parsed, int first)
    {
        var noun = first > 1 && parsed.Tokens[first - 1].Form == "," ? first - 2 : first - 1;
        if (noun < 0 || KindAt(parsed, noun) is null)
            return false;
        var end = first + 1;
        while (end < parsed.Tokens.Length && (parsed.Tokens[end].Upos == Upos.PROPN || IsLarge(parsed.Tokens[end])))
            end++;
        if (end + 1 < parsed.Tokens.Length && parsed.Tokens[end].Upos == Upos.VERB && parsed.Tokens[end + 1].Upos is Upos.VERB or Upos.AUX)
            return false;
        if (noun == first - 1 && parsed.Tokens[noun].Deprel == "compound" && parsed.Tokens[noun].Head >= first && parsed.Tokens[noun].Head < end)
            return true;
        return parsed.Tokens[first..end].Any(name => name.Head == noun
            ? name.Deprel == "appos" || (noun == first - 1 && name.Deprel is "flat" or "nmod:desc")
            : noun == first - 1 && name.Head == parsed.Tokens[noun].Head && name.Deprel is "nsubj" or "obj" && parsed.Tokens[noun].Deprel == name.Deprel);
    }

    // "the separatist group X" fights.
    private static (ActorKind Kind, string? Sector)? KindAt(ParsedDocument parsed, int token)
    {
        var noun = parsed.Tokens[token];
        // A tagger may take a noun beside a name for part of it; written small it is none.
        var isNoun = noun is { Upos: Upos.NOUN, Xpos: "NN" } || (noun is { Upos: Upos.PROPN, Xpos: "NNP" } && char.IsLower(noun.Form[0]));
        if (!isNoun || BodyKinds.OfNoun(noun.Lemma.ToLowerInvariant()) is not { } kind)
            return null;
        return kind.Kind is ActorKind.Ngo or ActorKind.Coalition && token > 0 && BodyKinds.IsArmed(parsed.Tokens[token - 1].Form.ToLowerInvariant()) ? (ActorKind.ArmedGroup, "REB") : kind;
    }

    // "the oil company X", "the militia Sons of the River"
    private (int Start, int End)? Behind(SentenceText sentence, Sentence of, int noun)
    {
        var first = parsed.Tokens[noun + 1].Form == "," ? noun + 2 : noun + 1;
        var end = EndOfName(of, first);
        if (end == first || !IsOf(noun, first, end))
            return null;
        var longer = EndOfName(of, EndOfOf(of, end));
        return (longer > end ? Atoms(sentence, first, longer) : null) ?? Atoms(sentence, first, end);
    }

    private bool IsOf(int noun, int first, int end) =>
        IsIntroduced(parsed, first) || (first == noun + 1 && Enumerable.Range(first, end - first).Any(i =>
            (parsed.Tokens[i].Head == noun && parsed.Tokens[i].Deprel is "appos" or "flat" or "nmod:desc") || (parsed.Tokens[noun].Head == i && parsed.Tokens[noun].Deprel is "compound" or "nmod:desc" or "amod")));

    // Of two words and more any may be an ordinary one written large: "Forward Together".
    private int EndOfName(Sentence of, int first)
    {
        var end = first;
        while (end < of.EndToken && end - first < LongestName && (IsName(end) || IsLarge(parsed.Tokens[end])))
            end++;
        return end - first > 1 || (end > first && IsName(first)) ? end : first;
    }

    private int EndOfOf(Sentence of, int at) =>
        at + 1 < of.EndToken && parsed.Tokens[at].Form == "of" ? at + (parsed.Tokens[at + 1].Form == "the" ? 2 : 1) : of.EndToken;

    private (int Start, int End)? Before(SentenceText sentence, Sentence of, int noun) =>
        NameBefore(of, noun) is { } name ? Atoms(sentence, name.First, name.End) : null;

    private static bool IsLarge(Token token) => token is { Upos: Upos.ADJ or Upos.ADV or Upos.NOUN or Upos.VERB, Form: var form } && char.IsUpper(form[0]);

    // "X, a state bank"
    private (int First, int End)? NameBefore(Sentence of, int noun)
    {
        var head = parsed.Tokens[noun] is { Deprel: "appos", Head: >= 0 and var above } ? above : -1;
        if (head < of.FirstToken || head >= noun || !IsName(head))
            return null;
        var (first, end) = (head, head + 1);
        while (first > of.FirstToken && IsName(first - 1))
            first--;
        while (end < noun && IsName(end))
            end++;
        return end - first <= LongestName && parsed.Tokens[end].Form == "," ? (first, end) : null;
    }

    private bool IsName(int token) => parsed.Tokens[token] is { Upos: Upos.PROPN, Form: var form } && char.IsUpper(form[0]);

    // Nobody a gazetteer knows, and no person: "the group Ana Ruiz leads".
    private (int Start, int End)? Atoms(SentenceText sentence, int first, int endToken)
    {
        var isIntroduced = endToken - first > 1 && IsIntroduced(parsed, first);
        if (endToken - first > 1 && !isIntroduced && parsed.Names.Any(name => name.Type == EntityType.Person && name.FirstToken <= first && name.EndToken >= endToken))
            return null;
        var (start, end) = sentence.Range(parsed.Tokens[first].Span.Cover(parsed.Tokens[endToken - 1].Span));
        for (var i = start; i < end; i++)
        {
            if (sentence.HitAt(i) is not null || !sentence.Atoms[i].IsWord || PersonNames.IsCalendarWord(sentence.Word(i)) || (!isIntroduced && sentence.Word(i) is not ("of" or "the") && PersonNames.IsNotName(sentence.Word(i))))
                return null;
        }

        return start < end && TitleReader.Shipped.Read(sentence, start) is null ? (start, end) : null;
    }
}
