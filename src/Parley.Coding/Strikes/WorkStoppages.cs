using System.Collections.Frozen;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Strikes;

/// <summary>Tells strikes at work from strikes that hit: "the railwaymen's strike", "a strike on the depot".</summary>
/// <remarks>
/// A strike is one at work where its own words say so ("a general strike", "on strike"), or where they say nothing, no other strike of the document is an attack,
/// and the document tells of strikers, pickets or a union of people at work. A hunger strike stays what it is.
/// </remarks>
internal static class WorkStoppages
{
    private const string Strike = "strike";
    private const string Hunger = "hunger";
    private const string Union = "union";

    /// <summary>The lemma that a strike at work is given: the word lists know it by this.</summary>
    private const string Lemma = "work-stoppage";

    private static readonly FrozenSet<string> Work = Words("Strikes/work-words.txt");
    private static readonly FrozenSet<string> Attack = Words("Strikes/attack-words.txt");
    private static readonly FrozenSet<string> Raids = Words("Strikes/raid-nouns.txt");
    private static readonly FrozenSet<string> Dispute = Words("Strikes/dispute-words.txt");

    /// <summary>The document with the lemma of every strike at work changed; the same where there is none.</summary>
    public static ParsedDocument Tell(ParsedDocument parsed)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return parsed;
        var strikes = parsed.Sentences.SelectMany(sentence => Strikes(parsed.TreeOf(sentence))).ToList();
        if (strikes.Count == 0)
            return parsed;
        var isAboutWork = strikes.TrueForAll(strike => strike.Kind != Kind.Attack) && (strikes.Exists(strike => strike.Kind == Kind.Work) || parsed.Sentences.Any(sentence => TellsOfWork(parsed.TreeOf(sentence))));
        var atWork = strikes.Where(strike => strike.Kind == Kind.Work || (strike.Kind == Kind.Open && isAboutWork)).Select(strike => strike.Token).ToList();
        return atWork.Count == 0 ? parsed : With(parsed, atWork);
    }

    private static IEnumerable<(int Token, Kind Kind)> Strikes(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Upos == Upos.NOUN && tree.LemmaOf(i) == Strike)
                yield return (i, KindOf(tree, i));
            else if (tree[i].Upos == Upos.NOUN && Raids.Contains(tree.LemmaOf(i)))
                yield return (i, Kind.Attack);
        }
    }

    private static Kind KindOf(SyntaxTree tree, int strike)
    {
        var before = Before(tree, strike);
        if (before.Contains(Hunger))
            return Kind.Other;
        if (before.Overlaps(Attack))
            return Kind.Attack;
        var isOnStrike = strike > tree.Sentence.FirstToken && tree[strike - 1].Form.Equals("on", StringComparison.OrdinalIgnoreCase) && tree[strike].Xpos == "NN";
        return isOnStrike || before.Overlaps(Work) ? Kind.Work : Kind.Open;
    }

    private static bool TellsOfWork(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (Dispute.Contains(tree.LemmaOf(i)) || (tree.LemmaOf(i) == Union && Before(tree, i).Overlaps(Work)))
                return true;
        }

        return false;
    }

    // Lemmas: "general", "nurse", "rail"; "the doctors' union".
    private static HashSet<string> Before(SyntaxTree tree, int noun)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && (tree.Is(child, "amod") || tree.Is(child, "compound") || tree.Is(child, "nmod") || (tree.Is(child, "nmod:poss") && tree[child].Xpos == "NNS")))
                words.Add(tree.LemmaOf(child));
        }

        return words;
    }

    private static ParsedDocument With(ParsedDocument parsed, List<int> atWork)
    {
        var tokens = parsed.Tokens.ToBuilder();
        foreach (var token in atWork)
            tokens[token] = tokens[token] with { Lemma = Lemma };
        return new ParsedDocument(parsed.Document, tokens.ToImmutable(), parsed.Sentences)
        {
            Layers = parsed.Layers,
            Names = parsed.Names,
            References = parsed.References,
            Mentions = parsed.Mentions,
            Entities = parsed.Entities,
        };
    }

    private static FrozenSet<string> Words(string file) => DataLines.Of(file).SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private enum Kind
    {
        /// <summary>Its own words do not say.</summary>
        Open,
        Work,
        Attack,
        Other,
    }
}
