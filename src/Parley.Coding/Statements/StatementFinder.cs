using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds quoted and reported speech, demands, refusals, beliefs and hopes, with who holds them and the words that report them.</summary>
/// <remarks>
/// Reads titles, headings, paragraphs, list items and captions of a document with trees; without trees it finds nothing. Where the text does not
/// plainly tell the speaker the statement is kept with attribution <see cref="AttributionKind.Unknown"/>; where words in quotation marks are not
/// plainly speech there is no statement. Support: the pieces of the content, the speaker's phrase, the cue, and addressee, occasion and date where
/// they are told, in text order. Never throws on any text.
/// </remarks>
public sealed class StatementFinder
{
    private const string Version = "3";
    private readonly CueLexicon _cues = new();
    private readonly WordSets _words = new();

    /// <param name="actors">The actors of the mentions, by id.</param>
    /// <param name="dates">The dates of the document, in text order.</param>
    /// <returns>In text order of content.</returns>
    public ImmutableArray<Fact<Statement>> Find(
        ParsedDocument parsed, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions, ImmutableArray<Fact<DatedPhrase>> dates)
    {
        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return [];
        var found = new SpeechCollector(parsed, _cues, _words, new SpeakerResolver(parsed, _words, actors, mentions)).Collect();
        found.Sort((left, right) => (left.Contents[0].First, left.Cue.First).CompareTo((right.Contents[0].First, right.Cue.First)));
        return [.. found.Select(speech => MakeFact(parsed, speech, dates)).Where(statement => !IsOnlyADay(statement, dates))];
    }

    // "called off their strike on Friday": the day is when, not what was said.
    private static bool IsOnlyADay(Fact<Statement> statement, ImmutableArray<Fact<DatedPhrase>> dates) =>
        statement.Claim.Kind != StatementKind.Direct && statement.Support.Where(item => item.Role == SupportRole.Content).ToList() is [var content]
        && dates.Any(date => date.Support[0].Evidence.Span.Contains(content.Evidence.Span));

    private static Fact<Statement> MakeFact(ParsedDocument parsed, FoundSpeech speech, ImmutableArray<Fact<DatedPhrase>> dates)
    {
        var support = speech.Contents.Select(range => SupportOf(parsed, SupportRole.Content, range)).ToList();
        var content = string.Join(" … ", support.Select(item => item.Evidence.Quote));
        var speaker = AddSupport(parsed, support, SupportRole.Speaker, speech.Speaker.Phrase);
        var cue = AddSupport(parsed, support, SupportRole.Cue, speech.Cue);
        var addressee = AddSupport(parsed, support, SupportRole.Addressee, speech.Addressee?.Phrase ?? default);
        var occasion = AddSupport(parsed, support, SupportRole.Occasion, speech.Occasion);
        var date = DateOf(parsed, speech.Times, dates);
        if (date is not null)
            support.Add(date.Support[0]);
        support.Sort((left, right) => left.Evidence.Span.CompareTo(right.Evidence.Span));
        var claim = new Statement(speech.Speaker.ActorIds, speaker, cue, content, speech.Kind)
        {
            CueType = speech.CueType,
            IsNegated = speech.IsNegated,
            CueLemma = speech.CueLemma,
            Addressees = speech.Addressee?.ActorIds ?? [],
            AddresseeText = addressee,
            Occasion = occasion,
            Date = date?.Claim.Edtf,
        };
        var described = speech.Speaker.Antecedent.IsEmpty ? speaker : SupportOf(parsed, SupportRole.Speaker, speech.Speaker.Antecedent).Evidence.Quote;
        return new Fact<Statement>(claim, [.. support], new CoderStamp("statements", Version, speech.Rule), new Attribution(speech.Speaker.Kind, described, speech.Speaker.ActorIds))
        {
            Hedge = speech.Hedge,
        };
    }

    private static Fact<DatedPhrase>? DateOf(ParsedDocument parsed, ImmutableArray<TokenRange> times, ImmutableArray<Fact<DatedPhrase>> dates)
    {
        foreach (var time in times)
        {
            var span = parsed.Tokens[time.First].Span.Cover(parsed.Tokens[time.End - 1].Span);
            if (dates.FirstOrDefault(date => span.Contains(date.Support[0].Evidence.Span)) is { } found)
                return found;
        }

        return null;
    }

    private static string? AddSupport(ParsedDocument parsed, List<Support> support, SupportRole role, TokenRange range)
    {
        if (range.IsEmpty)
            return null;
        var item = SupportOf(parsed, role, range);
        support.Add(item);
        return item.Evidence.Quote;
    }

    private static Support SupportOf(ParsedDocument parsed, SupportRole role, TokenRange range) =>
        new(role, parsed.Document.Evidence(parsed.Tokens[range.First].Span.Cover(parsed.Tokens[range.End - 1].Span)));
}
