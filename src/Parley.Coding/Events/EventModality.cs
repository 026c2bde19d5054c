using Parley.Coding.Phrases;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>Whether an act came about, from auxiliaries, negation, governing words, clauses of condition and tense; and the hedge as found.</summary>
internal sealed class EventModality(EventWords words)
{
    private const int MaxSteps = 8;

    public (Modality Modality, int? Hedge) Of(SyntaxTree tree, EventMatch match)
    {
        var at = match.Predicate;
        var isOwn = true;
        if (OfModifiers(tree, match.Trigger) is { } modified)
            return (modified, null);
        // "without the consent of the government".
        if (tree[match.Trigger].Upos == Upos.NOUN && tree.Children(match.Trigger, "case").Any(word => words.Excludes(TreeWords.LemmaOf(tree, word))))
            return (Modality.Denied, null);
        if (IsOnlyMeant(tree, match) && OfClause(tree, at) is null)
            return (Modality.Planned, null);
        for (var step = 0; step < MaxSteps; step++)
        {
            if (OfClause(tree, at) is { } found && (isOwn || found.Modality is not Modality.Denied))
                return found;
            if (tree.Parent(at) is not { } above)
                break;
            // "voted to reject the offer": to vote so is to do so.
            if (tree.Is(at, "xcomp") && match.Entry.Type is EventType.Reject or EventType.Agree or EventType.Support or EventType.Accuse && words.Decides(TreeWords.LemmaOf(tree, above)))
            {
                at = above;
                continue;
            }

            if (Governed(tree, at, above) is { } governed)
                return (governed, null);
            if (OfClaim(tree, at, above) is { } claimed)
                return (claimed, null);
            if (IsMeantFor(tree, at, above))
                return (Modality.Hypothetical, null);
            if (OfSubjectClause(tree, at, above) is { } judged)
                return (judged, null);
            if (IsPurpose(tree, at, above))
                return (OfClause(tree, above)?.Modality ?? (words.GovernorAt(tree, above) is { Modality: Modality.Denied } ? Modality.Denied : Modality.Planned), null);
            if (!Carries(tree, at, above))
                break;
            // "was not ready and left": what has a tense of its own is not denied with what stands before it.
            isOwn = !tree.Is(at, "conj") || tree[at].Xpos is not ("VBD" or "VBZ" or "VBP");
            at = above;
        }

        return (OfTense(tree, match), null);
    }

    // "plans an attack", "seeks a fight": the verb that lends its subject says that it has not come to it.
    private bool IsOnlyMeant(SyntaxTree tree, EventMatch match) =>
        match.Predicate != match.Trigger && ActType.IsHostile(match.Entry.Type) && words.IsMeaning(TreeWords.LemmaOf(tree, match.Predicate));

    /// <summary>What stands beside the verb itself: "not", "will", "if".</summary>
    private (Modality Modality, int? Hedge)? OfClause(SyntaxTree tree, int at)
    {
        if (ActType.IsNegated(tree, at))
            return (Modality.Denied, null);
        if (tree.Children(at, "mark").Any(mark => words.OpensCondition(TreeWords.LemmaOf(tree, mark)) || words.OpensCondition(tree[mark].Form.ToLowerInvariant())) || IsInverted(tree, at))
            return (Modality.Hypothetical, null);
        if (IsAwaited(tree, at))
            return (Modality.Hypothetical, null);
        // "unable to agree on how to stop the raids".
        if (tree[at].Xpos == "VB" && tree.Children(at, "advmod", "mark").Any(word => tree[word].Xpos == "WRB" && word < at && tree[word + 1].Xpos == "TO"))
            return (Modality.Hypothetical, null);
        // "would rather lose aid than give in".
        if (tree[at].Xpos == "VB" && tree.Children(at, "mark", "case", "cc").Any(mark => tree[mark].Form == "than" || tree.Children(mark, "fixed").Any(part => tree[part].Form == "than")))
            return (Modality.Denied, null);
        // "without asking anyone".
        if (tree[at].Xpos == "VBG" && tree.Children(at, "mark").Any(mark => words.Excludes(TreeWords.LemmaOf(tree, mark))))
            return (Modality.Denied, null);
        // "were to leave while the rebels moved north": what goes with a plan is planned.
        if (tree.Is(at, "advcl") && tree.Parent(at) is { } plan && tree.Children(at, "mark").Any(mark => TreeWords.LemmaOf(tree, mark) == "while") && IsToCome(tree, plan))
            return (Modality.Planned, null);
        foreach (var aux in tree.Children(at, "aux"))
        {
            var form = tree[aux].Form.ToLowerInvariant();
            if (form is "would" or "'d" && IsReported(tree, at))
                return (Modality.Planned, null);
            if (words.Modal(form) is { } modal)
                return (modal, modal == Modality.Hypothetical ? aux : null);
        }

        return IsToCome(tree, at) ? (Modality.Planned, null) : null;
    }

    /// <summary>"will not sign until X frees them", "provided that X left", "as long as X agrees": what an act to come, or one refused, depends on.</summary>
    private bool IsAwaited(SyntaxTree tree, int at)
    {
        if (tree.Parent(at) is not { } above)
            return false;
        if (tree.Is(at, "ccomp") && tree[above].Xpos is "VBN" or "VBG" && words.OpensCondition(tree[above].Form.ToLowerInvariant()))
            return true;
        // "on condition that they accept"
        if ((tree.Is(at, "acl") || tree.Is(at, "ccomp") || tree.Is(at, "advcl")) && PhraseWords.Shipped.IsCondition(TreeWords.LemmaOf(tree, above)))
            return true;
        foreach (var mark in tree.Children(at, "mark"))
        {
            if (mark > tree.Sentence.FirstToken && tree[mark - 1].Form == "long")
                return true;
            // "talks were possible only after X signed"
            if (mark > tree.Sentence.FirstToken && tree[mark - 1].Form == "only" && tree[above].Upos == Upos.ADJ)
                return true;
            if (words.Awaits(TreeWords.LemmaOf(tree, mark)) && tree.Is(at, "advcl") && IsUnreal(tree, above))
                return true;
        }

        return false;
    }

    /// <summary>"rejected allegations that it was arming them": what is only alleged, and what is denied at once; null where nobody alleges it by a noun.</summary>
    private Modality? OfClaim(SyntaxTree tree, int at, int above) =>
        !tree.Is(at, "acl") || tree.Is(at, "acl:relcl") || tree[above].Upos != Upos.NOUN || !words.IsAllegation(TreeWords.LemmaOf(tree, above)) ? null
            : tree.Ancestors(above).Any(word => words.GovernorAt(tree, word) is { Modality: Modality.Denied }) ? Modality.Denied : Modality.Hypothetical;

    /// <summary>"would not let its land be used for an attack": what nothing was used for did not come about.</summary>
    private bool IsMeantFor(SyntaxTree tree, int at, int above) =>
        tree[at].Upos == Upos.NOUN && tree.Is(at, "obl") && TreeWords.HasCase(tree, at, "for") && !tree.Children(at, "det").Any(det => tree[det].Feature("Definite") == "Def") && tree[above].Upos == Upos.VERB && IsUnreal(tree, above);

    private bool IsUnreal(SyntaxTree tree, int verb)
    {
        for (var step = 0; step < 2; step++)
        {
            if (OfClause(tree, verb) is { Modality: not Modality.Ongoing } || words.GovernorAt(tree, verb) is { Modality: Modality.Denied or Modality.Planned or Modality.Offered or Modality.Demanded })
                return true;
            if (!tree.Is(verb, "xcomp") || tree.Parent(verb) is not { } above)
                return false;
            verb = above;
        }

        return false;
    }

    private Modality? OfModifiers(SyntaxTree tree, int noun)
    {
        if (tree[noun].Upos != Upos.NOUN)
            return null;
        foreach (var child in tree.Children(noun, "amod", "det", "compound"))
        {
            if (words.Modifier(TreeWords.LemmaOf(tree, child)) is { } modality)
                return modality;
            if (tree.Is(child, "amod") && words.Modifier(tree[child].Form.ToLowerInvariant()) is { } participle)
                return participle;
        }

        return null;
    }

    /// <summary>"A withdrawal may be near", "a strike seemed unthinkable": what is said of a possible act does not make it one that was.</summary>
    private Modality? OfSubjectClause(SyntaxTree tree, int at, int above)
    {
        // "the dialogue has been on hold since June".
        if (tree.Is(at, "nsubj") && TreeWords.HasCase(tree, above, "on") && words.StandsStill(TreeWords.LemmaOf(tree, above)))
            return Modality.Postponed;
        if (!tree.Is(at, "nsubj") || words.IsLight(TreeWords.LemmaOf(tree, above)))
            return null;
        foreach (var aux in tree.Children(above, "aux"))
        {
            if (words.Modal(tree[aux].Form.ToLowerInvariant()) is Modality.Hypothetical or Modality.Demanded)
                return Modality.Hypothetical;
        }

        foreach (var judged in tree.Children(above, "xcomp").Append(above))
        {
            if (tree[judged].Upos == Upos.ADJ && words.Governor(TreeWords.LemmaOf(tree, judged), "ADJ") is { } governor)
                return governor.Modality;
        }

        return null;
    }

    /// <summary>"a campaign to curtail", "met to discuss": an infinitive tells what was meant, unless the verb above brings it about.</summary>
    private bool IsPurpose(SyntaxTree tree, int at, int above) =>
        tree[at].Xpos == "VB" && (tree.Is(at, "acl") || tree.Is(at, "advcl") || tree.Is(at, "xcomp")) && tree.Children(at, "mark").Any(mark => tree[mark].Xpos == "TO")
        && (!words.IsImplicative(TreeWords.LemmaOf(tree, above)) || (tree.Is(at, "advcl") && ActType.IsNegated(tree, above)));

    // "Should the army enter the town, …"
    private static bool IsInverted(SyntaxTree tree, int at) =>
        tree.Children(at, "aux").Any(aux => tree[aux].Form.Equals("should", StringComparison.OrdinalIgnoreCase)
            && tree.Children(at, "nsubj").Any(subject => subject > aux));

    // "said it would withdraw" is what it will do, told later; with a condition it stays open.
    private bool IsReported(SyntaxTree tree, int at) =>
        // "said it backed the plan and would send an envoy": what is added is reported likewise.
        tree.Is(at, "conj") && tree.Parent(at) is { } first && tree[first].Upos == Upos.VERB && !tree.Children(at, "advcl").Any() ? IsReported(tree, first) : tree.Is(at, "ccomp") && tree.Parent(at) is { } above && words.IsReporting(TreeWords.LemmaOf(tree, above))
        && !tree.Children(at, "advcl").Any(clause => tree.Children(clause, "mark").Any(mark => words.OpensCondition(TreeWords.LemmaOf(tree, mark)) || TreeWords.LemmaOf(tree, mark) is "until" or "once"));

    // "The two are to meet in May", "are due to meet", wherever the parser hangs "to".
    private static bool IsToCome(SyntaxTree tree, int at) =>
        (tree[at].Xpos == "VB" && tree.Child(at, "cop") is { } copula && Enumerable.Range(copula + 1, Math.Max(0, at - copula - 1)).Any(between => tree[between].Xpos == "TO")) || tree.Is(at, "xcomp") && tree.Parent(at) is { } above && TreeWords.LemmaOf(tree, above) == "be" && tree[at].Xpos == "VB";

    private Modality? Governed(SyntaxTree tree, int at, int above)
    {
        // "denied on Tuesday massing troops": what stands between makes it an adjunct.
        if (tree.Is(at, "advcl") && tree[at].Xpos == "VBG" && at > above && tree[tree.Subtree(at)[0] - 1].Form != "," && words.IsDenial(TreeWords.LemmaOf(tree, above)))
            return Modality.Denied;
        if (!(tree.Is(at, "xcomp") || tree.Is(at, "ccomp") || tree.Is(at, "obj") || tree.Is(at, "nsubj:pass") || tree.Is(at, "acl") && !tree.Is(at, "acl:relcl")
            || tree.Is(at, "nmod") && !tree.Is(at, "nmod:poss") || tree.Is(at, "obl") || tree.Is(at, "advcl") && tree[at].Xpos == "VBG" && tree.Child(at, "mark") is not null))
        {
            return null;
        }

        if (tree.Is(at, "obl") && !(TreeWords.HasCase(tree, at, "for") || TreeWords.HasCase(tree, at, "to") || TreeWords.HasCase(tree, at, "of") || TreeWords.HasCase(tree, at, "from") || TreeWords.HasCase(tree, at, "against")))
            return null;
        // "remains open to talks": a tree may hang the talks on the verb.
        var governing = tree.Is(at, "obl") && tree.Children(above, "xcomp").FirstOrDefault(item => item < at && tree[item].Upos == Upos.ADJ, -1) is >= 0 and var adjective ? adjective : above;
        if (words.GovernorAt(tree, governing) is not { } governor)
            return null;
        // "agreed on a truce at the talks": what one agreed or decided on came about; what one agreed to do did not yet.
        return tree[at].Upos == Upos.NOUN && governor.Type == EventType.Agree && governor.Modality == Modality.Planned && tree.Is(at, "obj") && words.IsPerformative(TreeWords.LemmaOf(tree, above)) ? null : governor.Modality;
    }

    /// <summary>Whether the word above tells the same act ("began to withdraw", "talks were held"), so that its clause counts too.</summary>
    private bool Carries(SyntaxTree tree, int at, int above)
    {
        if (tree.Is(at, "conj"))
            return true;
        var lemma = TreeWords.LemmaOf(tree, above);
        // "offered to let them inspect": no more came about than the letting.
        if ((tree.Is(at, "xcomp") || tree.Is(at, "ccomp")) && tree[above].Upos == Upos.VERB && words.IsImplicative(lemma))
            return true;
        if (tree.Is(at, "xcomp") || tree.Is(at, "nsubj") || tree.Is(at, "nsubj:pass") || tree.Is(at, "obj"))
            return words.IsNeutral(lemma) || words.IsLight(lemma);
        // "to settle it through dialogue": talks that are only a means come about with what they serve.
        if (tree.Is(at, "obl") && tree[above].Upos == Upos.VERB && words.TellsMeans(tree, at))
            return true;
        return tree.Is(at, "nmod") && (words.IsMeasureNoun(lemma) || words.IsAspect(lemma));
    }

    private static Modality OfTense(SyntaxTree tree, EventMatch match)
    {
        var predicate = match.Predicate;
        if (IsLasting(match.Entry.Type) && tree.Sentence.Part.Kind is PartKind.Paragraph or PartKind.ListItem && IsPresent(tree, Carrier(tree, predicate)))
            return Modality.Ongoing;
        if (tree[predicate].Xpos != "VBG" || tree.Children(predicate, "aux").ToList() is not { Count: > 0 } auxiliaries)
            return Modality.Occurred;
        return auxiliaries.Any(aux => tree[aux].Xpos is "VBZ" or "VBP") ? Modality.Ongoing : Modality.Occurred;
    }

    // "arms the rebels", "fights on their side": what is told as a state of things, not what is done by saying it.
    private static bool IsLasting(EventType type) => type is EventType.Aid or EventType.Support or EventType.Assault or EventType.Mobilize or EventType.Coerce or EventType.Cooperate or EventType.Sanction or EventType.Protest;

    // "continues to sell": the verb whose tense counts.
    private static int Carrier(SyntaxTree tree, int verb) =>
        tree.Is(verb, "xcomp") && tree.Parent(verb) is { } above && EventWords.Shipped.IsNeutral(TreeWords.LemmaOf(tree, above)) ? above : verb;

    private static bool IsPresent(SyntaxTree tree, int verb)
    {
        var auxiliaries = tree.Children(verb, "aux").ToList();
        // "Drones hit the port", "Zambia quit the pact": a past that looks like the present.
        if (tree[verb].Xpos == "VBP" && (EventWords.Shipped.IsInvariant(TreeWords.LemmaOf(tree, verb)) || tree.Children(verb, "nsubj").Any(subject => tree[subject].Upos != Upos.PRON && tree[subject].Feature("Number") == "Sing" && tree.Child(subject, "conj") is null)))
            return false;
        if (tree[verb].Xpos is "VBZ" or "VBP")
            return auxiliaries.Count == 0;
        return tree[verb].Xpos == "VBN" && auxiliaries.Count == 1 && tree[auxiliaries[0]].Xpos is "VBZ" or "VBP" && tree[auxiliaries[0]].Lemma == "be";
    }
}
