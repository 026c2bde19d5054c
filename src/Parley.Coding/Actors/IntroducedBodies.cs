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
                if (parsed.Tokens[i] is { Upos: Upos.NOUN, Xpos: "NN" } noun && BodyKinds.OfNoun(noun.Lemma.ToLowerInvariant()) is { } kind
                    && (NameBehind(of, i) ?? NameBefore(of, i)) is { } name && Atoms(sentence, name.First, name.End) is { } atoms)
                    yield return (sentence, atoms.Start, atoms.End, kind);
            }
        }
    }

    // "the oil company X"
    private (int First, int End)? NameBehind(Sentence of, int noun)
    {
        var (first, end) = (noun + 1, noun + 1);
        while (end < of.EndToken && IsName(end) && end - first < LongestName)
            end++;
        if (end == first)
            return null;
        for (var i = first; i < end; i++)
        {
            if (parsed.Tokens[i].Head == noun && parsed.Tokens[i].Deprel is "appos" or "flat" or "nmod:desc" || (parsed.Tokens[noun].Head == i && parsed.Tokens[noun].Deprel is "compound" or "nmod:desc" or "amod"))
                return (first, end);
        }

        return null;
    }

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
        if (endToken - first > 1 && parsed.Names.Any(name => name.Type == EntityType.Person && name.FirstToken <= first && name.EndToken >= endToken))
            return null;
        var (start, end) = sentence.Range(parsed.Tokens[first].Span.Cover(parsed.Tokens[endToken - 1].Span));
        for (var i = start; i < end; i++)
        {
            if (sentence.HitAt(i) is not null || PersonNames.IsCalendarWord(sentence.Word(i)) || PersonNames.IsNotName(sentence.Word(i)) || !sentence.Atoms[i].IsWord)
                return null;
        }

        return start < end && TitleReader.Shipped.Read(sentence, start) is null ? (start, end) : null;
    }
}
