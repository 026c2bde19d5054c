using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Coding.Phrases;
using Parley.Coding.Propositions;
using Parley.Language;

namespace Parley.Coding.Positions;

/// <summary>Finds what somebody says was spoken of: "the ministry said the talks discussed …".</summary>
/// <remarks>Only inside what somebody says: accounts are compared by it.</remarks>
public sealed class TopicFinder
{
    private readonly FrozenSet<string> _verbs = DataLines.Of("Positions/topic-verbs.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In text order; empty for a document without trees.</summary>
    public ImmutableArray<Fact<Topic>> Find(ParsedDocument parsed, ImmutableArray<ActorMention> mentions, ImmutableArray<Fact<Statement>> statements)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return [];
        var text = new SpokenText(parsed, mentions, statements);
        var reader = new PropositionReader(text, ActWords.Shipped);
        var found = ImmutableArray.CreateBuilder<Fact<Topic>>();
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tree[i].Upos == Upos.VERB && _verbs.Contains(tree.LemmaOf(i)) && !reader.IsNegated(tree, i) && text.StatementAt(tree[i].Span) is { } statement)
                    found.AddRange(Of(tree, i, statement, text, reader));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<Fact<Topic>> Of(SyntaxTree tree, int verb, Fact<Statement> statement, SpokenText text, PropositionReader reader)
    {
        // "discussed A alongside opening B": the participle is a topic too.
        var heads = tree.Children(verb, "obj", "xcomp", "nsubj").Where(child => !tree.Is(child, "nsubj") || tree.Is(child, "nsubj:pass"))
            .Concat(tree.Children(verb, "advcl").Where(child => tree[child].Xpos == "VBG" && tree.Child(child, "mark") is not null)).ToList();
        // "the map, the release and the road": parsers take the middle of a list for an apposition.
        heads.AddRange(heads.Where(head => tree[head].Feature("Number") != "Plur").SelectMany(head => tree.Children(head, "appos").Where(child => child > head && tree.Child(child, "conj") is not null)).ToList());
        for (var at = 0; at < heads.Count; at++)
            heads.AddRange(tree.Children(heads[at], "conj").Where(child => tree.Child(child, "nsubj") is null && !heads.Contains(child)).ToList());
        var document = text.Parsed.Document;
        foreach (var head in heads.Where(head => tree[head].Upos is not Upos.PRON))
        {
            if (reader.Read(tree, head, [.. tree.Children(head, "conj"), .. tree.Children(head, "appos").Where(heads.Contains)]) is not { } topic)
                continue;
            var support = topic.Pieces.Select(piece => new Support(SupportRole.Content, document.Evidence(piece))).Prepend(new Support(SupportRole.Cue, document.Evidence(tree[verb].Span)));
            yield return new Fact<Topic>(
                new Topic(text.SpeakersOf(statement), statement.Claim.SpeakerText, topic.Claim), [.. support.OrderBy(item => item.Evidence.Span)],
                new CoderStamp("topics", "1", tree.LemmaOf(verb)), statement.Attribution);
        }
    }
}
