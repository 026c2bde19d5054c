using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds quoted and reported speech with its speaker and cue.</summary>
/// <remarks>
/// Reads paragraphs, list items and captions; titles and headings are not read. Where the text does not plainly tell the speaker the
/// statement is kept with attribution <see cref="AttributionKind.Unknown"/>; where words in quotation marks are not plainly speech
/// there is no statement. Support: the pieces of the content, the speaker's phrase and the cue, in text order. Never throws on any text.
/// </remarks>
public sealed class StatementFinder
{
    private const string Version = "2";
    private readonly SpeechLexicon _lexicon = new();

    /// <param name="actors">The actors of the mentions, by id.</param>
    /// <returns>In text order of content.</returns>
    public ImmutableArray<Fact<Statement>> Find(ParsedDocument parsed, ImmutableArray<Actor> actors, ImmutableArray<ActorMention> mentions)
    {
        var found = new SpeechCollector(parsed, _lexicon, new SpeakerResolver(parsed, _lexicon, actors, mentions)).Collect();
        found.Sort((left, right) => left.Contents[0].First.CompareTo(right.Contents[0].First));
        return [.. found.Select(speech => MakeFact(parsed, speech))];
    }

    private static Fact<Statement> MakeFact(ParsedDocument parsed, FoundSpeech speech)
    {
        var support = speech.Contents.Select(range => SupportOf(parsed, SupportRole.Content, range)).ToList();
        var content = string.Join(" … ", support.Select(item => item.Evidence.Quote));
        var speaker = AddSupport(parsed, support, SupportRole.Speaker, speech.Speaker.Phrase);
        var cue = AddSupport(parsed, support, SupportRole.Cue, speech.Cue);
        support.Sort((left, right) => left.Evidence.Span.CompareTo(right.Evidence.Span));
        return new Fact<Statement>(
            new Statement(speech.Speaker.ActorIds, speaker, cue, content, speech.Kind),
            [.. support],
            new CoderStamp("statements", Version, speech.Rule),
            new Attribution(speech.Speaker.Kind, speaker, speech.Speaker.ActorIds));
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
