using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds the verbs and adjectives of a sentence that report, with speaker and content.</summary>
internal sealed class CueReader(SyntaxTree tree, CueLexicon cues, WordSets words, SpeakerResolver speakers, Func<int, bool> isQuoted)
{
    private readonly SubjectReader _subjects = new(tree, words);
    private readonly HashSet<int> _detached = [];

    public IReadOnlySet<int> Detached => _detached;

    public SubjectReader Subjects => _subjects;

    public List<SpeechDraft> Read()
    {
        List<Candidate> candidates = [];
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (Judge(i) is { } candidate)
                candidates.Add(candidate);
        }

        foreach (var candidate in candidates)
            Detach(candidate, candidates);
        var contents = new CueContentReader(tree, words, _detached);
        return [.. candidates.Select(candidate => Draft(candidate, contents)).OfType<SpeechDraft>()];
    }

    private Candidate? Judge(int token)
    {
        var isAdjective = tree.Child(token, "cop") is not null && !tree.Children(token, "case").Any();
        if (!isAdjective && tree[token].Upos is not (Upos.VERB or Upos.AUX) && !IsVerbInTitle(token))
            return null;
        var particle = tree.Child(token, "compound:prt") is { } part ? tree[part].Form.ToLowerInvariant() : null;
        var verdict = Verdict(token);
        var lemma = tree[token].Lemma.ToLowerInvariant();
        ImmutableArray<CueEntry> entries = [.. (isAdjective ? cues.Adjectives(tree[token].Form.ToLowerInvariant()) : cues.Verbs(lemma, particle)).Where(entry => verdict.Allows(entry))];
        if (entries.IsEmpty)
            return null;
        var isPassive = !isAdjective && _subjects.IsPassive(token);
        return new Candidate(token, entries, _subjects.Of(token), isPassive, verdict.IsDenied && !entries[0].OnlyDenied);
    }

    private bool IsVerbInTitle(int token) => tree[token].Xpos is "VBZ" or "VBD" or "VBP" or "VBG" or "VBN" or "VB";

    private CueVerdict Verdict(int token)
    {
        var isDenied = IsDenied(token);
        bool isOpen = false, isWilled = false;
        for (var at = token; ;)
        {
            foreach (var aux in tree.Children(at, "aux"))
            {
                var modal = tree[aux].Xpos == "MD";
                isWilled |= modal && tree[aux].Lemma.ToLowerInvariant() is "will" or "would" or "'ll" or "’ll" or "'d" or "’d" or "wo";
                isOpen |= modal && !isWilled;
            }

            isOpen |= tree.Children(at, "mark").Any(mark => tree[mark].Lemma.ToLowerInvariant() is "if" or "unless" or "whether") && tree.Is(at, "advcl");
            // "will meet the envoys and demand": the second verb shares the first one's auxiliary.
            if (!tree.Is(at, "conj") || tree.Parent(at) is not { } head || tree.Children(at, "aux", "nsubj").Any() || tree[at].Xpos is not ("VB" or "VBN"))
                break;
            at = head;
        }

        return new CueVerdict(isDenied, isOpen || IsQuestion(token), isWilled);
    }

    private bool IsDenied(int token) =>
        tree.Children(token, "advmod").Any(child => words.Denies(tree[child].Form))
        || tree.Children(token, "nsubj").Any(subject => tree.Children(subject, "det").Any(det => tree[det].Lemma == "no") || tree[subject].Lemma.ToLowerInvariant() is "nobody" or "none" or "no-one");

    /// <summary>"Did the minister say …?": the auxiliary stands before the subject.</summary>
    private bool IsQuestion(int token) =>
        tree.Child(token, "aux") is { } aux && tree.Child(token, "nsubj") is { } subject && aux < subject && subject < token && tree[tree.Sentence.EndToken - 1].Form == "?";

    /// <summary>Words of a later report that the parser hangs below an earlier one: "X said A, adding that B", "X said A, but he later said B".</summary>
    private void Detach(Candidate candidate, List<Candidate> candidates)
    {
        var cue = candidate.Cue;
        if (!candidate.Entries[0].IsSpeech || tree.Parent(cue) is not { } parent || isQuoted(cue))
            return;
        var isContrast = tree.Is(cue, "conj") && tree.Child(cue, "nsubj") is not null && tree.Children(cue, "cc").Any(cc => words.Contrasts(tree[cc].Form));
        var isParticiple = tree.Is(cue, "advcl") && tree[cue].Xpos == "VBG" && IsAfterComma(cue);
        if (isContrast || isParticiple)
            _detached.Add(cue);
        if (!isParticiple)
            return;
        // The participle's clause hangs below what was said: whoever said that goes on.
        for (int at = parent; tree.Parent(at) is { } above; at = above)
        {
            if (!tree.Is(at, "ccomp") || candidates.Find(other => other.Cue == above) is not { Subject: { } speaker } teller || !teller.Entries[0].IsSpeech)
                continue;
            if (candidate.Subject is not { } own || words.NounClass(tree[own].Form) is null || speakers.IsSpeakerLike(own) == false || candidate.Entries[0].Lemma == "add")
                candidate.Subject = speaker;
            return;
        }
    }

    private bool IsAfterComma(int token)
    {
        var first = tree.Subtree(token)[0];
        return first > tree.Sentence.FirstToken && (tree[first].Form is "," or "—" or "–" or "-" || tree[first - 1].Form is "," or "—" or "–" or "-" or "”" or "\"");
    }

    private SpeechDraft? Draft(Candidate candidate, CueContentReader contents)
    {
        var cue = candidate.Cue;
        if (_subjects.IsInfinitive(cue) && candidate.Subject is null)
            return null;
        foreach (var entry in candidate.Entries)
        {
            if (!HasSpeaker(candidate, entry))
                continue;
            if (candidate.IsPassive && Passive(candidate, entry, contents) is { } passive)
                return passive;
            if (candidate.IsPassive)
                continue;
            if (contents.Read(cue, entry) is { } content)
                return Make(candidate, entry, content);
            if (entry.IsSpeech)
                return Make(candidate, entry, new CueContent([], contents.Addressee(cue, entry), null, FrameKind.Quotation));
        }

        return null;
    }

    private bool HasSpeaker(Candidate candidate, CueEntry entry)
    {
        if (candidate.Subject is not { } subject)
            return candidate.IsPassive;
        var form = tree[subject].Form;
        if (words.IsNoSpeaker(form) || tree.Is(subject, "expl") || (tree[subject].Upos == Upos.PRON && tree[subject].Feature("PronType") is "Rel" or "Int"))
            return false;
        return entry.IsSpeech || speakers.IsSpeakerLike(subject);
    }

    private SpeechDraft? Passive(Candidate candidate, CueEntry entry, CueContentReader contents)
    {
        var cue = candidate.Cue;
        var about = tree.Child(cue, "nsubj:pass");
        var isExpletive = about is null || tree[about.Value].Lemma.ToLowerInvariant() is "it";
        if (candidate.Subject is null)
        {
            // "is believed to have fled", "it was reported that": somebody says so, the text does not tell who.
            if (!entry.Has(FrameKind.Clause) || entry.Has(FrameKind.AddresseeObject) || entry.Type is CueType.Naming)
                return null;
            if (isExpletive)
                return tree.Children(cue, "ccomp", "csubj").Any() && contents.Read(cue, entry with { Frames = [new Frame(FrameKind.Clause)] }) is { } clause ? Make(candidate, entry, clause) : null;
            return tree.Child(cue, "xcomp") is { } state
                ? Make(candidate, entry, new CueContent([.. contents.Tokens(about!.Value, cue).Concat(contents.Tokens(state, cue)).Order()], null, null, FrameKind.Clause))
                : null;
        }

        if (entry.Has(FrameKind.ObjectInfinitive) && tree.Child(cue, "xcomp") is { } act)
            return Make(candidate, entry, new CueContent([.. contents.Tokens(act, cue)], about, null, FrameKind.ObjectInfinitive));
        return contents.Read(cue, entry) is { } content ? Make(candidate, entry, content) : null;
    }

    private SpeechDraft Make(Candidate candidate, CueEntry entry, CueContent content)
    {
        var cue = candidate.Cue;
        var last = content.Preposition is { } preposition && preposition > cue && preposition - cue <= 2 ? preposition : cue;
        if (last == cue && tree.Child(cue, "compound:prt") is { } particle && particle == cue + 1)
            last = particle;
        if (last == cue && content.Frame == FrameKind.ObjectAs && cue + 1 < tree.Sentence.EndToken && tree[cue + 1].Form == "as")
            last = cue + 1;
        var lemma = content.Preposition is { } extra ? $"{entry.Lemma} {tree[extra].Form.ToLowerInvariant()}" : entry.Lemma;
        var rule = content.Frame switch
        {
            FrameKind.Quotation => "quote",
            FrameKind.Clause or FrameKind.QuestionClause => "clause",
            FrameKind.Infinitive or FrameKind.ObjectInfinitive or FrameKind.PhraseInfinitive or FrameKind.Gerund => "infinitive",
            FrameKind.ObjectAs or FrameKind.ObjectPredicate => "naming",
            _ => "object",
        };
        return new SpeechDraft(cue, new TokenRange(cue, last + 1), lemma, entry.Type, candidate.Subject, [.. content.Tokens], content.Addressee, rule)
        {
            IsNegated = candidate.IsDenied && !entry.OnlyDenied,
            IsSpeech = entry.IsSpeech,
        };
    }

    private sealed class Candidate(int cue, ImmutableArray<CueEntry> entries, int? subject, bool isPassive, bool isDenied)
    {
        public int Cue => cue;

        public ImmutableArray<CueEntry> Entries => entries;

        public bool IsPassive => isPassive;

        public bool IsDenied => isDenied;

        public int? Subject { get; set; } = subject;
    }
}
