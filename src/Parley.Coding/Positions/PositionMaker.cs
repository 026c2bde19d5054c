using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Positions;

/// <summary>Makes positions of what the rules see, with holder, stance, strength and evidence.</summary>
internal sealed class PositionMaker(SpokenText text, PropositionReader propositions, PositionWords words, ConditionGround conditions)
{
    public const string Name = "positions", Version = "2";

    /// <param name="before">Positions found before it in the document.</param>
    /// <returns>Null where nobody is told to take the side, or nothing is told that it is taken on.</returns>
    public Fact<Position>? Make(PositionDraft draft, List<Fact<Position>> before)
    {
        var (tree, rule) = (draft.Tree, draft.Rule);
        var cue = tree[draft.Cue].Span;
        if (conditions.IsFirst(cue) || HolderOf(draft) is not { } holder || ContentOf(draft, before) is not { } content || IsSilence(draft, content.Read) || Side(draft, content.Read.Claim.IsNegated && (draft.IsSpeakers || draft.Content != draft.Cue), text.StatementAt(cue) is not null) is not { } side)
            return null;
        // "warned that it would quit the bloc": what somebody will do, and no fear of it.
        if (side is { Type: PositionType.Warning, Stance: PositionStance.Against } && !content.Read.Claim.IsNegated && content.Read.Claim.Actors is { IsEmpty: false } own && own.All(holder.Ids.Contains) && tree.Children(content.Read.Act, "aux").Any(aux => tree.LemmaOf(aux) is "will" or "would" or "shall"))
            side = (PositionStance.For, PositionType.Warning);
        // Whoever echoes a side takes the same.
        // and whoever agrees with one against something, or under a condition.
        if (content.Told is { } told && (draft.StandsFor is not null || words.Echoes(tree.LemmaOf(draft.Cue)) || (rule.Word == "agree" && told.Stance != PositionStance.For)))
            side = (told.Stance, told.Type);
        // "Peru accepted; Chile did not": only what somebody was for can be refused so.
        if (draft is { StandsFor: not null, IsDenied: true })
        {
            if (side.Stance != PositionStance.For)
                return null;
            side = (PositionStance.Against, PositionType.Rejection);
        }

        ImmutableArray<string> addressees = draft.Addressee is { } addressed ? [.. text.ActorsOf(tree, Subjects.WithConjuncts(tree, [addressed]))]
            : rule.Type == PositionType.Demand ? [.. content.Read.Claim.Actors.Where(actor => !holder.Ids.Contains(actor))] : [];
        // "called on them to leave": the act is theirs, whoever governs the infinitive.
        var act = content.Read.Claim with { IsNegated = false, Actors = draft.Accepting is not null ? [] : draft.Addressee is null ? content.Read.Claim.Actors : addressees };
        // "Lima wants them lifted": they are not Lima.
        if (act.About is { } about && holder.Ids.Contains(about) && !draft.IsSpeakers && IsPronoun(tree, content.Read))
            act = act with { About = null };
        var stance = conditions.Depends(tree[draft.Content].Span, rule.Type == PositionType.Demand && draft.Addressee is not null) ? PositionStance.Conditional : side.Stance;
        var type = side.Type == PositionType.Interest && words.Wants(rule.Word) && (draft.Addressee is not null || tree.Child(content.Read.Act, "aux:pass") is not null || Subjects.IsWanted(tree, content.Read.Act) || IsOthers(content.Read, holder.Ids)) ? PositionType.Demand : side.Type;
        var claim = new Position(holder.Ids, holder.Text ?? holder.Span?.Of(text.Parsed.Document.Text), act, stance, type, addressees)
        {
            Strength = Strength(tree, draft.Cue, content.Read.Claim.Strength),
        };
        var (modality, hedge) = ModalityOf(tree, draft.Cue);
        return new Fact<Position>(claim, Support(draft, content.Read, holder.Span), new CoderStamp(Name, Version, $"{rule.Word} {rule.Pos}"), AttributionOf(cue))
        {
            Modality = modality,
            Hedge = hedge,
        };
    }

    /// <summary>"declined to comment", "asked not to be named".</summary>
    private bool IsSilence(PositionDraft draft, ReadProposition content) =>
        (draft.Rule.Word is "decline" or "refuse" or "request" && words.IsSilence(content.Claim.Act) && !IsTalkRefused(draft, content) && !IsThingRefused(draft, content))
        || (draft.Addressee is null && words.IsUnnamed(content.Claim.Act) && draft.Tree.Child(content.Act, "aux:pass") is not null && draft.Tree.Child(content.Act, "nsubj", "obj") is null && draft.Tree.Child(draft.Cue, "obj") is null);

    // "a pledge which Lima refuses to give"; "declined to give details" says nothing.
    private bool IsThingRefused(PositionDraft draft, ReadProposition content) =>
        draft.Tree.LemmaOf(content.Act) is "give" or "provide" && !draft.Tree.Children(content.Act, "obj").Any(thing => draft.Tree[thing].Upos == Upos.NOUN && words.IsAnswerThing(draft.Tree.LemmaOf(thing)));

    // "refused to discuss the border": to negotiate on it; "declined to discuss it" says nothing.
    private static bool IsTalkRefused(PositionDraft draft, ReadProposition content) =>
        draft.Rule.Word == "refuse" && draft.Tree.LemmaOf(content.Act) == "discuss" && draft.Tree.Children(content.Act, "obj").Any(thing => draft.Tree[thing].Upos == Upos.NOUN);

    private (ImmutableArray<string> Ids, TextSpan? Span, string? Text)? HolderOf(PositionDraft draft)
    {
        var tree = draft.Tree;
        if (draft.IsSpeakers || (tree[draft.Holders[0]].Upos == Upos.PRON && tree[draft.Holders[0]].Feature("Person") == "1"))
        {
            if ((draft.IsSpeakers ? text.StatementAt(tree[draft.Cue].Span) : text.SaidFirstHand(tree[draft.Cue].Span)) is not { } statement || statement.Claim.SpeakerText is null)
                return null;
            return (text.SpeakersOf(statement), statement.Support.FirstOrDefault(item => item.Role == SupportRole.Speaker)?.Evidence.Span, null);
        }

        var ids = text.ActorsOf(tree, draft.Holders);
        var first = draft.Holders[0];
        var isSomebody = (text.IsSomebody(tree, first) || ids.Exists(ActorId.IsPerson)) && (ids.Count > 0 || (!draft.Rule.NeedsName && tree[first].Upos is Upos.NOUN or Upos.PROPN or Upos.NUM));
        var tokens = tree.Subtree(first, child => !tree.Is(child, "acl") && !(tree.Is(child, "appos") && tree[child - 1].Upos == Upos.PUNCT) && child < draft.Cue == first < draft.Cue && tree[child].Upos != Upos.PUNCT && !(tree.Is(child, "case") && child < first && tree.Parent(child) == first));
        if (isSomebody)
            return ([.. ids], tree.SpanOf(tokens), null);
        return ids.Count == 0 && tree[first].Upos == Upos.PRON && text.MeantBy(tree, first) is var (known, phrase) && (known.Count > 0 || !draft.Rule.NeedsName) ? ([.. known], tree.SpanOf(tokens), phrase) : null;
    }

    private (ReadProposition Read, Position? Told)? ContentOf(PositionDraft draft, List<Fact<Position>> before)
    {
        var (tree, head) = (draft.Tree, draft.Content);
        // "sided with neither".
        if (words.IsNobody(tree.LemmaOf(head)))
            return null;
        if (draft.StandsFor is { } verb)
            return before.FindLast(fact => fact.Support.Any(item => item.Role == SupportRole.Cue && item.Evidence.Span == verb)) is { } same ? Again(tree, head, same) : null;
        if (draft.IsAnswer)
            return JustTold(tree, head, before);
        // "is prepared to do so".
        if (tree.LemmaOf(head) == "do" && tree.Children(head, "advmod", "obj").Any(child => tree.LemmaOf(child) is "so" or "it" or "that" or "this"))
            return JustTold(tree, head, before);
        if (tree[head].Upos is Upos.PRON or Upos.DET && !tree.Children(head, "det").Any())
            return tree[head].Feature("Person") == "3" || tree[head].Upos == Upos.DET || tree.LemmaOf(head) is "it" or "this" or "that" ? JustTold(tree, head, before) ?? JustSaid(tree, head) : null;
        if (propositions.Read(tree, head, [.. NotContent(tree, draft)]) is not { } read)
            return null;
        if (draft.Echoed is not { } noun)
            return (read, null);
        // "echoed these concerns", "rejected Kenya's proposal": the content told last in the same manner, by whomever the words name.
        var owners = text.ActorsOf(tree, tree.Children(head).Where(child => tree.Is(child, "nmod:poss") || ((tree.Is(child, "amod") || tree.Is(child, "compound")) && text.IsNamed(child))));
        if (owners.Count == 0 && tree[head].Xpos == "NNS" && tree.Child(head, "det", "nmod:poss") is null)
            return (read, null);
        if (words.IsThing(noun.Word) && owners.Count == 0 && tree.Children(head, "amod", "compound", "nmod").Any())
            return (read, null);
        var told = before.FindLast(fact => (owners.Count == 0 || fact.Claim.Holders.Any(owners.Contains)) && IsSame(noun, fact.Claim, owners.Count > 0) && !IsWhatIsGiven(noun, fact));
        // "demanded a pledge": whatever it was to promise, it is asked for.
        if (told is null)
            return words.IsThing(noun.Word) || draft.Rule.Type is PositionType.Demand or PositionType.Interest ? (read, null) : null;
        return (read with { Claim = told.Claim.Content with { Text = read.Claim.Text } }, told.Claim);
    }

    private static bool IsPronoun(SyntaxTree tree, ReadProposition content) =>
        tree.Children(content.Act, "nsubj:pass", "obj").Append(PropositionPieces.Raised(tree, content.Act) ?? content.Act).Any(token => tree[token].Upos == Upos.PRON);

    // "wants a full withdrawal": an act of others, in a noun.
    private static bool IsOthers(ReadProposition content, ImmutableArray<string> holders) =>
        content.Head == content.Act && ActWords.Shipped.IsAct(content.Claim.Act) && !content.Claim.Actors.Any(holders.Contains);

    // "the call" for what somebody supports; "Kenya's proposal" for whatever Kenya is for.
    private static bool IsSame(PositionRule noun, Position told, bool isOwned) =>
        told.Type == noun.Type || (noun.Type == PositionType.Demand && told.Type == PositionType.Support) || (isOwned && noun.Type is PositionType.Demand or PositionType.Offer or PositionType.Commitment && told.Stance == PositionStance.For);

    // "would pull back only if they disarm", "the demand": that they disarm.
    private static bool IsWhatIsGiven(PositionRule noun, Fact<Position> told) => noun.Type == PositionType.Demand && told.Coder.Rule == ConditionSides.Rule;

    /// <summary>"rejected it": what the last side in this sentence or the one before was taken on.</summary>
    private (ReadProposition Read, Position? Told)? JustTold(SyntaxTree tree, int pronoun, List<Fact<Position>> before)
    {
        var index = text.Parsed.Sentences.IndexOf(tree.Sentence);
        var since = text.Parsed.Sentences[Math.Max(0, index - 1)].Span.Start;
        return before.FindLast(fact => fact.Support[0].Evidence.Span.Start >= since && fact.Support[^1].Evidence.Span.End <= tree[pronoun].Span.Start) is { } told ? Again(tree, pronoun, told) : null;
    }

    private (ReadProposition Read, Position? Told)? Again(SyntaxTree tree, int word, Fact<Position> told) =>
        propositions.Read(tree, word, [.. tree.Children(word)]) is { } read ? (read with { Claim = told.Claim.Content with { Text = read.Claim.Text } }, told.Claim) : null;

    /// <summary>"called this slander": what was said last.</summary>
    private (ReadProposition Read, Position? Told)? JustSaid(SyntaxTree tree, int pronoun)
    {
        if (tree.LemmaOf(pronoun) is not ("this" or "that") || text.SaidBefore(tree, pronoun) is not { } said || text.HeadOf(said) is not var (there, head))
            return null;
        return propositions.Read(tree, pronoun, [.. tree.Children(pronoun)]) is { } read && propositions.Read(there, head) is { } told ? (read with { Claim = told.Claim with { Text = read.Claim.Text } }, null) : null;
    }

    /// <summary>Words under what the side is taken on that are not part of it: the word of stance itself, other contents, other sides.</summary>
    private IEnumerable<int> NotContent(SyntaxTree tree, PositionDraft draft)
    {
        var head = draft.Content;
        if (draft.Rule.Places.Contains("self") && draft.Rule.Pos is "ADP" or "VERB" && !draft.IsSpeakers)
        {
            var around = conditions.Apart(tree[head].Span);
            return tree.Children(head, "nsubj", "cop", "aux", "advmod", "case").Concat(draft.Apart).Concat(tree.Children(head, "conj").Where(other => tree.Child(other, "case") is not null)).Concat(tree.Subtree(head).Where(token => token != head && around.Exists(span => span.Contains(tree[token].Span))));
        }

        if (head == draft.Cue)
            return draft.IsSpeakers ? tree.Subtree(head).Where(token => token != head && (!text.IsSaid(tree[token].Span, tree[draft.Cue].Span) || conditions.Apart(tree[head].Span).Exists(span => span.Contains(tree[token].Span)))) : [];
        var apart = conditions.Apart(tree[head].Span);
        var said = tree.Ancestors(draft.Cue).Prepend(draft.Cue).Cast<int?>().FirstOrDefault(token => tree.Parent(token!.Value) == head);
        var isSaid = said == draft.Cue || (said is { } what && tree.Is(what, "nsubj"));
        return tree.Subtree(head).Where(token => token != head
            && (apart.Exists(span => span.Contains(tree[token].Span)) || IsAnother(tree, token, head) || (isSaid && (token == said || (tree.Parent(token) == head && tree.Is(token, "cop"))))));
    }

    /// <summary>A conjunct that is a content or a side of its own.</summary>
    private bool IsAnother(SyntaxTree tree, int token, int head) =>
        tree.Is(token, "conj") && tree.Child(token, "nsubj") is null && (tree.Parent(token) == head || words.Rule(tree.LemmaOf(token), "NOUN") is not null);

    /// <summary>Stance and manner with every denial counted; null where a denied demand leaves nothing.</summary>
    private static (PositionStance Stance, PositionType Type)? Side(PositionDraft draft, bool isContentDenied, bool isSaid)
    {
        var (stance, type) = (draft.Rule.Stance, draft.Rule.Type);
        // "has not been able to agree": nobody's will.
        if (draft.Tree.Parent(draft.Cue) is { } above && draft.Tree.LemmaOf(above) is "able" or "unable")
            return null;
        if (draft.IsDenied)
        {
            if (IsUnable(draft, isSaid))
                return null;
            if (type is PositionType.Demand or PositionType.Concern or PositionType.Warning or PositionType.Priority)
                return null;
            (stance, type) = stance == PositionStance.For ? (PositionStance.Against, PositionType.Rejection) : (PositionStance.Open, type);
        }

        if (!isContentDenied)
            return (stance, type);
        return stance switch
        {
            PositionStance.For => (PositionStance.Against, type == PositionType.Commitment ? PositionType.Rejection : type),
            // "warned that it would not last", "fears that they will not leave": against it all the same.
            PositionStance.Against => type is PositionType.Warning or PositionType.Concern ? (stance, type) : (PositionStance.For, type),
            _ => (stance, type),
        };
    }

    // "could not agree": unable, not unwilling; "we cannot accept it" refuses.
    private static bool IsUnable(PositionDraft draft, bool isSaid) =>
        draft.Tree.Children(draft.Cue, "aux").Any(aux => (draft.Tree.LemmaOf(aux) == "could" && !(isSaid && draft.Rule.Type == PositionType.Support)) || (draft.Tree.LemmaOf(aux) == "can" && draft.Rule.Type != PositionType.Support));

    private string? Strength(SyntaxTree tree, int cue, string? ofContent)
    {
        var own = tree.Children(cue, "amod", "advmod").Where(child => words.Grades(tree.LemmaOf(child)) || words.Grades(tree[child].Form.ToLowerInvariant())).Select(child => tree[child].Form.ToLowerInvariant());
        var all = string.Join("; ", ofContent is null ? own : own.Append(ofContent));
        return all.Length == 0 ? null : all;
    }

    private static (Modality Modality, string? Hedge) ModalityOf(SyntaxTree tree, int cue)
    {
        foreach (var aux in tree.Children(cue, "aux"))
        {
            switch (tree.LemmaOf(aux))
            {
                case "may" or "might" or "could" or "can":
                    return (Modality.Hypothetical, tree[aux].Form);
                case "would":
                    return (Modality.Hypothetical, null);
                case "will" or "shall":
                    return (Modality.Planned, null);
            }
        }

        return (Modality.Occurred, null);
    }

    private Attribution AttributionOf(TextSpan cue) => text.StatementAt(cue)?.Attribution ?? Attribution.Narrator;

    private ImmutableArray<Support> Support(PositionDraft draft, ReadProposition content, TextSpan? holder)
    {
        var document = text.Parsed.Document;
        var support = new List<Support> { new(SupportRole.Cue, document.Evidence(draft.Tree[draft.Cue].Span)) };
        support.AddRange(content.Pieces.Select(piece => new Support(SupportRole.Content, document.Evidence(piece))));
        if (holder is { } span)
            support.Add(new Support(SupportRole.Holder, document.Evidence(span)));
        if (draft.Addressee is { } addressee)
            support.Add(new Support(SupportRole.Addressee, document.Evidence(draft.Tree[addressee].Span)));
        return [.. support.OrderBy(item => item.Evidence.Span).ThenBy(item => item.Role)];
    }
}
