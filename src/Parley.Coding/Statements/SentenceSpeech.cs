using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds the speech that the cues of one sentence report.</summary>
internal sealed class SentenceSpeech(ParsedDocument parsed, CueLexicon cues, WordSets words, SpeakerResolver speakers)
{
    private const int ShortestFronted = 3;
    private readonly QuotationBeside _beside = new(parsed.Tokens, words);

    /// <param name="quotations">Those that touch the sentence, and the last one before it in its part.</param>
    /// <param name="previous">Who spoke last before the sentence, or null.</param>
    public List<FoundSpeech> Find(SyntaxTree tree, IReadOnlyList<Quotation> quotations, Speaker? previous)
    {
        var detached = new HashSet<int>();
        var phrases = new PhraseCueReader(tree, cues, speakers, detached);
        detached.UnionWith(phrases.Tops().ToList());
        var verbs = new CueReader(tree, cues, words, speakers, detached, token => quotations.Any(quotation => Holds(quotation.Inner, token)));
        var drafts = verbs.Read();
        drafts.AddRange(phrases.Read().ToList());
        var taken = drafts.SelectMany(draft => draft.Content.Where(token => tree.Parent(token) == draft.Cue)).ToHashSet();
        drafts.AddRange(new NounCueReader(tree, cues, words, speakers, verbs, detached).Read(taken));
        var found = new List<FoundSpeech>();
        foreach (var draft in drafts.OrderBy(draft => draft.Cue))
        {
            var last = found.FindLast(speech => speech.Speaker.Kind != AttributionKind.Unknown && !draft.Content.Contains(speech.Cue.First));
            if (Complete(tree, draft, quotations, last?.Speaker ?? previous, found) is { } speech)
                found.Add(speech);
        }

        found.RemoveAll(speech => found.Exists(other => IsSaidBy(speech, other)));
        return found;
    }

    /// <summary>"concurred, urging that “calm” must hold": what stands beside one verb is what another, nearer one reports.</summary>
    private static bool IsSaidBy(FoundSpeech beside, FoundSpeech other) =>
        beside.Rule == "quote" && other.Rule != "quote" && beside.Cue.End <= other.Cue.First && other.Cue.End <= beside.Contents[0].First
        && beside.Contents.All(content => other.Contents.Any(range => range.First <= content.First && content.End <= range.End));

    private FoundSpeech? Complete(SyntaxTree tree, SpeechDraft draft, IReadOnlyList<Quotation> quotations, Speaker? previous, List<FoundSpeech> found)
    {
        var circumstances = new CircumstanceReader(tree, words);
        var named = draft.Subject is { } subject ? SpeakerPhrase.Of(tree, subject) : default;
        var clause = draft.Rule == "silence" ? default : Clause(named.Phrase, draft.CueRange);
        var isQuoted = quotations.Any(quotation => Holds(quotation.Inner, draft.Cue) && (draft.Subject is not { } own || Holds(quotation.Inner, own)));
        var (contents, kind) = new ContentShape(parsed.Tokens, quotations).Of(draft.Content, draft.Cue, clause);
        var rule = draft.Rule;
        if (isQuoted && !(draft.IsSpeech && draft.Rule == "clause"))
            return null;
        if (contents.IsEmpty && !isQuoted && draft.IsSpeech)
            (contents, kind, rule) = Beside(tree, IsOwn(tree, draft) ? clause : draft.CueRange, quotations);
        else if (!isQuoted && draft.IsSpeech)
            (contents, kind) = WithAdjoining(contents, kind, _beside.Adjoining(IsOwn(tree, draft) ? clause : draft.CueRange, tree.Sentence, [.. quotations.Where(quotation => !found.Exists(speech => speech.Contents.Contains(quotation.Inner)))]));
        if (contents.IsEmpty)
            return null;
        var occasion = circumstances.Occasion(draft);
        var speaker = draft.Subject is null ? Speaker.Unknown : speakers.Resolve(named, InStatement(occasion), previous);
        return new FoundSpeech(speaker, draft.CueRange, contents, kind, rule)
        {
            CueType = draft.Type,
            CueLemma = draft.CueLemma,
            IsNegated = draft.IsNegated,
            Addressee = draft.Addressee is { } spoken ? speakers.Resolve(SpeakerPhrase.Of(tree, spoken), false, null) : null,
            Occasion = occasion,
            Times = [.. circumstances.Times(draft)],
            Hedge = circumstances.Hedge(draft),
        };
    }

    /// <summary>Whether the speaker stands at the cue itself and not at another verb the cue shares it with.</summary>
    private static bool IsOwn(SyntaxTree tree, SpeechDraft draft) =>
        draft.Subject is not { } subject || tree.Parent(subject) == draft.Cue || tree[draft.Cue].Deprel == "acl:relcl" || draft.Rule == "according-to";

    private (ImmutableArray<TokenRange> Contents, StatementKind Kind, string Rule) Beside(SyntaxTree tree, TokenRange clause, IReadOnlyList<Quotation> quotations)
    {
        if (_beside.Find(clause, tree.Sentence, quotations) is { } quotation)
        {
            var first = quotation.Inner.First;
            if (GoesOn(quotation, clause, tree.Sentence))
                return ([new TokenRange(quotation.Outer.First, LastWord(tree) + 1)], StatementKind.Mixed, "quote");
            var isDirect = char.IsUpper(tree[first].Form[0]) && quotation.Inner.Length > 2 && (quotation.Outer.First == 0 || parsed.Tokens[quotation.Outer.First - 1].Lemma is not ("that" or "as"));
            return ([quotation.Inner], isDirect ? StatementKind.Direct : StatementKind.Mixed, "quote");
        }

        // "Deal within reach, minister says": what stands before the comma, where the tree has no clause.
        var comma = clause.First - 1;
        var isFronted = comma - tree.Sentence.FirstToken >= ShortestFronted && parsed.Tokens[comma].Form == "," && clause.End >= tree.Sentence.EndToken - 1;
        return isFronted ? ([new TokenRange(tree.Sentence.FirstToken, comma)], StatementKind.Indirect, "fronted") : ([], StatementKind.Indirect, "");
    }

    private static (ImmutableArray<TokenRange> Contents, StatementKind Kind) WithAdjoining(ImmutableArray<TokenRange> contents, StatementKind kind, IEnumerable<Quotation> more)
    {
        foreach (var quotation in more.Where(quotation => !contents.Any(range => range.First < quotation.Outer.End && quotation.Outer.First < range.End)))
        {
            contents = contents.Add(quotation.Inner).Sort((left, right) => left.First.CompareTo(right.First));
            kind = kind == StatementKind.Direct ? kind : StatementKind.Mixed;
        }

        return (contents, kind);
    }

    /// <summary>said “reforms” would pay for it: the quoted words are only the beginning of what was said.</summary>
    private bool GoesOn(Quotation quotation, TokenRange clause, Sentence sentence)
    {
        var next = quotation.Outer.End;
        return quotation.Outer.First >= clause.End && next < sentence.EndToken - 1 && parsed.Tokens[next].Upos is not Upos.PUNCT && char.IsLower(parsed.Tokens[next].Form[0])
            && char.IsLower(parsed.Tokens[quotation.Inner.First].Form[0]);
    }

    private static int LastWord(SyntaxTree tree)
    {
        var last = tree.Sentence.EndToken - 1;
        while (last > tree.Sentence.FirstToken && tree[last].Upos == Upos.PUNCT)
            last--;
        return last;
    }

    private bool InStatement(TokenRange occasion) =>
        Enumerable.Range(occasion.First, occasion.Length).Any(token => words.NounClass(parsed.Tokens[token].Form) == "body");

    private static TokenRange Clause(TokenRange phrase, TokenRange cue) =>
        phrase.IsEmpty ? cue : new TokenRange(Math.Min(phrase.First, cue.First), Math.Max(phrase.End, cue.End));

    private static bool Holds(TokenRange range, int token) => token >= range.First && token < range.End;
}
