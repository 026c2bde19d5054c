using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds the verbs and adjectives of a sentence that report, with speaker and content.</summary>
/// <param name="detached">Words whose clauses belong to no content but their own report's; those found here are added.</param>
internal sealed class CueReader(SyntaxTree tree, CueLexicon cues, WordSets words, SpeakerResolver speakers, HashSet<int> detached, Func<int, bool> isQuoted)
{
    private readonly SubjectReader _subjects = new(tree, words);

    public Func<int, bool> IsQuoted => isQuoted;

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
        var contents = new CueContentReader(tree, words, detached, isQuoted);
        return [.. candidates.Select(candidate => Draft(candidate, contents)).OfType<SpeechDraft>()];
    }

    private Candidate? Judge(int token)
    {
        var isAdjective = tree.Child(token, "cop") is not null && !tree.Children(token, "case").Any();
        if (!isAdjective && tree[token].Upos is not (Upos.VERB or Upos.AUX) && !IsVerbInTitle(token))
            return null;
        var particle = (tree.Child(token, "compound:prt") ?? tree.Child(token, "xcomp")) is { } part ? tree[part].Form.ToLowerInvariant() : null;
        var verdict = Verdict(token);
        var lemma = cues.Lemma(tree[token].Lemma.ToLowerInvariant(), tree[token].Form);
        ImmutableArray<CueEntry> entries = [.. Entries(token, isAdjective, lemma, particle).Where(verdict.Allows)];
        if (entries.IsEmpty)
            return null;
        var isPassive = !isAdjective && _subjects.IsPassive(token);
        // "It says the road is closed": parsers take "it" for no one.
        var subject = _subjects.Of(token) ?? (entries[0].IsHuman && !isPassive ? tree.Child(token, "expl") : null);
        return new Candidate(token, entries, subject, isPassive, verdict.IsDenied && !entries[0].OnlyDenied);
    }

    /// <summary>An adjective's entries; for "is promising", which the tagger takes for one, the verb's.</summary>
    private IEnumerable<CueEntry> Entries(int token, bool isAdjective, string lemma, string? particle)
    {
        if (!isAdjective)
            return cues.Verbs(lemma, particle);
        var form = tree[token].Form.ToLowerInvariant();
        var found = cues.Adjectives(form).ToList();
        return found.Count > 0 || !form.EndsWith("ing", StringComparison.Ordinal) ? found : cues.Verbs(lemma, particle);
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

            isOpen |= tree.Is(at, "advcl") && (tree.Children(at, "mark").Any(mark => tree[mark].Lemma.ToLowerInvariant() is "if" or "unless" or "whether" or "without") || IsYetToCome(at));
            // "on condition that they accept".
            isOpen |= (tree.Is(at, "acl") || tree.Is(at, "ccomp")) && tree.Parent(at) is { } noun && PhraseWords.Shipped.IsCondition(tree[noun].Lemma);
            // "will come to discuss the plan".
            if (_subjects.IsInfinitive(at) && (tree.Is(at, "advcl") || tree.Is(at, "acl")) && tree.Parent(at) is { } purpose && tree[purpose].Upos is Upos.VERB)
            {
                at = purpose;
                continue;
            }

            // "will meet the envoys and demand": the second verb shares the first one's auxiliary.
            if (!tree.Is(at, "conj") || tree.Parent(at) is not { } head || tree.Children(at, "aux", "nsubj").Any() || tree[at].Xpos is not ("VB" or "VBN"))
                break;
            at = head;
        }

        return new CueVerdict(isDenied, isOpen || IsQuestion(token), isWilled);
    }

    /// <summary>"after they agree", "as long as both recognise": what is told as a condition, in the present.</summary>
    private bool IsYetToCome(int clause) =>
        // "was possible only after they signed"
        (tree.Parent(clause) is { } above && tree[above].Upos == Upos.ADJ && tree.Children(clause, "mark").Any(mark => words.ComesFirst(tree[mark].Form) && mark > tree.Sentence.FirstToken && tree[mark - 1].Lemma == "only")) || (tree[clause].Xpos is "VBZ" or "VBP" or "VB" && tree.Child(clause, "aux") is null
        && (tree.Children(clause, "mark").Any(mark => words.ComesFirst(tree[mark].Form)) || tree.Children(clause, "mark").Any(mark => mark > tree.Sentence.FirstToken && tree[mark].Form == "as" && tree[mark - 1].Form == "long")));

    private bool IsDenied(int token) =>
        tree.Children(token, "advmod", "cc:preconj", "cc").Any(child => words.Denies(tree[child].Form))
        || tree.Children(token, "nsubj").Any(subject => tree.Children(subject, "det", "cc", "advmod").Any(det => det < subject && (tree[det].Lemma == "no" || words.Denies(tree[det].Form))) || tree[subject].Lemma.ToLowerInvariant() is "nobody" or "none" or "no-one");

    /// <summary>"Did the minister say …?": the auxiliary stands before the subject.</summary>
    private bool IsQuestion(int token) =>
        tree.Child(token, "aux") is { } aux && tree.Child(token, "nsubj") is { } subject && aux < subject && subject < token && tree[tree.Sentence.EndToken - 1].Form == "?";

    /// <summary>Words of a later report that the parser hangs below an earlier one: "X said A, adding that B", "X said A, but he later said B".</summary>
    private void Detach(Candidate candidate, List<Candidate> candidates)
    {
        var cue = candidate.Cue;
        if (tree.Parent(cue) is not { } parent || (isQuoted(cue) && (candidate.Subject is not { } quoted || isQuoted(quoted))))
            return;
        var isParticiple = candidate.Entries[0].IsSpeech && tree.Is(cue, "advcl") && tree[cue].Xpos == "VBG" && IsAfterComma(cue);
        var sharesSubject = IsLaterVerb(cue, parent) || IsSaidByNoThing(candidate, parent);
        if (!isParticiple && !sharesSubject && !Contrasts(candidate))
            return;
        if (Teller(parent, candidates) is not { Subject: { } speaker } teller)
        {
            if (isParticiple)
                detached.Add(cue);
            return;
        }

        detached.Add(cue);
        var isOthers = isParticiple && candidate.Subject is { } own && speakers.IsSpeakerLike(own) && candidate.Entries[0].Lemma != "add" && own != teller.Subject;
        if (sharesSubject || (isParticiple && !isOthers))
            candidate.Subject = speaker;
    }

    /// <summary>"…, but he later said", "…, though she noted".</summary>
    private bool Contrasts(Candidate candidate)
    {
        var cue = candidate.Cue;
        return tree.Child(cue, "nsubj") is { } own && (candidate.Entries[0].IsSpeech || words.IsPronoun(tree[own].Form))
            && ((tree.Is(cue, "conj") && tree.Children(cue, "cc").Any(cc => words.Contrasts(tree[cc].Form)))
                || (tree.Is(cue, "advcl") && tree.Children(cue, "mark").Any(mark => words.Contrasts(tree[mark].Form))));
    }

    /// <summary>"said he would stay and warned", "said the plan was unfair and demanded": the finite verb goes with "said", not with the infinitive or adjective it is tied to.</summary>
    private bool IsLaterVerb(int cue, int parent) =>
        tree.Is(cue, "conj") && (tree[cue].Xpos is "VBD" or "VBZ" || (tree[cue].Xpos == "VBN" && tree[parent].Upos == Upos.ADJ && tree.Children(cue, "obl").Any(asked => tree.Children(asked, "case").Any(word => tree[word].Lemma is "for" or "on")))) && tree.Child(cue, "nsubj", "aux") is null && tree[parent].Xpos is not ("VBD" or "VBZ")
        && (tree.Children(parent, "aux").Any(aux => tree[aux].Xpos == "MD") || (tree.Child(parent, "cop") is { } cop && (tree[cop].Xpos != tree[cue].Xpos || tree[parent].Upos == Upos.ADJ))
            || (tree[parent].Xpos == "VBN" && tree.Child(parent, "aux") is not null));

    /// <summary>"confirmed there was a deal but said it would wait": a deal says nothing.</summary>
    private bool IsSaidByNoThing(Candidate candidate, int parent) =>
        tree.Is(candidate.Cue, "conj") && tree[candidate.Cue].Xpos is "VBD" or "VBZ" && candidate.Entries[0].IsHuman && tree.Child(candidate.Cue, "nsubj", "aux") is null
        && (tree.Child(parent, "nsubj") is { } thing ? !speakers.IsSpeakerLike(thing) && tree[thing].Upos == Upos.NOUN : tree.Child(parent, "expl") is not null);

    /// <summary>The cue in whose clause a word stands, the nearest one that tells of speech.</summary>
    private Candidate? Teller(int token, List<Candidate> candidates)
    {
        for (var at = token; tree.Parent(at) is { } above; at = above)
        {
            if (tree.Is(at, "ccomp") && candidates.Find(other => other.Cue == above) is { } teller && teller.Entries[0].IsSpeech)
                return teller;
        }

        return null;
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
            if (contents.Read(cue, entry) is { } content && !BearsReport(cue, content) && !(entry.NeedsThing && content.Frame == FrameKind.Object && NamesSomebody(cue)))
                return Make(candidate, entry, content);
        }

        return !candidate.IsPassive && candidate.Entries.FirstOrDefault(entry => entry.IsSpeech && HasSpeaker(candidate, entry) && MayQuote(cue, entry)) is { } quoting
            ? Make(candidate, quoting, new CueContent([], contents.Addressee(cue, quoting), null, FrameKind.Quotation))
            : null;
    }

    /// <summary>"fighters backed by Chad", "which backs him": somebody is backed, and nothing is said.</summary>
    private bool NamesSomebody(int cue) =>
        Thing(cue) is { } whom && (speakers.IsNamed(whom) || words.IsPronoun(tree[whom].Form) || tree[whom].Feature("Gender") is "Masc" or "Fem" || words.NounClass(tree[whom].Form) is "person" or "source" or "plural" or "media" or "institution");

    private int? Thing(int cue)
    {
        var thing = tree.Child(cue, "obj") ?? tree.Child(cue, "nsubj:pass") ?? (tree[cue].Xpos == "VBN" && tree.Is(cue, "acl") ? tree.Parent(cue) : null);
        return thing is { } relative && tree[relative].Xpos is "WDT" or "WP" ? tree.Is(cue, "acl") ? tree.Parent(cue) : null : thing;
    }

    /// <summary>"maintaining its presence for “defence”": a verb with an object of another kind quotes nothing.</summary>
    private bool MayQuote(int cue, CueEntry entry) =>
        entry.Has(FrameKind.AddresseeObject) || tree.Child(cue, "obj") is not { } thing || isQuoted(thing) || words.NounClass(tree[thing].Form) is not null;

    /// <summary>"issued a statement saying …": the words of the statement are the content, not the statement.</summary>
    private bool BearsReport(int cue, CueContent content) =>
        content.Frame == FrameKind.Object && words.IsLight(tree[cue].Lemma) && tree.Child(cue, "obj") is { } bearer && words.NounClass(tree[bearer].Form) is "body" or "text" or "media"
        && tree.Children(bearer, "acl").Concat(tree.Children(cue, "xcomp", "advcl")).Any(child => child > bearer && tree[child].Xpos == "VBG" && cues.Verbs(tree[child].Lemma, null).Any());

    private bool HasSpeaker(Candidate candidate, CueEntry entry)
    {
        if (candidate.Subject is not { } subject)
            return candidate.IsPassive;
        var form = tree[subject].Form;
        if (IsNobody(subject) || (words.IsNoSpeaker(form) && !tree.Children(subject, "amod", "acl", "nmod").Any(child => child > subject)) || tree.Subtree(subject, child => !tree.Is(child, "acl") && !tree.Is(child, "appos")).Any(token => tree[token].Xpos is "WP" or "WP$" or "WDT"))
            return false;
        if (entry.Type == CueType.Finding && entry.Has(FrameKind.Object) && words.NounClass(form) is not ("text" or "body" or "media"))
            return false;
        return (entry.IsHuman && tree[subject].Upos is not Upos.PRON) || speakers.IsSpeakerLike(subject)
            || (tree[subject].Upos is Upos.NUM && tree.Children(subject, "det").Any(det => tree[det].Lemma is "the" or "all"))
            || (tree[subject].Upos is Upos.NUM or Upos.DET or Upos.PRON or Upos.ADJ && tree.Children(subject, "nmod").Any(speakers.IsSpeakerLike));
    }

    /// <summary>"not everyone in Accra", "nobody", "no official": of whom something is said that nobody says.</summary>
    private bool IsNobody(int subject) =>
        words.IsNobody(tree[subject].Form)
        || tree.Children(subject, "advmod", "det").Any(child => child < subject && tree[child].Lemma is "not" or "no");

    private SpeechDraft? Passive(Candidate candidate, CueEntry entry, CueContentReader contents)
    {
        var cue = candidate.Cue;
        var about = tree.Child(cue, "nsubj:pass");
        var isExpletive = about is null || tree[about.Value].Lemma.ToLowerInvariant() is "it";
        if (candidate.Subject is null && entry.Type is CueType.Naming or CueType.Belief or CueType.Accusation && about is not null
            && contents.Read(cue, entry with { Frames = [.. entry.Frames.Where(frame => frame.Kind is FrameKind.ObjectAs or FrameKind.ObjectPhrase)] }) is { } seen)
        {
            return Make(candidate, entry, seen);
        }

        if (candidate.Subject is null)
        {
            // "is believed to have fled", "it was reported that": somebody says so, the text does not tell who.
            if (!entry.Has(FrameKind.Clause) || entry.Has(FrameKind.AddresseeObject) || entry.Type is not (CueType.Assertion or CueType.Belief or CueType.Accusation or CueType.Concern))
                return null;
            if (isExpletive)
                return tree.Children(cue, "ccomp", "csubj").Any() && contents.Read(cue, entry with { Frames = [new Frame(FrameKind.Clause)] }) is { } clause ? Make(candidate, entry, clause) : null;
            return tree.Child(cue, "xcomp") is { } state
                ? Make(candidate, entry, new CueContent([.. contents.Tokens(about!.Value, cue).Concat(contents.Tokens(state, cue)).Order()], null, null, FrameKind.Clause))
                : null;
        }

        if (entry.Has(FrameKind.ObjectInfinitive) && tree.Child(cue, "xcomp") is { } act)
            return Make(candidate, entry, new CueContent([.. contents.Tokens(act, cue)], about, null, FrameKind.ObjectInfinitive));
        return contents.Read(cue, entry) is { } content && !(entry.NeedsThing && content.Frame == FrameKind.Object && NamesSomebody(cue)) ? Make(candidate, entry, content) : null;
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
            FrameKind.Self => "silence",
            FrameKind.Quotation => "quote",
            FrameKind.Clause or FrameKind.QuestionClause => "clause",
            FrameKind.Infinitive or FrameKind.ObjectInfinitive or FrameKind.PhraseInfinitive or FrameKind.Gerund => "infinitive",
            FrameKind.ObjectAs or FrameKind.ObjectPredicate => "naming",
            _ => "object",
        };
        // A speaker that the parser hung on what is quoted is no part of it.
        IEnumerable<int> tokens = content.Frame == FrameKind.Clause && candidate.Subject is { } speaker && !isQuoted(speaker) && content.Tokens.Contains(speaker) && tree.Parent(speaker) is { } quoted && isQuoted(quoted)
            ? content.Tokens.Except(tree.Subtree(speaker)) : content.Tokens;
        return new SpeechDraft(cue, new TokenRange(cue, last + 1), lemma, TypeOf(cue, entry, content), candidate.Subject, [.. tokens], content.Addressee, rule)
        {
            IsNegated = candidate.IsDenied && !entry.OnlyDenied,
            IsSpeech = entry.IsSpeech,
        };
    }

    /// <summary>"repeated its demand": the noun tells more than the verb.</summary>
    private CueType TypeOf(int cue, CueEntry entry, CueContent content) =>
        entry.Type is CueType.Assertion or CueType.Announcement && content.Frame == FrameKind.Object && tree.Child(cue, "obj") is { } noun
        && cues.Nouns(tree[noun].Lemma.ToLowerInvariant()).FirstOrDefault() is { } named
            ? named.Type
            : entry.Type;

    private sealed record Candidate(int Cue, ImmutableArray<CueEntry> Entries, int? Subject, bool IsPassive, bool IsDenied)
    {
        public int? Subject { get; set; } = Subject;
    }
}
