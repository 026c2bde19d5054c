using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>What a verb governs, as the lexicon asks for it.</summary>
/// <param name="Objects">Heads of its objects, and of the subjects of a passive.</param>
/// <param name="Particles">"out" in "carry out".</param>
/// <param name="Predicatives">Open complements and adverbs: "free" in "set free".</param>
/// <param name="Obliques">Preposition and complement, of the verb or of its object.</param>
/// <param name="Subjects">Heads of those who act, as far as the verb itself shows them.</param>
internal sealed record VerbFrame(List<int> Objects, List<string> Particles, List<int> Predicatives, List<(string Preposition, string Lemma, int Token)> Obliques, List<int> Subjects)
{
    private static readonly string[] None = [];

    public static VerbFrame Of(SyntaxTree tree, int verb, EventWords words)
    {
        var frame = new VerbFrame([], [], [], [], []);
        foreach (var child in tree.Children(verb))
        {
            if (!(tree.Is(child, "obl") && words.SaysWhen(TreeWords.LemmaOf(tree, child))))
                frame.Add(tree, child);
        }

        if (frame.Objects.Count == 0 && tree.Is(verb, "acl") && tree[verb].Xpos == "VBN" && !tree.Is(verb, "acl:relcl") && tree.Parent(verb) is { } noun)
            frame.Objects.Add(noun);
        if (frame.Objects.Count == 0 && RelativeObject(tree, verb) is { } antecedent)
            frame.Objects.Add(antecedent);
        if (frame.Objects.Count > 1)
            frame.Predicatives.Add(frame.Objects[^1]);
        foreach (var item in frame.Objects.ToList())
            frame.AddBelow(tree, item);
        frame.AddSubjects(tree, verb);
        return frame;
    }

    public bool HasOblique(string preposition) => Obliques.Exists(oblique => oblique.Preposition == preposition || oblique.Lemma == preposition);

    /// <summary>Whether only a complement of the object has the preposition: "called the reliance on X a mistake".</summary>
    public bool IsOnlyOfObject(SyntaxTree tree, string preposition) =>
        Obliques.Where(oblique => oblique.Preposition == preposition || oblique.Lemma == preposition).All(oblique => tree.Parent(oblique.Token) is { } above && Objects.Contains(above));

    public IEnumerable<int> Complements(string preposition) => Obliques.Where(oblique => oblique.Preposition == preposition).Select(oblique => oblique.Token);

    /// <summary>"groups" in "groups it has armed and funded": the noun that a relative clause without an object of its own is about.</summary>
    public static int? RelativeObject(SyntaxTree tree, int verb)
    {
        var clause = tree.Is(verb, "conj") && tree.Parent(verb) is { } first ? first : verb;
        if (!tree.Is(clause, "acl:relcl") || tree.Child(clause, "nsubj") is not { } subject || tree.Children(verb, "obj").Any(item => tree[item].Xpos is not ("WDT" or "WP")) || tree.TakesUpElsewhere(clause))
            return null;
        return tree[subject].Upos == Upos.PRON && tree[subject].Xpos is "WDT" or "WP" ? null : tree.Parent(clause);
    }

    private void AddBelow(SyntaxTree tree, int item)
    {
        foreach (var child in tree.Children(item))
        {
            if (tree.Is(child, "conj"))
                Objects.Add(child);
            else if (tree.Is(child, "appos") || tree.Is(child, "obj") || tree.Is(child, "xcomp"))
                Predicatives.Add(child);
            else if (tree.Is(child, "nmod"))
            {
                AddOblique(tree, child);
                // "called the reliance on X a mistake": a tree may take the mistake for another name of X.
                Predicatives.AddRange(tree.Children(child, "appos"));
            }
        }
    }

    private void AddSubjects(SyntaxTree tree, int verb)
    {
        if (EventArguments.IsPassive(tree, verb))
        {
            Subjects.AddRange(tree.Children(verb, "obl").Where(child => TreeWords.HasCase(tree, child, "by")));
            return;
        }

        var holder = tree.Child(verb, "nsubj") is null && (tree.Is(verb, "conj") || tree.Is(verb, "xcomp")) && tree.Parent(verb) is { } above ? above : verb;
        foreach (var subject in tree.Children(holder, "nsubj").Where(subject => !tree.Is(subject, "nsubj:pass")))
        {
            var meant = tree[subject].Xpos is "WDT" or "WP" && tree.Is(holder, "acl") && tree.Parent(holder) is { } noun ? noun : subject;
            Subjects.Add(meant);
            Subjects.AddRange(tree.Children(meant, "conj"));
        }

        if (Subjects.Count == 0 && tree.Is(verb, "acl") && tree[verb].Xpos == "VBG" && tree.Parent(verb) is { } doer)
            Subjects.Add(doer);
    }

    private void Add(SyntaxTree tree, int child)
    {
        if (tree.Is(child, "obj") || tree.Is(child, "iobj") || tree.Is(child, "nsubj:pass"))
            Objects.Add(child);
        else if (tree.Is(child, "compound:prt"))
            Particles.Add(TreeWords.LemmaOf(tree, child));
        else if (tree.Is(child, "advmod"))
            AddAdverb(tree, child);
        else if (tree.Is(child, "xcomp"))
            AddComplement(tree, child);
        else if (tree.Is(child, "obl") || tree.Is(child, "nmod"))
            AddOblique(tree, child);
        else if (tree.Is(child, "advcl") || tree.Is(child, "ccomp"))
            AddMarked(tree, child);
    }

    private void AddAdverb(SyntaxTree tree, int child)
    {
        Particles.Add(TreeWords.LemmaOf(tree, child));
        Predicatives.Add(child);
    }

    private void AddComplement(SyntaxTree tree, int child)
    {
        Predicatives.Add(child);
        AddMarked(tree, child);
    }

    private void AddOblique(SyntaxTree tree, int child)
    {
        var lemma = TreeWords.LemmaOf(tree, child);
        var cases = tree.Children(child).Where(item => tree.Is(item, "case")).Select(item => TreeWords.LemmaOf(tree, item)).ToArray();
        // "walked out of talks": a tree may give the particle to the noun.
        if (cases.Length > 1 && cases[0] is "out" or "back" or "away" or "off" or "down" or "up")
            Particles.Add(cases[0]);
        foreach (var preposition in cases.Length == 0 ? None : cases)
            Obliques.Add((preposition, lemma, child));
        foreach (var other in tree.Children(child, "conj"))
            Obliques.Add((cases.Length == 0 ? "" : cases[0], TreeWords.LemmaOf(tree, other), other));
    }

    // "accused of shelling": the marker of a clause stands where a preposition would.
    private void AddMarked(SyntaxTree tree, int child)
    {
        foreach (var mark in tree.Children(child, "mark").Where(mark => tree[mark].Xpos != "TO"))
            Obliques.Add((TreeWords.LemmaOf(tree, mark), TreeWords.LemmaOf(tree, child), child));
    }
}
