namespace Parley.Language.Trees;

/// <summary>A verb of saying after a comma with its subject beside it: ", two officers said", ", said Jane Doe, head of the camp".</summary>
/// <param name="Comma">The mark before it.</param>
/// <param name="First">First token of the subject's phrase with its apposition.</param>
/// <param name="End">Where that phrase ends.</param>
/// <param name="Subject">Its head.</param>
internal readonly record struct Report(int Verb, int Comma, int First, int End, int Subject)
{
    private static readonly HashSet<string> Saying = [.. WordList.Lines("Trees/saying-verbs.txt")];

    /// <summary>A verb of saying in a finite form.</summary>
    public static bool IsSaying(Token token) => token.Xpos is "VBD" or "VBZ" or "VBP" && IsSayingWord(token.Lemma);

    /// <summary>A verb of saying, whatever its form.</summary>
    public static bool IsSayingWord(string lemma) => Saying.Contains(lemma);

    public static IEnumerable<int> Children(Token[] tokens, Sentence sentence, int head) =>
        Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(i => tokens[i].Head == head);

    /// <summary>Whether there is one root and every word leads to it.</summary>
    public static bool IsTree(Token[] tokens, Sentence sentence)
    {
        var length = sentence.EndToken - sentence.FirstToken;
        var roots = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            roots += tokens[i].Head == Token.NoHead ? 1 : 0;
            var (at, steps) = (i, 0);
            while (tokens[at].Head != Token.NoHead && steps++ <= length)
                at = tokens[at].Head;
            if (steps > length)
                return false;
        }

        return roots == 1;
    }

    /// <summary>The report a verb makes by what stands around it, or null.</summary>
    public static Report? At(Token[] tokens, Sentence sentence, int verb)
    {
        if (IsComma(tokens[verb - 1]) || IsClosing(tokens[verb - 1]))
            return (tokens[verb].Lemma == "tell" ? null : Inverted(tokens, sentence, verb)) ?? (IsComma(tokens[verb - 1]) ? WithApposition(tokens, sentence, verb) : null);
        var first = PhraseStart(tokens, sentence, verb);
        return first is { } start && HeadOf(tokens, start, verb) is { } head ? new Report(verb, start - 1, start, verb, head) : null;
    }

    // ", Jane Doe, a spokeswoman for the camp, said", ", Jane Doe, who leads the camp, said".
    private static Report? WithApposition(Token[] tokens, Sentence sentence, int verb)
    {
        if ((PhraseStart(tokens, sentence, verb - 1) ?? RelativeStart(tokens, sentence, verb - 1)) is not { } added || PhraseStart(tokens, sentence, added - 1) is not { } start || tokens[added].Upos is Upos.CCONJ)
            return null;
        return HeadOf(tokens, start, added - 1) is { } head ? new Report(verb, start - 1, start, verb, head) : null;
    }

    // ", said Jane Doe, head of the camp".
    private static Report? Inverted(Token[] tokens, Sentence sentence, int verb)
    {
        var end = verb + 1;
        if (end < sentence.EndToken && tokens[end].Upos is Upos.ADP or Upos.ADV or Upos.CCONJ)
            return null;
        while (end < sentence.EndToken && IsNominal(tokens[end]) && !IsMark(tokens[end]))
            end++;
        if (end == verb + 1 || (end < sentence.EndToken && !IsMark(tokens[end]) && !IsRelative(tokens[end])))
            return null;
        return HeadOf(tokens, verb + 1, end) is { } head ? new Report(verb, verb - 1, verb + 1, end, head) : null;
    }

    /// <summary>The first token after the comma before a phrase without a clause, or null.</summary>
    private static int? PhraseStart(Token[] tokens, Sentence sentence, int end)
    {
        var at = end - 1;
        while (at > sentence.FirstToken && IsNominal(tokens[at]) && !IsMark(tokens[at]))
            at--;
        return at > sentence.FirstToken && at < end - 1 && (IsComma(tokens[at]) || IsClosing(tokens[at])) && tokens[at + 1].Upos is not (Upos.CCONJ or Upos.ADP or Upos.ADV) ? at + 1 : null;
    }

    /// <summary>The pronoun after the comma before a relative clause without commas, or null.</summary>
    private static int? RelativeStart(Token[] tokens, Sentence sentence, int end)
    {
        var at = end - 1;
        while (at > sentence.FirstToken && !IsRelative(tokens[at]) && !IsMark(tokens[at]))
            at--;
        return at > sentence.FirstToken && at < end - 1 && IsRelative(tokens[at]) && IsComma(tokens[at - 1]) ? at : null;
    }

    private static bool IsRelative(Token token) => token.Xpos is "WP" or "WP$" or "WDT";

    /// <summary>The first noun or name of the phrase that depends on nothing within it.</summary>
    private static int? HeadOf(Token[] tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM && IsOutside(tokens, i, start, end))
                return i;
        }

        return null;
    }

    public static bool IsOutside(Token[] tokens, int token, int start, int end) => tokens[token].Head < start || tokens[token].Head >= end;

    /// <summary>The head of the clause that ends before the report: it has a subject and depends on nothing else there.</summary>
    public int? ClauseBefore(Token[] tokens, Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (Comma <= first)
            return null;
        for (var i = Comma - 1; i > first; i--)
        {
            if (tokens[i].Form is ";" or ":")
            {
                first = i + 1;
                break;
            }
        }

        if (tokens[first].Upos is Upos.SCONJ || tokens[Comma - 1].Upos is Upos.CCONJ)
            return null;
        for (var i = first; i < Comma; i++)
        {
            var isTop = tokens[i].Head < first || tokens[i].Head >= Comma;
            if (isTop && tokens[i].Upos is not Upos.PUNCT && Enumerable.Range(first, Comma - first).Any(child => tokens[child].Head == i && child < i && (tokens[child].Deprel == "expl" || tokens[child].Deprel.StartsWith("nsubj", StringComparison.Ordinal))))
                return i;
        }

        return null;
    }

    private static bool IsNominal(Token token) =>
        token.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.DET or Upos.ADJ or Upos.NUM or Upos.ADP or Upos.CCONJ or Upos.PART or Upos.ADV or Upos.PUNCT && !token.Xpos.StartsWith('W') || (token.Deprel == "amod" && token.Xpos is "VBN" or "VBG");

    private static bool IsMark(Token token) => token.Form is "," or ";" or ":" or "." or "!" or "?" || token.Xpos is "''" or "``";

    private static bool IsComma(Token token) => token.Form == ",";

    private static bool IsClosing(Token token) => token.Xpos == "''";
}
