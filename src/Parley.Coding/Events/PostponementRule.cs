using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>"It was postponed": a clause about a meeting told before takes effect on that meeting.</summary>
internal static class PostponementRule
{
    private const int Sentences = 2;

    public static List<EventDraft> Apply(ParsedDocument parsed, List<EventDraft> drafts)
    {
        var words = EventWords.Shipped;
        var changed = drafts.ToList();
        foreach (var sentence in parsed.Sentences)
        {
            var tree = parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (words.Governor(TreeWords.LemmaOf(tree, i), "VERB") is not { Modality: Modality.Postponed or Modality.Cancelled } governor)
                    continue;
                if (!tree.Children(i, "nsubj:pass").Any(subject => tree[subject].Upos == Upos.PRON && tree[subject].Feature("Number") is "Sing" or null))
                    continue;
                var at = changed.FindLastIndex(draft => draft.Match.Entry.Type == EventType.Consult && draft.Match.Trigger < i
                    && draft.Tree.Sentence.Index >= sentence.Index - Sentences && draft.Modality is Modality.Planned or Modality.Hypothetical or Modality.Offered);
                if (at >= 0)
                    changed[at] = changed[at] with { Modality = governor.Modality };
            }
        }

        return changed;
    }
}
