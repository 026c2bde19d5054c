using System.Collections.Immutable;
using System.Text;
using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Tests.Record;

/// <summary>Reports of about 2 KB, all different, the same in every run.</summary>
internal static class GeneratedReports
{
    private const int Words = 330;

    private static readonly string[] Vocabulary = [.. MakeWords(6000)];

    /// <param name="mentions">In each, at most 60.</param>
    /// <param name="facts">In each, at most 16: three statements to each date.</param>
    public static IEnumerable<CodedDocument> Make(int count, int mentions, int facts)
    {
        var random = new Random(11);
        ImmutableArray<Actor> actors = [.. Enumerable.Range(0, 600).Select(i => new Actor($"org:{Vocabulary[i]}", Name(i), (ActorKind)(i % 12), "SDN", "GOV") { Aliases = [Vocabulary[i], Name(i + 1), Name(i + 2)] })];
        for (var i = 0; i < count; i++)
            yield return Report(i, random, actors, mentions, facts);
    }

    private static CodedDocument Report(int number, Random random, ImmutableArray<Actor> actors, int mentions, int facts)
    {
        var text = new StringBuilder();
        var words = new List<TextSpan>();
        var sentences = new List<TextSpan>();
        for (var i = 0; i < Words; i++)
        {
            var word = Vocabulary[(int)(Vocabulary.Length * Math.Pow(random.NextDouble(), 3))];
            words.Add(TextSpan.OfLength(text.Length, word.Length));
            text.Append(word);
            var ends = i % 24 == 23 || i == Words - 1;
            if (ends)
                sentences.Add(new TextSpan(words[i / 24 * 24].Start, text.Append('.').Length));
            if (i < Words - 1)
                text.Append(i % 72 == 71 ? "\n\n" : " ");
        }

        var document = Document(number, text.ToString());
        var named = Enumerable.Range(0, 12).Select(_ => actors[random.Next(actors.Length)]).Distinct().ToImmutableArray();
        return new CodedDocument(
            new ParsedDocument(document, [], [.. sentences.Select((span, i) => new Sentence(i, span, 0, 0, document.Parts.First(part => part.Span.Contains(span))))]),
            named,
            [.. Enumerable.Range(0, mentions).Select(i => new ActorMention(named[random.Next(named.Length)].Id, words[i * 5], (MentionForm)(i % 5)))],
            [.. Enumerable.Range(0, facts).Select(i => Fact(document, words, i, named[i % named.Length].Id))]);
    }

    private static Document Document(int number, string text)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        var runs = ImmutableArray.CreateBuilder<OffsetRun>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
            parts.Add(new DocumentPart(PartKind.Paragraph, new TextSpan(at, end)));
            at = Math.Min(text.Length, end + 2);
        }

        // A raw text of short lines: every 70 characters a line break stands for a space.
        for (var at = 0; at < text.Length; at += 70)
            runs.Add(new OffsetRun(new TextSpan(at, Math.Min(text.Length, at + 70)), TextSpan.OfLength(at + 20 + (at / 70), Math.Min(text.Length, at + 70) - at)));
        return new Document($"reports/batch-{number / 100}.txt#{number}", text, parts.ToImmutable(), new OffsetMap(runs.ToImmutable()), TestDocuments.From($"Outlet {number % 30}", "2024-05-06", text[..60]))
        {
            Dropped = [new DroppedText(DropReason.Separator, new TextSpan(0, 9), "* * * * *"), new DroppedText(DropReason.Dateline, new TextSpan(10, 19), "KHARTOUM,")],
        };
    }

    private static Fact Fact(Document document, List<TextSpan> words, int number, string actor)
    {
        var first = number * 18;
        var coder = new CoderStamp("statements", "1.0", number % 2 == 0 ? "cue after quotation" : "according to");
        if (number % 4 == 3)
            return new Fact<DatedPhrase>(new DatedPhrase(words[first].Of(document.Text), FormattableString.Invariant($"2024-05-{number:00}")), [Evidence(SupportRole.Date, first, first)], coder, Attribution.Narrator);
        var content = Evidence(SupportRole.Content, first, first + 18);
        var speaker = Evidence(SupportRole.Speaker, first + 19, first + 21);
        var cue = Evidence(SupportRole.Cue, first + 22, first + 22);
        var statement = new Statement([actor], speaker.Evidence.Quote, cue.Evidence.Quote, content.Evidence.Quote, StatementKind.Direct);
        return new Fact<Statement>(statement, [content, speaker, cue], coder, new Attribution(AttributionKind.NamedSpeaker, speaker.Evidence.Quote, [actor]));

        Support Evidence(SupportRole role, int from, int to) => new(role, document.Evidence(words[from].Cover(words[to])));
    }

    private static string Name(int i) => $"{Vocabulary[i]} {Vocabulary[(i * 7) + 13]} Movement";

    private static IEnumerable<string> MakeWords(int count)
    {
        const string consonants = "bdfghklmnprstvz";
        const string vowels = "aeiou";
        var random = new Random(5);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count < count)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{consonants[random.Next(consonants.Length)]}{vowels[random.Next(vowels.Length)]}"));
            if (seen.Add(word))
                yield return word;
        }
    }
}
