using System.Diagnostics;
using System.Globalization;
using Parley.Coding.Gazetteers;

namespace Parley.Bench.Coding;

/// <summary>What <c>docs/gazetteers.md</c> states: processor time and wall time to load a list of actors in a program just started.</summary>
internal static class GazetteerMeasurements
{
    private static readonly string[] Words = ["River", "Northern", "Union", "of", "Workers", "Front", "Province", "Defence", "People's", "Al-Noor", "Committee", "São", "League", "Council", "Free"];

    /// <param name="names">Of each entry.</param>
    internal static int Run(int entries, int names)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, Lines(entries, names));
            using var process = Process.GetCurrentProcess();
            var (processor, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
            var load = GazetteerLoader.Load([path]);
            watch.Stop();
            process.Refresh();
            var taken = process.TotalProcessorTime - processor;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries:N0} entries with {names} names each, {load.Gazetteer.NameCount:N0} names in all, {load.Problems.Length} wrong lines: {taken.TotalSeconds:F2} s of processor time, {watch.Elapsed.TotalSeconds:F2} s, {GC.GetTotalMemory(true) / 1e6:F0} MB"));
            return 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Lines(int entries, int names)
    {
        yield return "id\tkind\tcountry\tsector\tname\tacronyms\tvariants";
        for (var entry = 0; entry < entries; entry++)
        {
            var variants = string.Join('|', Enumerable.Range(1, Math.Max(0, names - 2)).Select(variant => Name(entry, variant)));
            var acronym = names > 1 ? string.Create(CultureInfo.InvariantCulture, $"NF{entry}") : "";
            yield return string.Create(CultureInfo.InvariantCulture, $"grp:g{entry}\tarmed-group\tSDN\tREB\t{Name(entry, 0)}\t{acronym}\t{variants}");
        }
    }

    private static string Name(int entry, int variant) => string.Create(
        CultureInfo.InvariantCulture, $"{Words[(entry + variant) % Words.Length]} {Words[((entry / 7) + (3 * variant)) % Words.Length]} Number {entry}");
}
