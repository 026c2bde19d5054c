using System.Collections.Frozen;
using Parley.Coding.Gazetteers;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Finds bodies the text neither names nor says whose they are, where it says which: "the transitional council", "an anti-corruption unit", "the committee that supervises the truce".</summary>
internal sealed class DescribedBodies(GroupMarks marks)
{
    private static readonly (FrozenSet<string> Nouns, CollectiveNoun Noun, FrozenSet<string> Needs)[] Bodies =
        [.. WordList.Table("Actors.Data.described-bodies.tsv").Select(row => (row[0].Split('|').ToFrozenSet(StringComparer.Ordinal), new CollectiveNoun(row[0], Enum.Parse<ActorKind>(row[1]), row[2], true, false, true), row[3].Split('|').ToFrozenSet(StringComparer.Ordinal)))];

    private static readonly FrozenSet<string> Ordinary = WordList.Folded("Actors.Data.ordinary-modifiers.txt");

    public void Read(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i] is not { Upos: Upos.NOUN or Upos.PROPN, Xpos: "NN" or "NNP", Deprel: not ("compound" or "nmod:desc" or "flat" or "appos") } || marks.ByToken[i] is not null || marks.IsMarked(tree[i].Span) || (IsOfNamed(tree, i) && (!PhraseWords.Shipped.HasParted(tree, i) || IsCalled(tree, i))))
                continue;
            var lemma = tree[i].Lemma.ToLowerInvariant();
            if (Array.Find(Bodies, body => body.Nouns.Contains(lemma) && IsTold(tree, i, body.Needs)) is { Noun: { } noun } && IsSide(tree, i))
                marks.MarkByWords(i, Described(tree, i, noun), OwnerStart(tree, i) is { } owner ? marks.Text(owner, i) : null);
        }
    }

    // "a splinter wing of X, the Free Front": known by its name.
    private bool IsCalled(SyntaxTree tree, int noun) =>
        tree.Children(noun, "appos").Any(child => marks.ByToken[child] is not null && tree.Subtree(child)[0] is var first && (tree[first].Form == "," || tree[first - 1].Form == ","));

    private Actor Described(SyntaxTree tree, int noun, CollectiveNoun body)
    {
        var words = OwnerStart(tree, noun) is { } owner ? marks.Text(owner, noun) : Telling(tree, noun).Any() ? GroupPhrase.Of(marks.Parsed, noun) : GroupPhrase.All(marks.Parsed, noun).MaxBy(phrase => phrase.Length)!;
        var keys = Atomizer.Of(words).Where(atom => atom.IsWord && !char.IsDigit(atom.Surface[0]) && !Ordinary.Contains(atom.Key) && atom.Key is not ("a" or "an" or "the")).Select(atom => atom.Key);
        return new Actor("col:" + string.Join('-', keys), words, body.Kind, null, body.Sector);
    }

    // "in Goma" and "that supervises the truce" tell as well which one it is.
    private static bool IsTold(SyntaxTree tree, int noun, FrozenSet<string> needs)
    {
        var isOwned = Owner(tree, noun) is not null;
        if (!(isOwned || tree.Children(noun, "det").Any()) || tree.Child(noun, "cop") is not null)
            return false;
        if (!needs.Contains("-"))
            return Telling(tree, noun).Any(word => needs.Contains(NameFolding.Fold(tree[word].Form)));
        return isOwned || Telling(tree, noun).Any() || tree.Children(noun, "acl:relcl").Any(clause => clause > noun && tree[noun + 1].Form.ToLowerInvariant() is "that" or "which")
            || tree.Children(noun, "nmod").Any(child => child > noun && tree[child].Upos == Upos.PROPN && tree.Children(child, "case").Any(word => tree[word].Form is "of" or "in"));
    }

    private static IEnumerable<int> Telling(SyntaxTree tree, int noun) =>
        tree.Children(noun, "amod", "compound").Where(child => child < noun && char.IsLower(tree[child].Form[0]) && tree[child].Upos is Upos.ADJ or Upos.NOUN or Upos.VERB && tree[child].Xpos is not ("JJR" or "JJS") && !Ordinary.Contains(NameFolding.Fold(tree[child].Form)));

    // "Bougainville's council": of a place no list knows as somebody.
    private static int? Owner(SyntaxTree tree, int noun) => tree.Child(noun, "nmod:poss") is { } owner && tree[owner].Upos == Upos.PROPN ? owner : null;

    private static int? OwnerStart(SyntaxTree tree, int noun)
    {
        if (Owner(tree, noun) is not { } start)
            return null;
        while (start > tree.Sentence.FirstToken && tree[start - 1].Upos == Upos.PROPN && !PersonNames.IsCalendarWord(NameFolding.Fold(tree[start - 1].Form)))
            start--;
        return start;
    }

    private bool IsOfNamed(SyntaxTree tree, int noun) =>
        (tree.Child(noun, "nmod:poss") is { } owner && (tree[owner].Upos != Upos.PROPN || marks.ByToken[owner] is not null)) || tree.Children(noun, "amod", "compound", "nmod", "appos", "flat", "nmod:desc").Any(child => marks.ByToken[child] is not null);

    // Who acts, is acted on, or has something.
    private static bool IsSide(SyntaxTree tree, int noun)
    {
        var token = tree[tree.Is(noun, "conj") && tree.Parent(noun) is { } first && tree[first].Upos is Upos.NOUN or Upos.PROPN ? first : noun];
        return token.Deprel is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl:agent" or "nmod:poss"
            || (token.Deprel is "obl" or "nmod" && tree.Children(token.Index, "case").Any(word => CollectiveWords.IsOfPersons(tree[word].Form.ToLowerInvariant()) || tree[word].Form is "of" or "to"));
    }
}
