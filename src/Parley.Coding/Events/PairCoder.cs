using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>Codes what one given stretch of a sentence does to another.</summary>
public sealed class PairCoder(EventLexicon lexicon)
{
    private readonly EventMatcher _matcher = new(lexicon, EventWords.Shipped);
    private readonly EventArguments _arguments = new(lexicon, EventWords.Shipped);
    private readonly ActType _acts = new(EventWords.Shipped);

    /// <returns>Null where no word of the sentences that hold the two tells an event.</returns>
    public PairCoding? Code(ParsedDocument parsed, TextSpan source, TextSpan target)
    {
        (double Score, EventMatch Match, SyntaxTree Tree)? best = null;
        foreach (var sentence in parsed.Sentences)
        {
            var from = Inside(parsed, sentence, source);
            var to = Inside(parsed, sentence, target);
            if (from.Count == 0 && to.Count == 0)
                continue;
            var tree = parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_matcher.Match(tree, i) is not { } match || (match.Trigger == i && match.Predicate == i && _matcher.IsCarried(tree, i)))
                    continue;
                var score = Score(tree, match, from, to);
                if (score > (best?.Score ?? 0))
                    best = (score, match, tree);
            }

            if (Obligation(tree, from, to) is { } duty && (best is null || best.Value.Score < 5.5))
                return duty;
        }

        if (best is not { } chosen)
            return null;
        var (type, why) = _acts.Of(chosen.Tree, chosen.Match);
        var entry = chosen.Match.Entry;
        return new PairCoding(type, type == entry.Type ? entry.Mode : null, type == entry.Type ? entry.Cameo : null, chosen.Match.Trigger, why.Length == 0 ? entry.Rule : $"{entry.Rule}; {why}");
    }

    private static HashSet<int> Inside(ParsedDocument parsed, Sentence sentence, TextSpan span)
    {
        var inside = new HashSet<int>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (parsed.Tokens[i].Span.Overlaps(span))
                inside.Add(i);
        }

        return inside;
    }

    private double Score(SyntaxTree tree, EventMatch match, HashSet<int> from, HashSet<int> to)
    {
        var agents = _arguments.Agents(tree, match);
        var patients = _arguments.Patients(tree, match);
        var score = 0.6 * match.Strength;
        score += Closeness(tree, match, agents, patients, from, isSource: true);
        score += Closeness(tree, match, patients, agents, to, isSource: false);
        if (from.Contains(match.Trigger) || to.Contains(match.Trigger))
            score -= 1;
        if (tree[match.Trigger].Upos is Upos.NOUN && match.Predicate == match.Trigger)
            score -= 0.5;
        return score - (0.15 * tree.Ancestors(match.Predicate).Count());
    }

    private static double Closeness(SyntaxTree tree, EventMatch match, List<int> own, List<int> other, HashSet<int> span, bool isSource)
    {
        if (own.Exists(span.Contains))
            return !isSource ? 2.5 : own.Exists(head => span.Contains(head) && IsDirect(tree, head, match)) ? 3 : 2.4;
        if (own.Exists(head => tree.Subtree(head, child => !IsClause(tree, child)).Any(span.Contains)))
            return 2.2;
        if (own.Exists(head => tree.Subtree(head).Any(span.Contains)))
            return isSource ? 1 : 1.7;
        if (other.Exists(span.Contains))
            return isSource ? 0.5 : 0.8;
        return tree.Subtree(match.Predicate).Any(span.Contains) ? (isSource ? 0.8 : 1.2) : 0;
    }

    private static bool IsDirect(SyntaxTree tree, int head, EventMatch match) =>
        tree.Parent(head) is { } parent && (parent == match.Predicate || parent == match.Trigger || (tree.Is(head, "conj") && IsDirect(tree, parent, match)));

    private static bool IsClause(SyntaxTree tree, int token) => tree.Is(token, "acl") || tree.Is(token, "advcl") || tree.Is(token, "ccomp") || tree.Is(token, "xcomp");

    /// <summary>"X said Y must do so": what Y is told to do is asked of it.</summary>
    private PairCoding? Obligation(SyntaxTree tree, HashSet<int> from, HashSet<int> to)
    {
        foreach (var token in tree.Subtree(tree.Root))
        {
            if (!tree.Children(token, "aux").Any(aux => _acts.Obliges(tree, aux)) || !tree.Children(token, "nsubj").Any(subject => tree.Subtree(subject).Any(to.Contains)))
                continue;
            if (tree.Ancestors(token).Any(verb => tree.Children(verb, "nsubj").Any(subject => tree.Subtree(subject).Any(from.Contains))))
                return new PairCoding(EventType.Request, null, null, token, "obligation");
        }

        return null;
    }
}
