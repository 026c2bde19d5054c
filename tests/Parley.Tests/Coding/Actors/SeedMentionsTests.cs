using System.Text.Json;
using Parley.Coding.Actors;

namespace Parley.Tests.Coding.Actors;

public sealed class SeedMentionsTests
{
    // The annotation has ids of its own.
    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["SDF"] = "grp:sdf",
        ["HAMAS"] = "grp:hamas",
        ["HEZB"] = "grp:hezbollah",
        ["HOUTHI"] = "grp:houthis",
        ["ISIS"] = "grp:isis",
        ["IRGC"] = "grp:irgc",
        ["QUDS"] = "grp:quds-force",
        ["CC"] = "org:SYR-CC",
        ["AXIS"] = "org:AXIS-OF-RESISTANCE",
        ["TIMES_ISR"] = "org:TIMES-OF-ISRAEL",
    };

    [Fact]
    public void Most_mentions_of_the_annotated_reports_are_found_with_the_right_actor()
    {
        var folder = SeedFolder();
        Assert.SkipUnless(folder is not null, "the annotated reports are not beside the repository");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder!, "gold.json")));

        var missing = new List<string>();
        var total = 0;
        var found = Directory.GetFiles(folder!, "*.txt").ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, FindIn, StringComparer.Ordinal);
        foreach (var actor in gold.RootElement.GetProperty("actors").EnumerateArray())
        {
            foreach (var mention in actor.GetProperty("mentions").EnumerateArray())
            {
                total++;
                var (text, spans) = found[mention.GetProperty("doc").GetString()!];
                var (start, end) = (mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
                var id = actor.GetProperty("id").GetString()!;
                if (!spans.TryGetValue((start, end), out var coded) || !IsSame(id, coded))
                    missing.Add($"{id} {text[start..end]} @{start} -> {coded ?? "nothing"} in: {text[Math.Max(0, start - 40)..Math.Min(text.Length, end + 40)].ReplaceLineEndings(" ")}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{total - missing.Count} of {total}\n{string.Join('\n', missing)}");
        Assert.InRange(total - missing.Count, (int)(0.9 * total), total);
    }

    private static (string Text, Dictionary<(int Start, int End), string> Spans) FindIn(string path)
    {
        var text = File.ReadAllText(path);
        var (_, mentions) = new ActorFinder().Find(ReportText.Parse(text));
        return (text, mentions.ToDictionary(mention => (mention.Span.Start, mention.Span.End), mention => mention.ActorId));
    }

    private static bool IsSame(string gold, string coded) =>
        gold == coded || $"org:{gold}" == coded || Ids.GetValueOrDefault(gold) == coded
        || (gold.StartsWith("P_", StringComparison.Ordinal) && coded.StartsWith("person:", StringComparison.Ordinal)
            && coded.EndsWith("-" + gold[2..].ToLowerInvariant(), StringComparison.Ordinal));

    private static string? SeedFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                continue;
            var seeds = Path.Combine(folder.Parent!.FullName, "shared", "seeds");
            return Directory.Exists(seeds) ? seeds : null;
        }

        return null;
    }
}
