using CsCheck;
using Parley.Reading.Copies;

namespace Parley.Tests.Reading.Copies;

public sealed class ShingleSignatureTests
{
    [Fact]
    public void Ascending_numbers_come_back_from_their_code() => Gen.UInt.HashSet[0, 200].Sample(numbers =>
    {
        var ascending = numbers.Order().ToArray();

        var packed = SketchCode.Pack([.. ascending]);

        Assert.Equal(ascending, SketchCode.Unpack(packed, ascending.Length));
    });

    [Fact]
    public void A_signature_comes_back_from_its_bytes_and_the_same_text_has_the_same() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 400]).Sample((seed, words) =>
        {
            var text = Words(seed, words);
            var signature = ShingleSignature.Of(text);

            var back = ShingleSignature.FromBytes(signature.ToBytes());

            Assert.Equal(signature.Sketch, back.Sketch);
            Assert.Equal((signature.Whole, signature.WordCount, signature.ShingleCount), (back.Whole, back.WordCount, back.ShingleCount));
            Assert.Equal(signature.ToBytes(), ShingleSignature.Of(text).ToBytes());
        });

    [Fact]
    public void Bytes_that_are_no_signature_are_refused_and_never_more_than_that() => Gen.Byte.Array[0, 80].Sample(bytes =>
    {
        try
        {
            _ = ShingleSignature.FromBytes(bytes);
        }
        catch (FormatException)
        {
            // What is promised.
        }
    });

    [Fact]
    public void Letter_case_accents_and_punctuation_do_not_tell_two_texts_apart() => Assert.True(
        ShingleSignature.Of("The Élysée said: \"No talks\" — not now.").HasSameWords(ShingleSignature.Of("the elysee said no talks, NOT now")));

    [Fact]
    public void Similarity_is_near_the_share_of_common_shingles() => Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 100]).Sample((seed, percent) =>
    {
        var common = Words(seed, 3 * percent);
        var left = ShingleSignature.Of(common + " " + Words(seed + 10_000, 300 - (3 * percent)));
        var right = ShingleSignature.Of(common + " " + Words(seed + 20_000, 300 - (3 * percent)));
        var exact = Exact(common + " " + Words(seed + 10_000, 300 - (3 * percent)), common + " " + Words(seed + 20_000, 300 - (3 * percent)));

        Assert.InRange(left.Similarity(right), exact - 0.2, exact + 0.2);
    });

    private static double Exact(string left, string right)
    {
        var a = Shingles(left);
        var b = Shingles(right);
        return (double)a.Intersect(b).Count() / Math.Max(1, a.Union(b).Count());

        static HashSet<string> Shingles(string text)
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return [.. Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words[i..(i + 5)]))];
        }
    }

    private static string Words(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => "w" + random.Next(3000)));
    }
}
