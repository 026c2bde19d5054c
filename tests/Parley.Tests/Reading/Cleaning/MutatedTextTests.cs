using System.Text;
using CsCheck;
using Parley.Reading;

namespace Parley.Tests.Reading.Cleaning;

public sealed class MutatedTextTests
{
    private static readonly string[] Pieces =
    [
        "Envoys Meet in Muscat on Salaries", "By Eleni Kaya | Nicosia", "Published: 12 Nov 2024 14:05 GMT", "JEDDAH, May 6 (Wire) — ", "KHARTOUM (AP) - ",
        "The two sides met on Monday and agreed on nothing, an official said.", "A source close to the talks said that a prisoner exchange would come first.",
        "Women queue for water in El Fasher (AFP)", "FILE PHOTO: Two men shake hands. (Amal Osman/Reuters)", "TT", "20", "Share", "Read more", "* * *", "=====",
        "Document 3 of 20", "We use cookies to improve your experience.", "Related articles", "• First point of the list.", "a line that was broken in mid-sen-", "tence by",
        "What comes next", "Reporting by Eleni Kaya; editing by Tom Price", "Copyright © 2024 Lakes Courier", "Envoys Meet in Muscat on Salaries | Gulf Herald",
        "\r\n", "\n", "\n\n", "\n\n\n\n", "\r", " ", "\t", "\u00A0", "\u200B", "\u00AD", "\0", "\uFFFD", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uE000", "\u202E", "\u2028", "(", "\"", "-", ".",
    ];

    private static readonly string[] Gaps = ["\n", "\n\n", "\r\n", " ", ""];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Texts =
        Gen.Select(Piece.Array[0, 40], Gen.Int[0, Gaps.Length - 1].Select(i => Gaps[i]), (pieces, gap) => string.Join(gap, pieces));

    private static readonly Gen<string> Mutated =
        Gen.Select(Texts, Gen.Int[0, 2000], Gen.Int[0, 60], Gen.Int[0, 2000], (text, start, length, again) =>
        {
            var mutated = new StringBuilder(text);
            if (text.Length == 0)
                return text;
            start %= text.Length;
            mutated.Remove(start, Math.Min(length, text.Length - start));
            return mutated.Append(text.AsSpan(again % text.Length)).ToString();
        });

    [Fact]
    public void Every_character_of_a_mutated_text_is_kept_or_dropped_and_cleaning_again_gives_the_same() =>
        Mutated.Sample(raw =>
        {
            var documents = Cleaned.All(raw);

            Cleaned.AssertAccounted(raw, documents);
            foreach (var document in documents)
            {
                AssertClean(document.Text);
                AssertLeadsBack(raw, document);
                Assert.All(document.Dropped.Zip(document.Dropped.Skip(1)), pair => Assert.True(pair.First.Raw.End <= pair.Second.Raw.Start, "Dropped spans overlap."));
            }

            Assert.Equal(documents.Select(document => document.Id), Cleaned.All(raw).Select(document => document.Id));
        }, iter: 3000);

    [Fact]
    public void Every_character_of_a_mutated_page_is_kept_or_dropped() =>
        Gen.Select(Piece.Array[1, 30], Gen.Int[0, 4].Array[30]).Sample((texts, kinds) =>
        {
            var document = Cleaned.Page([.. texts.Select((text, i) => ((PartKind)kinds[i], text, i % 7 == 6 ? DropReason.OutsideArticle : (DropReason?)null)), (PartKind.Paragraph, "x", null)]);

            Cleaned.AssertAccounted(string.Concat(texts.Select(text => text + "\n\n")) + "x\n\n", [document]);
            AssertClean(document.Text);
        }, iter: 1500);

    private static void AssertClean(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            Assert.True(rune.Value == '\n' || !Rune.IsControl(rune) && rune != Rune.ReplacementChar, $"U+{rune.Value:X4} is in the clean text.");
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("\n\n\n", text);
    }

    private static void AssertLeadsBack(string raw, Document document)
    {
        var end = 0;
        foreach (var run in document.Map.Runs.Where(run => !run.Raw.IsEmpty))
        {
            Assert.True(run.Raw.Start >= end, "The map goes back in the raw text.");
            end = run.Raw.End;
            var clean = run.Clean.Of(document.Text);
            if (run.IsVerbatim && clean != " ")
                Assert.Equal(Spaced(run.Raw.Of(raw)), clean);
        }
    }

    private static string Spaced(string raw) => string.Concat(raw.Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter));
}
