using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Propositions;

/// <summary>Reads who does what off the tree, from the word that governs a clause or a phrase.</summary>
internal sealed class PropositionReader(SpokenText text, ActWords words)
{
    private const int MaxSteps = 8;

    /// <param name="head">A verb, a predicate or a noun.</param>
    /// <param name="without">Words whose subtrees are not part of it: the other side of a condition.</param>
    /// <returns>Null where nothing is left of it.</returns>
    public ReadProposition? Read(SyntaxTree tree, int head, params int[] without)
    {
        var pieces = PropositionPieces.Of(tree, head, without);
        if (pieces.IsEmpty)
            return null;
        var (act, isNegated) = ActOf(tree, head);
        var isNoun = IsNoun(tree, act);
        // "the mine", which taggers take for the pronoun.
        var lemma = (tree[act].Upos == Upos.PRON || tree.LemmaOf(act) == "my") && tree.Child(act, "det") is not null ? tree[act].Form.ToLowerInvariant() : isNoun ? tree.LemmaOf(act) : ActWords.WithParticle(tree, act);
        var entry = words.Entry(lemma, isNoun) ?? words.Entry(lemma, !isNoun);
        var (actors, about) = Sides(tree, head, act, entry, without);
        // "if Wadagni is freed": who undergoes the act does not do it.
        if (about is not null && actors is [var only] && only == about)
            actors = [];
        var claim = new Proposition([.. actors], words.ActOn(entry?.Name ?? lemma, about), about ?? entry?.About, isNegated, Join(pieces)) { Strength = StrengthOf(tree, head, act) };
        return new ReadProposition(claim, head, act, pieces);
    }

    /// <summary>The word that names the act under a head, and whether it is denied on the way.</summary>
    public (int Act, bool IsNegated) ActOf(SyntaxTree tree, int head)
    {
        var (at, isNegated) = (head, false);
        for (var step = 0; step < MaxSteps; step++)
        {
            isNegated |= IsNegated(tree, at);
            if (Below(tree, at) is not { } below)
                break;
            isNegated ^= words.Negates(tree.LemmaOf(at)) || Stopped(tree, at) == below;
            at = below;
        }

        return (at, isNegated);
    }

    /// <summary>Whether, whatever is denied on the way, the act is left off: "stop arming", "refrain from raids".</summary>
    public bool IsLeftOff(SyntaxTree tree, int head)
    {
        var (at, isLeft) = (head, false);
        for (var step = 0; step < MaxSteps && Below(tree, at) is { } below; step++)
        {
            isLeft ^= words.Negates(tree.LemmaOf(at)) || Stopped(tree, at) == below;
            at = below;
        }

        return isLeft;
    }

    /// <summary>Whether the clause or noun itself is denied: "not", "no".</summary>
    public bool IsNegated(SyntaxTree tree, int token) =>
        tree.Children(token, "advmod", "det", "aux", "cc:preconj").Any(child => words.Negates(tree.LemmaOf(child)))
        || tree.Children(token, "cc").Any(child => tree.LemmaOf(child) == "nor")
        || tree.Children(token, "nsubj", "obj").Any(noun => words.Negates(tree.LemmaOf(noun)) || tree.Children(noun, "det", "cc", "cc:preconj", "advmod").Any(det => det < noun && tree.LemmaOf(det) is "no" or "neither"));

    private static bool IsNoun(SyntaxTree tree, int token) => tree[token].Upos is Upos.NOUN or Upos.PROPN or Upos.PRON or Upos.NUM;

    private int? Below(SyntaxTree tree, int at)
    {
        var lemma = tree.LemmaOf(at);
        if (IsNoun(tree, at))
            return BelowNoun(tree, at, lemma);
        if (tree[at].Upos == Upos.VERB && (words.Refrains(lemma) ? Refrained(tree, at) : Stopped(tree, at)) is { } left)
            return left;
        if (words.LeadsThrough(lemma) && Led(tree, at) is { } led)
            return led;
        var carried = tree.Child(at, "obj");
        if (carried is { } noun && Occurs(tree, at, noun))
            return tree.Child(at, "nsubj");
        if (carried is { } told && words.IsLight(lemma) && words.IsActNoun(tree.LemmaOf(told)))
            return told;
        if (carried is { } weak && words.IsWeak(tree.LemmaOf(weak)) && BelowNoun(tree, weak, tree.LemmaOf(weak)) is { } inWeak)
            return inWeak;
        if (tree.Child(at, "nsubj") is not { } subject || carried is not null || tree[subject].Upos != Upos.NOUN)
            return null;
        // "men who left came back": they return.
        var happens = words.TellsOccurrence(lemma) && (ActWords.WithParticle(tree, at) == lemma || words.Entry(ActWords.WithParticle(tree, at), isNoun: false) is null) && tree.Child(at, "xcomp") is null && (tree[at].Upos == Upos.ADJ || tree.Child(at, "cop") is null);
        return happens || (tree.Is(subject, "nsubj:pass") && words.IsLight(lemma) && words.IsActNoun(tree.LemmaOf(subject))) ? subject : null;
    }

    // "avoid provocative steps", "refrain from bombing towns".
    private static int? Refrained(SyntaxTree tree, int at) =>
        tree.Child(at, "obj", "xcomp", "ccomp") ?? tree.Children(at, "obl", "advcl").Cast<int?>().FirstOrDefault(child => tree.Children(child!.Value, "case", "mark").Any(mark => tree.LemmaOf(mark) == "from"));

    // "stop bombing towns": the act is the bombing, and it is not to be.
    private int? Stopped(SyntaxTree tree, int at) =>
        words.Entry(ActWords.WithParticle(tree, at), isNoun: false)?.Name == "stop" ? tree.Children(at, "xcomp", "ccomp").Cast<int?>().FirstOrDefault(child => tree[child!.Value].Xpos == "VBG") : null;

    // "agrees to pull out", "is open and ready to talk", "is open to talks".
    private int? Led(SyntaxTree tree, int at)
    {
        foreach (var word in tree.Children(at, "conj").Where(other => tree[other].Upos == tree[at].Upos && tree[other].Xpos is not ("VBD" or "VBZ")).Prepend(at))
        {
            // "resume the sessions to foster talks": the object is the act, what follows its purpose.
            if (tree.Child(word, "xcomp") is { } infinitive && !(words.Entry(tree.LemmaOf(word), isNoun: false) is not null && tree.Child(word, "obj") is not null))
                return infinitive;
        }

        return tree.Children(at, "obl", "nmod").Cast<int?>().FirstOrDefault(child => (tree.HasCase(child!.Value, "to") || tree.HasCase(child.Value, "for")) && words.IsActNoun(tree.LemmaOf(child.Value)));
    }

    // "moves towards normalising", "relations to be restored".
    private int? BelowNoun(SyntaxTree tree, int at, string lemma)
    {
        if (words.IsWeak(lemma))
            return tree.Children(at, "acl").Cast<int?>().FirstOrDefault(child => tree[child!.Value].Deprel != "acl:relcl") ?? tree.Children(at, "nmod").Cast<int?>().FirstOrDefault(child => tree.Child(child!.Value, "case") is not null);
        return tree.HasCase(at, "for") && tree.Child(at, "acl") is { } clause && !words.TellsOccurrence(tree.LemmaOf(clause)) && tree.Children(clause, "mark").Any(mark => tree.LemmaOf(mark) == "to") ? clause : null;
    }

    private static bool Occurs(SyntaxTree tree, int verb, int noun) => tree.LemmaOf(verb) == "take" && tree.LemmaOf(noun) == "place";

    private (List<string> Actors, string? About) Sides(SyntaxTree tree, int head, int act, ActEntry? entry, int[] without)
    {
        if (!IsNoun(tree, act))
            return OfVerb(tree, act, without);
        var actors = text.ActorsOf(tree, Subjects.WithConjuncts(tree, [.. tree.Children(act).Where(child => IsOwner(tree, child, entry))]));
        if (actors.Count == 0 && head != act && !tree.Is(act, "nsubj"))
            actors = text.ActorsOf(tree, Subjects.Of(tree, head));
        var about = tree.Children(act, "nmod").Where(child => !without.Contains(child) && !tree.Is(child, "nmod:poss") && (entry is null or { Of: not OfRole.Mutual } || !IsOwner(tree, child, entry)))
            .Where(child => !IsWhere(tree, child)).Select(child => AboutOf(tree, child)).FirstOrDefault(found => found is not null);
        if (entry is { Of: OfRole.Agent } && about is not null && actors.Contains(about))
            about = null;
        return WithEntry(tree, act, entry, actors, about);
    }

    // "a reconciliation with Peru" is one of ties; "the end of Peru's strikes" is Peru's to bring about.
    private (List<string> Actors, string? About) WithEntry(SyntaxTree tree, int act, ActEntry? entry, List<string> actors, string? about)
    {
        if (entry is { About: not null } && about is not null && text.IsActor(about))
            return ([.. actors.Append(about).Distinct()], null);
        if (entry is { Of: OfRole.Through } && actors.Count == 0)
            actors = text.ActorsOf(tree, tree.Children(act, "nmod").Where(child => tree.HasCase(child, "of")).SelectMany(child => tree.Children(child, "nmod:poss", "amod", "compound")).Where(child => text.IsNamed(child) || tree.Is(child, "nmod:poss")));
        return (actors, about);
    }

    private (List<string> Actors, string? About) OfVerb(SyntaxTree tree, int verb, int[] without)
    {
        var isPassive = Subjects.IsPassive(tree, verb);
        // "Pay them," the chairman said: whoever is told to pay.
        var isOrder = tree[verb].Feature("Mood") == "Imp" && tree.Child(verb, "nsubj") is null;
        var actors = isOrder ? [] : text.ActorsOf(tree, Subjects.Of(tree, verb));
        var thing = tree.Children(verb, isPassive ? "nsubj:pass" : "obj").Where(child => tree.LemmaOf(child) != "part").Cast<int?>().FirstOrDefault() ?? (isPassive && tree.Is(verb, "acl") ? tree.Parent(verb) : isPassive ? PropositionPieces.Raised(tree, verb) : null)
            // "hand over the weapons": a parser may take the particle for a preposition.
            ?? tree.Children(verb, "obl").Where(child => tree.Children(child, "case").Any(mark => mark == verb + 1 && ActWords.WithParticle(tree, verb) == $"{tree.LemmaOf(verb)}_{tree.LemmaOf(mark)}")).Cast<int?>().FirstOrDefault()
            ?? tree.Children(verb, "obl", "ccomp").Where(child => !without.Contains(child)).Cast<int?>().FirstOrDefault(child => tree.Children(child!.Value, "case").Any(mark => tree.LemmaOf(mark) is "to" or "on" or "with" or "from" or "for" or "against" or "of"));
        if (tree.Child(verb, "cop") is not null && !isPassive && tree[verb].Upos != Upos.VERB)
            thing = tree.Child(verb, "nsubj");
        // "the troops leave": they are what moves.
        if (thing is not { } found)
            return (actors, isPassive || !words.Moves(words.Entry(ActWords.WithParticle(tree, verb), isNoun: false)?.Name) ? null : tree.Children(verb, "nsubj").Where(child => tree[child].Upos == Upos.NOUN).Select(child => words.KnownObject(tree.LemmaOf(child))).FirstOrDefault());
        // "the barricades of the Serbs were removed": nobody is said to act; whose the thing is tells whose matter it is.
        if (actors.Count == 0)
            actors = text.ActorsOf(tree, tree.Children(found, "nmod").Where(child => tree.HasCase(child, "between") || tree.HasCase(child, "of")).SelectMany(child => Subjects.WithConjuncts(tree, [child])));
        // "free 20 of its soldiers": the soldiers.
        var counted = tree[found].Upos == Upos.NUM ? tree.Children(found, "nmod").Where(child => tree.HasCase(child, "of")).Cast<int?>().FirstOrDefault() : null;
        return (actors, AboutOf(tree, counted ?? found));
    }

    // "escalation in the east": where it is, not what it is about; a country named there is both.
    private bool IsWhere(SyntaxTree tree, int noun) =>
        tree[noun].Upos is Upos.PROPN && (tree.HasCase(noun, "in") || tree.HasCase(noun, "at") || tree.HasCase(noun, "near") || tree.HasCase(noun, "across")) && text.ActorsOf(tree, [noun]).Count == 0;

    private bool IsOwner(SyntaxTree tree, int child, ActEntry? entry)
    {
        if (tree.Is(child, "nmod:poss"))
            return true;
        if ((tree.Is(child, "amod") || tree.Is(child, "compound")) && text.IsNamed(child))
            return true;
        if (!tree.Is(child, "nmod"))
            return false;
        return tree.HasCase(child, "by") || tree.HasCase(child, "between") || tree.HasCase(child, "among") || (tree.HasCase(child, "of") && entry is { Of: OfRole.Agent })
            || (tree.HasCase(child, "with") && entry is { Of: OfRole.Mutual });
    }

    private string? AboutOf(SyntaxTree tree, int noun)
    {
        if (tree[noun].Upos is Upos.PRON or Upos.DET)
            return text.ActorsOf(tree, [noun]) is [var known] ? known : null;
        if (text.IsNamed(noun))
            return text.ActorsOf(tree, [noun]) is [var id, ..] ? id : null;
        // "the mine", which taggers take for the pronoun.
        var lemma = tree.LemmaOf(noun) == "my" ? tree[noun].Form.ToLowerInvariant() : tree.LemmaOf(noun);
        if (PhraseWords.Shipped.IsMeasureNoun(lemma) && tree.Children(noun, "nmod").Cast<int?>().FirstOrDefault(child => tree.HasCase(child!.Value, "of")) is { } measured)
            return AboutOf(tree, measured);
        return tree[noun].Upos is Upos.NOUN or Upos.PROPN ? words.ObjectName(lemma) : null;
    }

    private string? StrengthOf(SyntaxTree tree, int head, int act)
    {
        var near = new SortedSet<int>();
        foreach (var word in (int[])[head, act, .. tree.Children(act, "obj", "nmod", "nsubj:pass")])
        {
            near.Add(word);
            near.UnionWith(tree.Children(word, "amod", "det", "advmod", "aux", "nummod"));
        }

        var found = near.Where(token => words.Grades(tree.LemmaOf(token))).Select(token => tree[token].Form.ToLowerInvariant()).Distinct().ToList();
        return found.Count == 0 ? null : string.Join("; ", found);
    }

    private string Join(ImmutableArray<TextSpan> pieces) => string.Join(" … ", pieces.Select(piece => piece.Of(text.Parsed.Document.Text)));
}
