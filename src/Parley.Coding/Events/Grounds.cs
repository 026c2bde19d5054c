using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>What somebody is judged or punished for: "accused Chile of an attack on Peru", "thanked Chad for freeing them", "sanctioned Togo over the raid".</summary>
/// <remarks>Whoever is judged for it did it; those it was done to are not judged.</remarks>
internal sealed class Grounds(EventLexicon lexicon)
{
    /// <summary>Who did what they are judged for; "over the raid" does not say whose it was.</summary>
    public List<int> Doers(SyntaxTree tree, int told) => tree.Children(told, "case", "mark").Any(word => tree[word].Form.Equals("over", StringComparison.OrdinalIgnoreCase)) && tree[told].Upos == Upos.NOUN ? [] : Judged(tree, told);

    /// <summary>Who is judged for what a phrase or a clause tells; empty where it tells no grounds.</summary>
    public List<int> Judged(SyntaxTree tree, int told)
    {
        if (tree.Parent(told) is not { } verb || verb > told || tree[verb].Upos != Upos.VERB || !Tells(tree, told, verb))
            return [];
        return [.. tree.Children(verb, "obj", "nsubj:pass").Where(child => child < told)];
    }

    private bool Tells(SyntaxTree tree, int told, int verb)
    {
        var isClause = tree[told].Xpos == "VBG" && (tree.Is(told, "advcl") || tree.Is(told, "xcomp") || tree.Is(told, "ccomp"));
        var isNoun = tree[told].Upos == Upos.NOUN && tree.Is(told, "obl") && lexicon.For(TreeWords.LemmaOf(tree, told), "NOUN").Any(entry => !entry.IsNone);
        if (!isClause && !isNoun)
            return false;
        var types = lexicon.For(TreeWords.LemmaOf(tree, verb), "VERB").Select(entry => entry.Type).ToHashSet();
        return tree.Children(told, "case", "mark").Any(word => tree[word].Form.ToLowerInvariant() switch
        {
            "of" => types.Contains(EventType.Accuse),
            "for" or "over" => types.Overlaps([EventType.Accuse, EventType.Support, EventType.Sanction, EventType.Coerce]),
            _ => false,
        });
    }
}
