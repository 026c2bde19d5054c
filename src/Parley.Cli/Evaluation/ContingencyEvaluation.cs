using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>Compares conditions with the sentences GUM marks with the relation contingency-condition.</summary>
public static class ContingencyEvaluation
{
    private static readonly ConditionForm[] Worded =
        [ConditionForm.If, ConditionForm.OnlyIf, ConditionForm.Unless, ConditionForm.AsLongAs, ConditionForm.Provided, ConditionForm.Without, ConditionForm.Until];

    /// <param name="path">A file of GUM in CoNLL-U.</param>
    /// <returns>Marked sentences in which a condition is found, and found conditions that stand in marked sentences.</returns>
    public static (Score Recall, Score Precision) Run(string path, Func<Document, CodedDocument> code)
    {
        var marks = Marks(path);
        var (first, found, hit, marked) = (0, 0, 0, 0);
        using var reader = new StreamReader(path);
        foreach (var document in ConlluDocument.Read(reader))
        {
            var parts = document.Paragraphs.Select(span => new DocumentPart(PartKind.Paragraph, span));
            var facts = code(PlainText.Document(path, document.Text, [.. parts])).Facts.OfType<Fact<Condition>>().Where(fact => Worded.Contains(fact.Claim.Form)).ToList();
            for (var i = 0; i < document.Sentences.Count; i++)
            {
                var here = facts.Count(fact => document.Sentences[i].Overlaps(fact.Support[0].Evidence.Span));
                var isMarked = marks[first + i];
                marked += isMarked ? 1 : 0;
                hit += isMarked && here > 0 ? 1 : 0;
                found += here > 0 ? 1 : 0;
            }

            first += document.Sentences.Count;
        }

        return (new Score("sentences with a condition found", hit, marked), new Score("sentences found that are marked", hit, found));
    }

    private static List<bool> Marks(string path)
    {
        var marks = new List<bool>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
                marks.Add(false);
            else if (marks.Count > 0 && line.Contains("Discourse=contingency-condition", StringComparison.Ordinal))
                marks[^1] = true;
        }

        return marks;
    }
}
