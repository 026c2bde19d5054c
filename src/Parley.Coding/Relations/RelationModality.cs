using Parley.Language;

namespace Parley.Coding.Relations;

/// <summary>Whether a relation is told to hold: from negation, auxiliaries, conditions and the words that govern it.</summary>
internal sealed class RelationModality(RelationLexicon lexicon)
{
    private const int MaxSteps = 5;

    /// <returns>The modality; whether the text says that it holds no longer; the word that accuses, or null.</returns>
    public (Modality Modality, bool HasEnded, int? Accuser) Of(SyntaxTree tree, int trigger)
    {
        var ended = tree.Children(trigger, "amod", "advmod", "det").Any(child => lexicon.IsIn("@former", tree[child].Form.ToLowerInvariant()));
        if (OfClause(tree, trigger) is { } own)
            return (own.Modality, own.HasEnded || ended, null);
        var at = trigger;
        // "accused A and B of arming C": the second is joined to the first.
        var isCharge = (tree.Is(trigger, "advcl") || tree.Is(trigger, "acl")) && tree.Children(trigger, "mark").Any(mark => tree[mark].Form == "of");
        for (var step = 0; step < MaxSteps && tree.Parent(at) is { } above; step++, at = above)
        {
            if (StandsApart(tree, at))
                break;
            if (tree.Is(at, "nsubj") && tree[above].Upos == Upos.VERB && lexicon.IsIn("@over", lexicon.LemmaOf(tree[above])) && OfClause(tree, above) is null)
                return (Modality.Occurred, true, null);
            switch (Governs(tree, at, above) || (isCharge && tree.Is(at, "conj")) ? Governor(tree, above) : null)
            {
                case "denied":
                    return (Modality.Denied, ended, null);
                case "planned":
                    // "has no wish to join".
                    return (OfClause(tree, above) is { Modality: Modality.Denied } ? Modality.Denied : Modality.Planned, ended, null);
                case "demanded":
                    return (Modality.Demanded, ended, null);
                case "hypothetical":
                    return (Modality.Hypothetical, ended, null);
                case "ended":
                    ended = true;
                    break;
                // "rejected allegations that it was arming them": nobody says that it does.
                case "alleged" when tree[above].Upos == Upos.NOUN:
                    return (tree.Ancestors(above).Any(word => Governor(tree, word) == "denied") ? Modality.Denied : Modality.Hypothetical, ended, null);
                case "alleged":
                    return (Modality.Occurred, ended, above);
            }

            if (IsPurpose(tree, at))
                return (Modality.Planned, ended, null);
            if (OfClause(tree, above) is { } clause && Carries(tree, at))
                return (clause.Modality, ended || clause.HasEnded, null);
        }

        return (Modality.Occurred, ended, null);
    }

    // "broke out" ends nothing, "broke off" does.
    private string? Governor(SyntaxTree tree, int word)
    {
        var (lemma, pos) = (lexicon.LemmaOf(tree[word]), tree[word].Upos.ToString());
        return (tree.Child(word, "compound:prt") is { } particle ? lexicon.Governor($"{lemma}_{tree[particle].Form}", pos) : null) ?? lexicon.Governor(lemma, pos);
    }

    // What is told by the way: in a relative clause, between commas; "wants to mend ties after years of war": the war was.
    private bool StandsApart(SyntaxTree tree, int at) =>
        (Clause.CaseOf(tree, at) is { } preposition && lexicon.IsIn("@backdrop", preposition))
        || tree.Is(at, "acl:relcl") || (tree.Is(at, "appos") && tree.Children(at, "punct").Any(mark => tree[mark].Form == ",")) || tree.Is(at, "parataxis") || tree.Is(at, "amod")
        || (tree.Is(at, "advcl") && tree.Child(at, "mark") is null && tree[at].Xpos != "VB");

    private static bool Carries(SyntaxTree tree, int at) =>
        tree.Is(at, "obj") || tree.Is(at, "xcomp") || tree.Is(at, "conj") || (tree.Is(at, "obl") && Clause.HasCase(tree, at, "as"));

    // "suspended 100 million dollars in aid": the aid.
    private bool Governs(SyntaxTree tree, int at, int above) =>
        (tree.Is(at, "obl") && Clause.CaseOf(tree, at) == "in" && lexicon.IsIn("@support", lexicon.LemmaOf(tree[at])) && tree.Child(above, "obj") is not null) ||
        tree.Is(at, "xcomp") || tree.Is(at, "ccomp") || tree.Is(at, "obj") || tree.Is(at, "nsubj:pass") || tree.Is(at, "acl") || tree.Is(at, "advcl")
        || (tree[above].Upos is Upos.NOUN && tree.Is(at, "nmod") && Clause.CaseOf(tree, at) is "of" or "for" or "to")
        || (tree.Is(at, "obl") && Clause.CaseOf(tree, at) is "of" or "from" or "to" or "for");

    private (Modality Modality, bool HasEnded)? OfClause(SyntaxTree tree, int at)
    {
        var ended = false;
        foreach (var child in tree.Children(at, "advmod", "det", "cc"))
        {
            var form = tree[child].Form.ToLowerInvariant();
            if (form == "longer" && tree.Children(child).Any(item => tree[item].Form.Equals("no", StringComparison.OrdinalIgnoreCase)))
                ended = true;
            else if (lexicon.IsIn("@not", form))
                return (Modality.Denied, false);
        }

        // "No state recognises it".
        if (tree.Children(at, "nsubj", "nsubj:pass").Any(subject => tree.Children(subject, "det").Any(word => lexicon.IsIn("@not", tree[word].Form.ToLowerInvariant()))))
            return (Modality.Denied, false);
        if (tree.Children(at, "mark").Any(mark => lexicon.IsIn("@if", tree[mark].Form.ToLowerInvariant())))
            return (Modality.Hypothetical, ended);
        foreach (var aux in tree.Children(at, "aux"))
        {
            var form = tree[aux].Form.ToLowerInvariant();
            if (lexicon.IsIn("@will", form))
                return (Modality.Planned, ended);
            if (lexicon.IsIn("@may", form))
                return (Modality.Hypothetical, ended);
            if (lexicon.IsIn("@must", form))
                return (Modality.Demanded, ended);
        }

        return ended ? (Modality.Occurred, true) : null;
    }

    // "forces to fight", "met to discuss": an infinitive tells what was meant.
    private bool IsPurpose(SyntaxTree tree, int at) =>
        tree[at].Xpos == "VB" && (tree.Is(at, "acl") || tree.Is(at, "advcl")) && tree.Children(at, "mark").Any(mark => tree[mark].Xpos == "TO");
}
