using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Who acts and who is acted on, as a noun tells it: "the shelling of X by Y", "Y's aid to X", "an attack on X".</summary>
internal sealed class NounArguments(EventLexicon lexicon, EventWords words)
{
    private const int MaxSteps = 6;
    private readonly Grounds _grounds = new(lexicon);

    // "the backing of X", "the objections of X": X backs, X objects.
    public bool GivesOf(EventEntry entry) => words.IsGiven(entry.Lemma);

    public static bool IsGiver(SyntaxTree tree, int child) => TreeWords.HasCase(tree, child, "of") || TreeWords.HasCase(tree, child, "from");

    /// <param name="ofVerb">Adds who acts by a verb, at some depth.</param>
    /// <param name="isReceived">Whether the act is done to the subject: "received aid from X".</param>
    public void AddAgents(SyntaxTree tree, EventMatch match, List<int> found, Action<SyntaxTree, int, List<int>, int> ofVerb, bool isReceived = false)
    {
        var noun = match.Trigger;
        foreach (var child in tree.Children(noun))
        {
            // "negotiated their release": they are freed.
            if (match.Entry.Mode is "release" && tree.Is(child, "nmod:poss") && tree[child].Xpos == "PRP$")
                continue;
            if (tree.Is(child, "nmod:poss") || IsDemonym(tree, child))
                found.Add(child);
            else if (tree.Is(child, "nmod") && (TreeWords.HasCase(tree, child, "by") || TreeWords.HasCase(tree, child, "between") || TreeWords.HasCase(tree, child, "among")))
                found.Add(child);
            else if (tree.Is(child, "nmod") && TreeWords.HasCase(tree, child, "of") && (!TakesPatient(match.Entry) || GivesOf(match.Entry)))
                found.Add(child);
            else if (isReceived && tree.Is(child, "nmod") && IsGiver(tree, child))
                found.Add(child);
            else if (tree.Is(child, "acl") && tree[child].Xpos == "VBN")
                ofVerb(tree, child, found, MaxSteps);
        }

        if (isReceived)
            found.AddRange(tree.Children(match.Predicate, "obl").Where(child => TreeWords.HasCase(tree, child, "from") || TreeWords.HasCase(tree, child, "by")));
        if (found.Count == 0 && match.Predicate == noun)
            found.AddRange(_grounds.Doers(tree, noun));
        if (found.Count == 0 && match.Predicate == noun)
            AddWagers(tree, noun, found, ofVerb);
        if (found.Count == 0 && match.Predicate == noun && tree.Parent(noun) is { } verb && tree[verb].Upos == Upos.VERB
            && (tree.Is(noun, "obj") || (tree.Is(noun, "obl") && !tree.Children(noun, "case").Any(item => words.TellsTime(TreeWords.LemmaOf(tree, item))))) && words.IsNeutral(TreeWords.LemmaOf(tree, verb)) && !words.IsReporting(TreeWords.LemmaOf(tree, verb)))
        {
            ofVerb(tree, verb, found, MaxSteps - 1);
        }
    }

    // "launched a wave of air strikes", "waged a campaign of arrests": who has the many done does each.
    private void AddWagers(SyntaxTree tree, int noun, List<int> found, Action<SyntaxTree, int, List<int>, int> ofVerb)
    {
        var at = noun;
        while (tree.Is(at, "nmod") && TreeWords.HasCase(tree, at, "of") && tree.Parent(at) is { } many && words.IsSeries(TreeWords.LemmaOf(tree, many)))
            at = many;
        if (at != noun && tree.Parent(at) is { } verb && tree[verb].Upos == Upos.VERB && (tree.Is(at, "obj") || tree.Is(at, "obl")) && words.IsLight(TreeWords.LemmaOf(tree, verb)))
            ofVerb(tree, verb, found, MaxSteps - 1);
    }

    // "filed a complaint with the court".
    private bool IsHandedIn(SyntaxTree tree, int noun, int phrase) =>
        tree.HasCase(phrase, "with") && tree.Is(noun, "obj") && tree.Parent(noun) is { } verb && words.Files(TreeWords.LemmaOf(tree, verb));

    private static bool IsDemonym(SyntaxTree tree, int child) =>
        (tree.Is(child, "amod") || tree.Is(child, "compound")) && tree[child].Form.Length > 1 && char.IsUpper(tree[child].Form[0]) && tree[child].Upos is Upos.ADJ or Upos.PROPN;

    // "the killing of X" acts on X; in "the withdrawal of X", X acts.
    private static bool TakesPatient(EventEntry entry) => entry.Type is EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Sanction or EventType.Aid
        or EventType.Support or EventType.Reject || entry.Mode is "release";

    /// <summary>"were killed in an airstrike by X", "X's shelling killed 12", "talks between X and Y broke off": who struck is who killed, who talked broke off.</summary>
    public void AddStrikers(SyntaxTree tree, EventMatch match, List<int> found, Action<SyntaxTree, int, List<int>, int> ofVerb)
    {
        var isPassive = EventArguments.IsPassive(tree, match.Predicate);
        var wanted = match.Entry.Type == EventType.Assault ? EventType.Assault : EventType.Consult;
        foreach (var noun in isPassive ? tree.Children(match.Predicate, "obl") : tree.Children(match.Predicate, "nsubj").Where(found.Contains).ToList())
        {
            if (tree[noun].Upos != Upos.NOUN || lexicon.For(TreeWords.LemmaOf(tree, noun), "NOUN").FirstOrDefault(entry => entry.Type == wanted) is not { } entry)
                continue;
            AddAgents(tree, new EventMatch(entry, noun, noun, 1), found, ofVerb);
        }
    }

    public void AddPatients(SyntaxTree tree, EventMatch match, List<int> found)
    {
        var noun = match.Trigger;
        // "the death of X in a strike": the strike was on X.
        if (match.Entry.Type == EventType.Assault && tree.Is(noun, "nmod") && tree.Parent(noun) is { } loss && words.IsDeath(TreeWords.LemmaOf(tree, loss)))
            found.AddRange(tree.Children(loss, "nmod").Where(child => TreeWords.HasCase(tree, child, "of")));
        if (match.Entry.Mode is "release")
            found.AddRange(tree.Children(noun, "nmod:poss").Where(child => tree[child].Xpos == "PRP$"));
        foreach (var child in tree.Children(noun, "nmod").Where(child => !words.IsWithHelp(tree, child) && !Brokering.IsWith(tree, child) && !IsHandedIn(tree, noun, child)))
        {
            if (!tree.Is(child, "nmod:poss") && !TreeWords.HasCase(tree, child, "by") && !TreeWords.HasCase(tree, child, "between") && !(GivesOf(match.Entry) && TreeWords.HasCase(tree, child, "of")))
                found.Add(child);
        }

        foreach (var clause in tree.Children(noun, "acl"))
            EventArguments.AddObliques(tree, clause, found);
    }
}
