using System.Collections.Frozen;
using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Finds bodies named after those who make them up: "Kenya's doctors' union", "the rice growers' association".</summary>
/// <remarks>Such a body is an actor of its own, neither its members nor the state it is in.</remarks>
internal sealed class MemberBodies(GroupMarks marks)
{
    private static readonly FrozenSet<string> Nouns = WordList.Folded("Actors.Data.member-bodies.txt");
    private static readonly CollectiveNoun Body = new("-", ActorKind.Ngo, "NGO", IsSingular: true, IsOwners: false, IsOwn: true);

    /// <summary>Whether the word tells whose body the next noun is: its members are then no group of their own.</summary>
    public static bool AreMembers(SyntaxTree tree, int noun) => tree.Parent(noun) is { } body && MembersOf(tree, body) == noun;

    public void Read(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            // "the employers' federation, Acme United": known by its name.
            if (marks.ByToken[i] is null && !tree.Children(i, "appos").Any(name => marks.ByToken[name] is not null) && MembersOf(tree, i) is { } members)
                Mark(tree, members, i);
        }
    }

    private static int? MembersOf(SyntaxTree tree, int body) =>
        tree[body] is { Upos: Upos.NOUN, Xpos: "NN" } && Nouns.Contains(tree[body].Lemma) && tree.Child(body, "nmod:poss") is { } members && members < body && tree[members] is { Upos: Upos.NOUN, Xpos: "NNS" } ? members : null;

    private void Mark(SyntaxTree tree, int members, int body)
    {
        var first = members;
        while (first > tree.Sentence.FirstToken && tree[first - 1].Head == members && tree.Is(first - 1, "compound") && marks.ByToken[first - 1] is null)
            first--;
        var words = marks.Text(first, body);
        if ((Owner(tree, members) ?? Owner(tree, body)) is { } owner && marks.ByToken[owner] is { } mention && marks[mention.ActorId].Kind == ActorKind.State)
            marks.MarkPart(first, body, Body, marks[mention.ActorId], words, mention.Span.Of(marks.Parsed.Document.Text) + (tree.Is(owner, "nmod:poss") ? "'s" : ""));
        else
            marks.Mark(first, body, new Actor("col:" + string.Join('-', Atomizer.Of(words).Where(atom => atom.IsWord).Select(atom => atom.Key)), words, Body.Kind, null, Body.Sector), words);
    }

    private int? Owner(SyntaxTree tree, int noun) => tree.Children(noun, "nmod:poss", "amod", "compound").Where(child => marks.ByToken[child] is not null).Cast<int?>().FirstOrDefault();
}
