using System.Collections.Immutable;
using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Tests.Record;

/// <summary>Builds coded documents by hand: every mention and fact points at words that stand in the text.</summary>
internal sealed class TestDocuments
{
    /// <summary>What stands before the article in the raw text, so that raw offsets differ from clean ones.</summary>
    public const string RawHead = "Share · Print\n";

    private static readonly CoderStamp Coder = new("test coder", "1", "made by hand");

    private readonly Dictionary<string, Actor> _actors = [];
    private readonly List<ActorMention> _mentions = [];
    private readonly List<Fact> _facts = [];

    public TestDocuments(string address, string text, ArticleMetadata? metadata = null, Dateline? dateline = null)
    {
        var map = new OffsetMap(text.Length == 0 ? [] : [new OffsetRun(new TextSpan(0, text.Length), TextSpan.OfLength(RawHead.Length, text.Length))]);
        Document = new Document(address, text, Parts(text), map, metadata ?? ArticleMetadata.None)
        {
            Dateline = dateline,
            Dropped = [new DroppedText(DropReason.Widget, new TextSpan(0, 5), "Share"), new DroppedText(DropReason.Widget, new TextSpan(8, 13), "Print")],
        };
    }

    public Document Document { get; }

    public static ArticleMetadata From(string outlet, string? day = null, string? title = null) => new()
    {
        Outlet = outlet,
        Title = title,
        Published = day is null
            ? null
            : new PublicationDate(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), day, PublicationDateBasis.Metadata),
    };

    /// <summary>A report about two parties: three mentions, a statement and a date.</summary>
    public static CodedDocument Report(string address, string? outlet = "Radio Dabanga", string day = "2024-03-02", string number = "40") =>
        new TestDocuments(
            address,
            $"Talks in Jeddah stall\n\nThe army left the talks on 2 March 2024 after {number} hours. \"We will return,\" General Idris said. The RSF did not comment.",
            outlet is null ? ArticleMetadata.None : From(outlet, day, "Talks in Jeddah stall"))
        .Mention("mil:SAF", "The army", ActorKind.Military, MentionForm.Name, "Sudanese Armed Forces")
        .Mention("person:idris", "General Idris", ActorKind.Person, MentionForm.Name, "Idris")
        .Mention("arm:RSF", "RSF", ActorKind.ArmedGroup, MentionForm.Acronym, "Rapid Support Forces")
        .Says("person:idris", "General Idris", "said", "We will return")
        .Dated("2 March 2024", "2024-03-02")
        .Build();

    public TestDocuments Mention(string actor, string words, ActorKind kind = ActorKind.State, MentionForm form = MentionForm.Name, string? name = null)
    {
        _actors.TryAdd(actor, new Actor(actor, name ?? words, kind, "SDN") { Aliases = [words] });
        _mentions.Add(new ActorMention(actor, Span(words), form));
        return this;
    }

    public TestDocuments Says(string? speaker, string speakerText, string cue, string content, AttributionKind attribution = AttributionKind.NamedSpeaker)
    {
        ImmutableArray<string> speakers = speaker is null ? [] : [speaker];
        var statement = new Statement(speakers, speakerText, cue, content, StatementKind.Direct);
        ImmutableArray<Support> support =
        [
            Support(SupportRole.Content, content), Support(SupportRole.Speaker, speakerText), Support(SupportRole.Cue, cue),
        ];
        return Fact(new Fact<Statement>(statement, support, Coder, new Attribution(attribution, speakerText, speakers)));
    }

    public TestDocuments Dated(string phrase, string edtf) =>
        Fact(new Fact<DatedPhrase>(new DatedPhrase(phrase, edtf), [Support(SupportRole.Date, phrase)], Coder, Attribution.Narrator));

    public TestDocuments Fact(Fact fact)
    {
        _facts.Add(fact);
        return this;
    }

    public TestDocuments Describe(Actor actor)
    {
        _actors[actor.Id] = actor;
        return this;
    }

    public TestDocuments MentionAt(string actor, TextSpan span, MentionForm form)
    {
        _mentions.Add(new ActorMention(actor, span, form));
        return this;
    }

    public TestDocuments WithoutActors()
    {
        _actors.Clear();
        return this;
    }

    public CodedDocument Build() => new(
        new ParsedDocument(Document, [], Sentences(Document)),
        [.. _actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
        [.. _mentions.OrderBy(mention => mention.Span)],
        [.. _facts.OrderBy(fact => fact.Support[0].Evidence.Span)]);

    private Support Support(SupportRole role, string words) => new(role, Document.Evidence(Span(words)));

    private TextSpan Span(string words)
    {
        var at = Document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{words}\" does not stand in the text.");
        return TextSpan.OfLength(at, words.Length);
    }

    private static ImmutableArray<DocumentPart> Parts(string text)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
            parts.Add(new DocumentPart(parts.Count == 0 ? PartKind.Title : PartKind.Paragraph, new TextSpan(at, end)));
            at = end + 2;
        }

        return parts.ToImmutable();
    }

    private static ImmutableArray<Sentence> Sentences(Document document)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var part in document.Parts)
        {
            for (var at = part.Span.Start; at < part.Span.End;)
            {
                var stop = document.Text.IndexOf(". ", at, part.Span.End - at, StringComparison.Ordinal);
                var end = stop < 0 ? part.Span.End : stop + 1;
                sentences.Add(new Sentence(sentences.Count, new TextSpan(at, end), 0, 0, part));
                at = stop < 0 ? part.Span.End : end + 1;
            }
        }

        return sentences.ToImmutable();
    }
}
