using System.Text.RegularExpressions;
using Parley.Coding;
using Parley.Coding.Dates;
using Parley.Coding.Events;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>PETRARCH's unit tests: who did something to whom, the code aside, by the first three letters of the actors' codes.</summary>
public static partial class PetrarchEvaluation
{
    /// <summary>The tests with CAMEO's codes.</summary>
    public const string RecordsName = "PETR.UnitTest.records.parsing_parsed_udpipe_2.0.xml";

    private const int CodeLength = 3;

    /// <returns>Gold pairs found, of how many; and found pairs that are gold, of how many.</returns>
    public static ((int Right, int Of) Recall, (int Right, int Of) Precision) Run(string folder, Func<Document, ParsedDocument> parse)
    {
        var names = new PetrarchNames(Path.Combine(folder, "PETR.Validate.actors.txt"));
        var (finder, dates) = (new EventFinder(), new DateFinder());
        int found = 0, gold = 0, right = 0, coded = 0;
        foreach (Match sentence in Sentences().Matches(File.ReadAllText(Path.Combine(folder, RecordsName))))
        {
            var expected = Expected(sentence.Groups[2].Value);
            var parsed = parse(PlainText.Document("-", Text(sentence.Groups[2].Value)));
            var mentions = names.Find(parsed, sentence.Groups[1].Value);
            var (events, _) = finder.Find(new EventMaterial(parsed, PetrarchNames.Actors(mentions), mentions, [], dates.Find(parsed)));
            var pairs = events.SelectMany(fact => Pairs(fact.Claim)).ToHashSet();
            gold += expected.Count;
            found += expected.Count(pairs.Contains);
            // A meeting or a deal goes both ways: only the way the data takes counts.
            var ways = pairs.Where(pair => expected.Contains(pair) || !expected.Contains((pair.To, pair.From))).ToList();
            coded += ways.Count;
            right += ways.Count(expected.Contains);
        }

        return ((found, gold), (right, coded));
    }

    private static HashSet<(string From, string To)> Expected(string record)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (Match coding in Codings().Matches(record))
        {
            var (code, from, to) = (coding.Groups[1].Value, coding.Groups[2].Value, coding.Groups[3].Value);
            // CAMEO 01 is a statement: PLOVER has no such event.
            if (!code.StartsWith("01", StringComparison.Ordinal) && from.Length >= CodeLength && to.Length >= CodeLength && from[0] != '-' && to[0] != '-')
                pairs.Add((from[..CodeLength].ToUpperInvariant(), to[..CodeLength].ToUpperInvariant()));
        }

        return pairs;
    }

    private static IEnumerable<(string From, string To)> Pairs(Event told)
    {
        foreach (var from in told.Actors)
        {
            foreach (var to in told.Recipients)
                yield return (from, to);
        }

        var isMutual = told.Type is EventType.Consult or EventType.Agree or EventType.Cooperate or EventType.Support;
        foreach (var from in isMutual ? told.Recipients : [])
        {
            foreach (var to in told.Actors)
                yield return (from, to);
        }

        if (!isMutual || !told.Recipients.IsEmpty)
            yield break;
        foreach (var from in told.Actors)
        {
            foreach (var to in told.Actors.Where(other => other != from))
                yield return (from, to);
        }
    }

    private static string Text(string record) =>
        string.Join(' ', record[(record.IndexOf("<Text>", StringComparison.Ordinal) + 6)..record.IndexOf("</Text>", StringComparison.Ordinal)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<Sentence [^>]*date=\"(\\d{8})\"[^>]*>(.*?)</Sentence>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Sentences();

    [GeneratedRegex("eventcode=\"([^\"]*)\" sourcecode=\"([^\"]*)\" targetcode=\"([^\"]*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Codings();
}
