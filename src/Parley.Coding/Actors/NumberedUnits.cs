using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Finds units named by a number: "the 33rd Front", "12th Brigade".</summary>
internal static class NumberedUnits
{
    private static readonly FrozenSet<string> Units = WordList.Folded("Actors.Data.unit-words.txt");

    /// <summary>The sentences and the atoms of the names in them.</summary>
    public static IEnumerable<(SentenceText Sentence, int Start, int End)> Find(IReadOnlyList<SentenceText> sentences)
    {
        foreach (var sentence in sentences.Where(sentence => sentence is { IsAllCaps: false, IsHeadline: false }))
        {
            for (var i = 0; i + 1 < sentence.Atoms.Length; i++)
            {
                if (char.IsDigit(sentence.Atoms[i].Surface[0]) && sentence.Atoms[i + 1].IsCapitalised && Units.Contains(sentence.Word(i + 1)) && sentence.HitAt(i) is null && sentence.HitAt(i + 1) is null)
                    yield return (sentence, i, i + 2);
            }
        }
    }
}
