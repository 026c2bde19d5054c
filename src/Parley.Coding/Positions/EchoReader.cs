using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Positions;

/// <summary>Finds sides told by "do" for a verb said before: "Peru accepted the plan; Chile did not", "So did Chile", "Chile followed suit".</summary>
/// <remarks>The verb it stands for is the one its clause stands beside, or the main verb of the sentence before.</remarks>
internal sealed class EchoReader(SpokenText text)
{
    private static readonly PositionRule Rule = new("do", "AUX", ["self"], PositionStance.For, PositionType.Support, NeedsName: false);
    private static readonly string[] Inverting = ["so", "neither", "nor"];
    private static readonly string[] Adding = ["too", "also", "likewise"];

    /// <summary>Null where the word stands for no verb told before.</summary>
    public PositionDraft? Find(SyntaxTree tree, int token)
    {
        var isSame = IsSame(tree, token);
        var isInverted = IsBare(tree, token) && IsInverted(tree, token);
        if (IsBe(tree, token))
            return new PositionDraft(tree, Rule, token, token, Subjects.WithConjuncts(tree, [.. tree.Children(token, "nsubj")])) { IsAnswer = true, IsDenied = true, StandsFor = tree[tree.Parent(token)!.Value].Span };
        var isDenied = tree.Children(token, "advmod").Any(child => tree.LemmaOf(child) == "not");
        if (!isSame && !isInverted && !(IsBare(tree, token) && (isDenied || tree.Children(token, "advmod").Any(child => Adding.Contains(tree.LemmaOf(child))))))
            return null;
        var subjects = Subjects.WithConjuncts(tree, [.. isInverted ? tree.Children(token, "nsubj", "obj").Where(child => child > token).Take(1) : tree.Children(token, "nsubj")]);
        if (subjects.Count == 0 || VerbBefore(tree, token) is not { } verb)
            return null;
        return new PositionDraft(tree, Rule, token, token, subjects) { IsAnswer = true, IsDenied = isDenied && !isInverted, StandsFor = verb };
    }

    // "The union is ready to submit; the ministry is not".
    private static bool IsBe(SyntaxTree tree, int token) =>
        ((tree.LemmaOf(token) == "be" && tree.Children(token, "advmod").Any(child => tree.LemmaOf(child) == "not")) || (tree.LemmaOf(token) == "not" && tree.Child(token, "cop") is not null)) && tree.Child(token, "nsubj") is not null
        && !tree.Children(token).Any(child => child > token && tree[child].Upos is not (Upos.PUNCT or Upos.PART or Upos.ADV)) && tree.Parent(token) is { } above && tree[above].Upos == Upos.ADJ && (tree.Is(token, "parataxis") || tree.Is(token, "conj") || tree.Is(token, "advcl"));

    // No verb and no thing of its own.
    private static bool IsBare(SyntaxTree tree, int token) =>
        tree.LemmaOf(token) == "do" && !tree.Is(token, "aux") && tree[token].Upos is Upos.AUX or Upos.VERB
        && !tree.Children(token, "xcomp", "ccomp", "advcl", "obl").Any(child => child > token && !tree.HasCase(child, "according") && !tree.HasCase(child, "accord")) && (tree.Children(token, "obj").All(child => tree[child].Upos == Upos.PROPN) || (token > tree.Sentence.FirstToken && tree.LemmaOf(token - 1) == "so"));

    private static bool IsSame(SyntaxTree tree, int token) => tree[token].Upos == Upos.VERB && tree.Children(token, "obj").Any(thing =>
        (tree.LemmaOf(token) == "do" && tree.LemmaOf(thing) is "same" or "likewise") || (tree.LemmaOf(token) == "follow" && tree.LemmaOf(thing) == "suit"));

    private static bool IsInverted(SyntaxTree tree, int token) =>
        token > tree.Sentence.FirstToken && (Inverting.Contains(tree.LemmaOf(token - 1)) || tree.LemmaOf(token - 1) == "as") && tree.Children(token, "nsubj", "obj").Any(child => child > token);

    private TextSpan? VerbBefore(SyntaxTree tree, int token)
    {
        if (tree.Parent(token) is { } above)
            return above < token && tree[above].Upos == Upos.VERB && (tree.Is(token, "parataxis") || tree.Is(token, "conj") || tree.Is(token, "advcl")) ? tree[above].Span : null;
        var index = text.Parsed.Sentences.IndexOf(tree.Sentence);
        if (index == 0 || !ReferenceEquals(text.Parsed.Sentences[index - 1].Part, tree.Sentence.Part))
            return null;
        var before = text.Parsed.TreeOf(text.Parsed.Sentences[index - 1]);
        return Enumerable.Range(before.Sentence.FirstToken, before.Sentence.EndToken - before.Sentence.FirstToken).Where(i => before.Parent(i) is null).Select(i => (TextSpan?)before[i].Span).FirstOrDefault();
    }
}
