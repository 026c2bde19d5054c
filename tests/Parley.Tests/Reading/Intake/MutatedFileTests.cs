using System.Text;
using Parley.Reading.Intake;

namespace Parley.Tests.Reading.Intake;

/// <summary>Files that something has been at: whatever their bytes, reading ends in documents and problems.</summary>
public sealed class MutatedFileTests : IDisposable
{
    private const int Rounds = 40;

    private static readonly (string Name, byte[] Bytes)[] Whole =
    [
        ("m.txt", Encoding.UTF8.GetBytes(SampleFiles.Text)), ("m.html", Encoding.UTF8.GetBytes(SampleFiles.Html)), ("m.rss", Encoding.UTF8.GetBytes(SampleFiles.Rss)),
        ("m.atom", Encoding.UTF8.GetBytes(SampleFiles.Atom)), ("m.jsonl", Encoding.UTF8.GetBytes(SampleFiles.JsonLine + "\n" + SampleFiles.JsonLine)), ("m.json", Encoding.UTF8.GetBytes($"[{SampleFiles.JsonLine}]")),
        ("m.warc", SampleFiles.Warc), ("m.warc.gz", ReadFolder.Gzip(SampleFiles.Warc)), ("m.txt.gz", ReadFolder.Gzip(Encoding.UTF8.GetBytes(SampleFiles.Text))), ("m.pdf", SampleFiles.Pdf),
    ];

    private readonly ReadFolder _folder = new();

    public static TheoryData<int> Files => [.. Enumerable.Range(0, Whole.Length)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_done_to_the_bytes_of_a_file_ends_in_an_exception(int file)
    {
        var (name, bytes) = Whole[file];
        var random = new Random(file);
        for (var round = 0; round < Rounds; round++)
        {
            var mutated = Mutate(bytes, random);
            _folder.Write(name, mutated);

            var outcomes = new ArticleReader(IntakeOptions.Default).Read([_folder.At(name)]).ToList();

            Assert.True(outcomes.Count > 0, $"Round {round} of {name} gave neither a document nor a problem.");
            Assert.DoesNotContain(outcomes, outcome => outcome.Problem?.Code == "PLY0117");
            Assert.All(outcomes.Select(outcome => outcome.Document).OfType<Parley.Reading.Document>(), document => document.Map.ToRaw(new(0, document.Text.Length)));
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var change = random.Next(1, 12); change > 0 && mutated.Count > 1; change--)
        {
            var at = random.Next(mutated.Count);
            var length = Math.Min(random.Next(1, 60), mutated.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveRange(at, length);
                    break;
                case 2:
                    mutated.InsertRange(random.Next(mutated.Count), mutated.GetRange(at, length));
                    break;
                case 3:
                    mutated.InsertRange(at, Strange[random.Next(Strange.Length)]);
                    break;
                case 4:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    mutated.RemoveRange(at, mutated.Count - at);
                    break;
            }
        }

        return [.. mutated];
    }

    private static readonly byte[][] Strange =
    [
        [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xC3], [0xF4, 0x90, 0x80, 0x80], Encoding.UTF8.GetBytes("\u200B\u202E\u2066\uFEFF"), "<![CDATA["u8.ToArray(), "&#xD800;"u8.ToArray(), "&#0;"u8.ToArray(),
        "</"u8.ToArray(), "<script>"u8.ToArray(), "\\ud800"u8.ToArray(), "{\"text\":"u8.ToArray(), "\r\n\r\n"u8.ToArray(), "Content-Length: -1\r\n"u8.ToArray(), "Content-Length: 99999999999999999999\r\n"u8.ToArray(), "<!DOCTYPE x [<!ENTITY a \"b\">]>"u8.ToArray(),
    ];
}
