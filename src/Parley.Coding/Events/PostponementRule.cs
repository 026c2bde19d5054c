using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>"It was postponed": a clause about a meeting told before takes effect on that meeting.</summary>
internal static class PostponementRule
{
    private const int Sentences = 2;

    public static List<EventDraft> Apply(ParsedDocument parsed, List<EventDraft> drafts)
    {
        var changed = drafts.ToList();
        foreach (var sentence in parsed.Sentences)
        {
            foreach (var (i, becomes) in Verbs(parsed.TreeOf(sentence)))
            {
                var at = changed.FindLastIndex(draft => draft.Match.Entry.Type == EventType.Consult && draft.Match.Trigger < i
                    && draft.Tree.Sentence.Index >= sentence.Index - Sentences && draft.Modality is Modality.Planned or Modality.Hypothetical or Modality.Offered);
                if (at >= 0)
                    changed[at] = changed[at] with { Modality = becomes };
            }
        }

        return changed;
    }

    /// <summary>The same for talks.</summary>
    public static void Apply(ParsedDocument parsed, List<TalksDraft> found)
    {
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            foreach (var (verb, becomes) in Verbs(tree))
            {
                var talks = found.FindLast(item => !item.IsHeld && item.Mentions.Exists(mention => mention.Trigger < verb && mention.Tree.Sentence.Index >= sentence.Index - Sentences));
                if (talks is null)
                    continue;
                talks.Modality = becomes;
                talks.StatusVerbs.Add((tree, verb));
            }
        }
    }

    // "it was put off": the subject is a pronoun that takes up what was told before.
    private static IEnumerable<(int Verb, Modality Becomes)> Verbs(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (tree[i].Upos == Upos.VERB && EventWords.Shipped.GovernorAt(tree, i) is { Modality: Modality.Postponed or Modality.Cancelled } governor
                && tree.Children(i, "nsubj:pass").Any(subject => tree[subject].Feature("Number") is "Sing" or null && (tree[subject].Upos == Upos.PRON || IsThatMeeting(tree, subject))))
            {
                yield return (i, governor.Modality);
            }
        }
    }

    // "that trip has been put off".
    private static bool IsThatMeeting(SyntaxTree tree, int noun) =>
        (TalksWords.Shipped.IsTrip(TreeWords.LemmaOf(tree, noun)) || TalksWords.Shipped.IsTalks(TreeWords.LemmaOf(tree, noun))) && tree.Children(noun, "det").Any(det => tree[det].Feature("PronType") == "Dem");
}
