using CsCheck;
using Parley.Reading.JsonLines;

namespace Parley.Tests.Reading.JsonLines;

public sealed class JsonLinesTests : IDisposable
{
    private readonly ReadFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_line_is_an_article_and_says_where_it_stands()
    {
        var path = _folder.Write("two.jsonl", SampleFiles.JsonLine + "\n" + SampleFiles.JsonLine.Replace("Monday", "Friday", StringComparison.Ordinal) + "\n");

        var documents = _folder.Read(path).Select(outcome => outcome.Document!).ToList();

        Assert.Equal([$"{path}#1", $"{path}#2"], documents.Select(document => document.Address));
        Assert.Equal(("Nile Gazette", "https://nile.example/1", new DateOnly(2024, 2, 5)), (documents[0].Outlet, documents[0].Metadata.Url, documents[0].Published!.Day));
    }

    [Fact]
    public void A_bad_line_is_named_by_its_number_and_the_others_are_read()
    {
        var path = _folder.Write("bad.jsonl", SampleFiles.JsonLine + "\n{\"text\": \n\n" + SampleFiles.JsonLine.Replace("Monday", "Friday", StringComparison.Ordinal));

        var outcomes = _folder.Read(path);

        var problem = Assert.Single(outcomes, outcome => outcome.Problem is not null).Problem!;
        Assert.Equal(("PLY0114", $"{path}#2"), (problem.Code, problem.Where));
        Assert.Equal(2, outcomes.Count(outcome => outcome.Document is not null));
    }

    [Theory]
    [InlineData("{\"title\": \"no text\"}")]
    [InlineData("{\"text\": 5}")]
    [InlineData("{\"text\": null}")]
    [InlineData("[1, 2]")]
    [InlineData("5")]
    public void An_object_without_text_is_a_problem(string line) =>
        Assert.All(_folder.Read(_folder.Write("x.jsonl", line)), outcome => Assert.NotNull(outcome.Problem));

    [Fact]
    public void An_array_in_one_file_is_as_good_as_lines()
    {
        var path = _folder.Write("all.json", $"[\n  {SampleFiles.JsonLine},\n  {SampleFiles.JsonLine.Replace("Monday", "Friday", StringComparison.Ordinal)}\n]");

        Assert.Equal(2, _folder.Read(path).Count(outcome => outcome.Document is not null));
    }

    [Fact]
    public void Half_pairs_are_replaced_and_whole_pairs_kept()
    {
        Assert.Equal(("{\"a\": \"\\uFFFD x \\ud83d\\ude00\"}", 1), SurrogateRepair.Repair("{\"a\": \"\\ud83d x \\ud83d\\ude00\"}"));
        Assert.Equal(("\\\\ud83d", 0), SurrogateRepair.Repair("\\\\ud83d"));
    }

    [Fact]
    public void Repaired_JSON_holds_no_half_pair_whatever_it_was() =>
        OneOf("\\ud83d", "\\ude00", "\\\\", "x", "\\n", "\\u0041").Array[0, 12].Sample(pieces =>
        {
            var (json, _) = SurrogateRepair.Repair($"\"{string.Concat(pieces)}\"");

            var text = System.Text.Json.JsonSerializer.Deserialize<string>(json)!;
            Assert.Equal(text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
        });

    [Fact]
    public void Lines_are_split_at_line_feeds_and_counted_whatever_the_size_of_the_buffer() =>
        OneOf("", "a", "bb\r", new string('c', 300)).Array[1, 20].Sample(lines =>
        {
            var splitter = new LineSplitter(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines))), maxBytes: 200);
            var found = new List<(long Length, bool TooLong)>();
            while (splitter.Next())
                found.Add((splitter.Length, splitter.IsTooLong));

            var expected = lines.Select(line => ((long)line.Length, line.Length > 200)).ToList();
            if (lines[^1].Length == 0)
                expected.RemoveAt(expected.Count - 1);
            Assert.Equal(expected, found);
        });

    private static Gen<string> OneOf(params string[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);
}
