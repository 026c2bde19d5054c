using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Parley.Coding;
using Parley.Reading;
using Parley.Record;
using Parley.Record.Actors;
using Parley.Record.Documents;
using Parley.Record.Statements;

namespace Parley.Tests.Record;

/// <summary>What goes into a record comes out as it was, to the character, also where characters are wide.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Words = ["Bamako", "said", "no", "🕊", "𝔄bc", "Ça", "naïve", "e\u0301", "停火", "هدنة", "\"yes\"", "a.", "👩‍👩‍👧", "–", "O'Neil"];

    /// <summary>A text of words and breaks, and pairs of word numbers that make spans of whole words.</summary>
    private static readonly Gen<(string Text, int[] Words, (int From, int To)[] Pieces)> Texts =
        from words in Gen.Int[0, Words.Length - 1].Array[4, 60]
        from breaks in Gen.Int[0, 20].Array[words.Length]
        from pieces in Gen.Select(Gen.Int[0, words.Length - 1], Gen.Int[1, 4]).Array[1, 12]
        select (Join(words, breaks), words, pieces.Select(piece => (piece.Item1, Math.Min(words.Length - 1, piece.Item1 + piece.Item2 - 1))).ToArray());

    [Fact]
    public void Quotes_and_spans_come_back_as_they_were() => Texts.Sample(
        sample =>
        {
            var coded = Code(sample.Text, sample.Words, sample.Pieces);
            using var record = RecordFile.OpenInMemory();

            RecordFolder.Add(record, coded);

            AssertSame(coded, record);
        },
        iter: 150);

    [Fact]
    public void A_wide_character_before_and_inside_a_quote_does_not_shift_it()
    {
        using var folder = new RecordFolder();

        folder.Fill(new TestDocuments("a.txt", "🕊🕊 Peace\n\nJuba said \"we 🕊 agree\" 🕊 and left in May 2018.")
            .Mention("SSD", "Juba", form: MentionForm.Metonym).Says("SSD", "Juba", "said", "we 🕊 agree").Dated("May 2018", "2018-05").Build());

        Assert.Equal(["Juba"], folder.Query("SELECT quote FROM mentions"));
        Assert.Equal(["Juba|said|we 🕊 agree"], folder.Query("SELECT speaker_text, cue, content FROM statements"));
        Assert.Equal(["May 2018|Juba said \"we 🕊 agree\" 🕊 and left in May 2018."], folder.Query("SELECT phrase, sentence FROM dates"));
        Assert.Equal(["🕊🕊 Peace", "Juba said \"we 🕊 agree\" 🕊 and left in May 2018."], folder.Query("SELECT text FROM parts ORDER BY number"));
        Assert.Equal(["we 🕊 agree", "Juba", "said", "May 2018"], folder.Query("SELECT quote FROM evidence ORDER BY fact IN (SELECT id FROM dates), number"));
    }

    [Fact]
    public void A_claim_that_says_other_than_its_quotes_keeps_its_own_words()
    {
        var builder = new TestDocuments("a.txt", "Aden. \"We wait,\" it said, \"and see.\"").Mention("YEM", "Aden");
        var document = builder.Document;
        var claim = new Statement(["YEM"], null, "said", "We wait … and see", StatementKind.Mixed);
        ImmutableArray<Support> support =
        [
            new(SupportRole.Content, document.Evidence(At("We wait"))),
            new(SupportRole.Content, document.Evidence(At("and see."))),
            new(SupportRole.Speaker, document.Evidence(At("it"))),
            new(SupportRole.Cue, document.Evidence(At("said"))),
        ];
        using var record = RecordFile.OpenInMemory();

        RecordFolder.Add(record, builder.Fact(new Fact<Statement>(claim, support, new CoderStamp("c", "1", "r"), Attribution.Narrator)).Build());

        var row = record.Statements().Single();
        Assert.Equal(claim.Canonical, row.Claim.Canonical);
        Assert.Equal([At("We wait"), At("and see.")], row.ContentSpans);

        TextSpan At(string words) => TextSpan.OfLength(document.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
    }

    [Theory]
    [InlineData("said", CueType.Assertion, false, "Kigali")]
    [InlineData("tell", CueType.Assertion, true, "the envoy")]
    [InlineData(null, CueType.Wish, false, null)]
    public void What_a_statement_tells_besides_its_words_comes_back_and_is_asked_for(string? lemma, CueType type, bool isNegated, string? addressee)
    {
        var builder = new TestDocuments("a.txt", "Aden said to Kigali: wait.").Mention("YEM", "Aden").Mention("RWA", "Kigali");
        var document = builder.Document;
        var claim = new Statement(["YEM"], "Aden", "said", "wait", StatementKind.Indirect)
        {
            CueType = type,
            IsNegated = isNegated,
            CueLemma = lemma,
            Addressees = addressee is null ? [] : ["RWA"],
            AddresseeText = addressee,
            Occasion = isNegated ? "in a letter" : null,
            Date = isNegated ? "2024-05" : null,
        };
        ImmutableArray<Support> support =
        [
            Of(SupportRole.Speaker, "Aden"), Of(SupportRole.Cue, "said"), Of(SupportRole.Addressee, "Kigali"), Of(SupportRole.Content, "wait"),
        ];
        using var record = RecordFile.OpenInMemory();

        RecordFolder.Add(record, builder.Fact(new Fact<Statement>(claim, support, new CoderStamp("c", "1", "r"), Attribution.Narrator)).Build());

        var row = record.Statements(null, type).Single();
        Assert.Equal(claim with { Speakers = [], Addressees = [] }, row.Claim with { Speakers = [], Addressees = [] });
        Assert.Equal(addressee is null ? [] : ["Kigali"], row.AddresseeNames);
        Assert.Empty(record.Statements(null, CueType.Threat));

        Support Of(SupportRole role, string words) =>
            new(role, document.Evidence(TextSpan.OfLength(document.Text.IndexOf(words, StringComparison.Ordinal), words.Length)));
    }

    [Fact]
    public void An_offset_map_comes_back_run_by_run()
    {
        var run = Gen.Select(Gen.Int[0, 300], Gen.Int[0, 40_000], Gen.Int[0, 300], Gen.Bool);
        run.Array[0, 40].Sample(runs =>
        {
            var list = new List<OffsetRun>();
            var clean = 0;
            foreach (var (length, rawStart, rawLength, isVerbatim) in runs.Where(item => item.Item1 > 0))
            {
                list.Add(new OffsetRun(TextSpan.OfLength(clean, length), TextSpan.OfLength(rawStart, isVerbatim ? length : rawLength)));
                clean += length;
            }

            var map = new OffsetMap([.. list]);

            Assert.Equal(map.Runs, OffsetMapBlob.Unpack(OffsetMapBlob.Pack(map)).Runs);
        });
    }

    private static CodedDocument Code(string text, int[] words, (int From, int To)[] pieces)
    {
        var builder = new TestDocuments("gen.txt", text, TestDocuments.From("Maliweb", "2012-04-06"));
        builder.Describe(new Actor("MLI", "Mali", ActorKind.State));
        var at = 0;
        foreach (var (from, to) in pieces.OrderBy(piece => piece.From))
        {
            var span = new TextSpan(StartOf(text, words, from), StartOf(text, words, to) + Words[words[to]].Length);
            var evidence = builder.Document.Evidence(span);
            if (span.Start >= at)
                builder.MentionAt("MLI", span, MentionForm.Metonym);
            at = Math.Max(at, span.End);
            builder.Fact(from % 2 == 0
                ? new Fact<DatedPhrase>(new DatedPhrase(evidence.Quote, from.ToString(CultureInfo.InvariantCulture)), [new(SupportRole.Date, evidence)], new CoderStamp("c", "1", "r"), Attribution.Narrator)
                : new Fact<Statement>(new Statement(["MLI"], null, null, to % 2 == 0 ? evidence.Quote : "other", StatementKind.Indirect), [new(SupportRole.Content, evidence)], new CoderStamp("c", "2", "r"), Attribution.Narrator));
        }

        return builder.Build();
    }

    private static int StartOf(string text, int[] words, int word)
    {
        var at = 0;
        for (var i = 0; i < word; i++)
        {
            at += Words[words[i]].Length;
            at += text.AsSpan(at).StartsWith("\n\n") ? 2 : 1;
        }

        return at;
    }

    private static string Join(int[] words, int[] breaks) =>
        string.Concat(words.Select((word, i) => Words[word] + (i == words.Length - 1 ? "" : breaks[i] == 0 ? "\n\n" : " ")));

    private static void AssertSame(CodedDocument coded, RecordFile record)
    {
        var document = coded.Parsed.Document;
        var row = record.Documents().Single();
        Assert.Equal((document.Id, document.Text, document.Address), (row.Id, row.Text, row.Address));
        Assert.Equal(coded.Parsed.Sentences.Select(sentence => sentence.Span), row.Sentences);
        Assert.Equal(coded.Mentions, record.Mentions().Select(mention => new ActorMention(mention.Actor, mention.Span, mention.Form)));
        Assert.Equal(
            coded.Facts.SelectMany(fact => fact.Support.Select(item => $"{fact.Id}|{document.Id}|{EnumWords<SupportRole>.Of(item.Role)}|{item.Evidence.Quote}|{item.Evidence.Span}|{item.Evidence.Raw}")).Distinct().Order(StringComparer.Ordinal),
            Lines(record, "SELECT fact, document, role, quote, start, \"end\", raw_start, raw_end FROM evidence"));
        Assert.Equal(
            coded.Mentions.Select(mention => mention.Span.Of(document.Text)), Column(record, "SELECT quote FROM mentions ORDER BY start"));
        Assert.Equal(coded.Parsed.Sentences.Select(sentence => sentence.Span.Of(document.Text)), Column(record, "SELECT text FROM sentences ORDER BY start"));
        Assert.Equal(Claims(coded), [.. record.Statements().Select(item => (item.Fact, item.Claim.Canonical)).Concat(record.Dates().Select(item => (item.Fact, new DatedPhrase(item.Phrase, item.Edtf).Canonical))).Order()]);
        Assert.All(record.Statements(), item => Assert.Contains(item.Span.Of(document.Text), item.Sentence, StringComparison.Ordinal));
        Assert.Empty(record.Check());
    }

    private static List<(string Id, string Claim)> Claims(CodedDocument coded) =>
        [.. coded.Facts.Select(fact => (fact.Id, fact.UntypedClaim.Canonical)).Distinct().Order()];

    private static ImmutableArray<string> Column(RecordFile record, string sql)
    {
        using var query = record.Prepare(sql);
        return query.Rows(row => row.GetString(0));
    }

    private static IEnumerable<string> Lines(RecordFile record, string sql)
    {
        using var query = record.Prepare(sql);
        return query.Rows(row => $"{row.GetString(0)}|{row.GetString(1)}|{row.GetString(2)}|{row.GetString(3)}|{row.Span(4)}|{row.Span(6)}").Order(StringComparer.Ordinal);
    }
}
