using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>What the words behind an answering verb say of the act that is answered.</summary>
internal sealed class AnsweredWords
{
    private readonly EventDraft _answer;
    private readonly EventWords _words;
    private readonly SyntaxTree _tree;
    private readonly int _verb;

    public AnsweredWords(EventDraft answer, EventWords words)
    {
        (_answer, _words, _tree, _verb) = (answer, words, answer.Tree, answer.Match.Predicate);
        IsDenial = TreeWords.LemmaOf(_tree, _verb) == "deny" && _tree.Children(_verb, "xcomp", "ccomp", "advcl").Any(clause => clause > _verb);
        Kinds = Named();
    }

    /// <summary>"denied ordering the attack", "denied that …".</summary>
    public bool IsDenial { get; }

    /// <summary>The kinds of act the words name; null where they name none.</summary>
    public EventType[]? Kinds { get; private set; }

    /// <summary>"welcomed the announcement": somebody's words are meant.</summary>
    public bool IsOfWords { get; private set; }

    /// <summary>The noun they name it by, or null.</summary>
    public string? Noun { get; private set; }

    /// <summary>"accepted", "agreed in principle", "refuses to go": the verb says nothing of whom it answers.</summary>
    public bool LeavesOpen => !_tree.Children(_verb, "obj", "ccomp").Any() && !_tree.Is(_verb, "acl:relcl");

    /// <summary>What is denied, in its nouns, verbs and adjectives, as lemmas; without light words.</summary>
    public HashSet<string> Denied => [.. _tree.Children(_verb, "xcomp", "ccomp", "advcl").Where(clause => clause > _verb).SelectMany(clause => _tree.Subtree(clause))
        .Where(token => _tree[token].Upos is Upos.NOUN or Upos.VERB or Upos.ADJ && !_words.IsLight(TreeWords.LemmaOf(_tree, token))).Select(token => TreeWords.LemmaOf(_tree, token))];

    /// <summary>"…, which X denies": the act told in the clause above.</summary>
    public EventDraft? Clause(List<EventDraft> drafts)
    {
        var top = _tree.Is(_verb, "conj") && _tree.Parent(_verb) is { } first ? first : _verb;
        if (Kinds is not null || !_tree.Is(top, "acl:relcl") || !_tree.Children(_verb, "obj", "nsubj:pass").Any(IsRelative) && VerbFrame.RelativeObject(_tree, _verb) is null)
            return null;
        foreach (var above in _tree.Ancestors(top))
        {
            if (drafts.Find(draft => ReferenceEquals(draft.Tree, _tree) && draft.Match.Predicate == above && draft.Agents.Count > 0 && !draft.Agents.Exists(_answer.Agents.Contains)) is { } act)
                return act;
        }

        return null;
    }

    private bool IsRelative(int token) => _tree[token].Xpos is "WDT" or "WP" or "IN";

    private EventType[]? Named()
    {
        var type = _answer.Match.Entry.Type;
        if (type == EventType.Reject && IsDenial)
            return [EventType.Accuse];
        // "the attack, which X condemned".
        if (_tree.Is(_verb, "acl:relcl") && _tree.Parent(_verb) is { } antecedent && _words.AnsweredKinds(TreeWords.LemmaOf(_tree, antecedent)) is { } told)
            return told;
        foreach (var item in _tree[_verb].Upos == Upos.VERB ? _tree.Children(_verb, "obj", "obl") : _tree.Children(_verb, "nsubj"))
        {
            if (_tree.Is(item, "obl") && !TreeWords.HasCase(_tree, item, "to"))
                continue;
            if (_tree[item].Upos is Upos.PRON or Upos.DET && _tree[item].Xpos is not ("WDT" or "WP") && TreeWords.LemmaOf(_tree, item) is "it" or "this" or "that")
            {
                IsOfWords = type is EventType.Reject;
                return IsOfWords ? [EventType.Accuse, EventType.Request, EventType.Agree, EventType.Threaten] : null;
            }

            var lemma = TreeWords.LemmaOf(_tree, item);
            if (!IsTakenUp(item))
                continue;
            (IsOfWords, Noun) = (_words.IsOfWords(lemma), lemma);
            if (_words.AnsweredKinds(lemma) is { } kinds)
                return kinds.Contains(EventType.Assault) && type is EventType.Reject or EventType.Agree ? null : kinds;
        }

        return null;
    }

    private bool IsTakenUp(int noun) =>
        _tree.Children(noun, "det", "amod").Any(det => _tree[det].Feature("Definite") == "Def" || _tree[det].Feature("PronType") == "Dem" || TreeWords.LemmaOf(_tree, det) == "such");
}
