using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Reported speech whose speaker stands right beside the cue: "X said that …", "…, X said.", "according to X".</summary>
internal sealed class ReportedSpeech(ParsedDocument parsed, SpeechLexicon lexicon, CueParser cues, SpeakerResolver resolver)
{
    private readonly ImmutableArray<Token> _tokens = parsed.Tokens;

    /// <param name="quotations">Quotations that touch the sentence.</param>
    public FoundSpeech? Find(Sentence sentence, IReadOnlyList<Quotation> quotations)
    {
        var end = sentence.EndToken;
        while (end > sentence.FirstToken && IsFinal(_tokens[end - 1].Form) && !quotations.Any(quotation => quotation.Outer.End == end))
            end--;
        var range = new TokenRange(sentence.FirstToken, end);
        if (range.Length < 4 || quotations.Any(quotation => quotation.Outer.First < range.First || quotation.Outer.End > sentence.EndToken))
            return null;
        return AccordingTo(range, quotations) ?? ThatClause(range, quotations) ?? (quotations.Count == 0 ? CommaClause(range) : null);
    }

    /// <summary>The first clause of the sentence that reports: from its subject, or from the word after a comma or a joining word.</summary>
    private FoundSpeech? ThatClause(TokenRange sentence, IReadOnlyList<Quotation> quotations)
    {
        var found = ClauseFrom(cues.SubjectStart(sentence.First, sentence.End), sentence, quotations);
        for (var i = sentence.First + 1; found is null && i < sentence.End - 4; i++)
        {
            if (lexicon.OpensClause(_tokens[i - 1].Form) && !quotations.Any(quotation => quotation.Outer.First <= i && i < quotation.Outer.End))
                found = ClauseFrom(i, sentence, quotations);
        }

        return found;
    }

    private FoundSpeech? ClauseFrom(int start, TokenRange sentence, IReadOnlyList<Quotation> quotations)
    {
        if (cues.SpeakerThenCue(start, sentence.End) is not { } cue || cues.CueClass(cue.Cue.First) is not ("say" or "think") || !IsPlausible(cue.Speaker))
            return null;
        if (BareClause(cue, sentence.End) is { } bare)
            return quotations.Any(quotation => quotation.Outer.First < bare) ? null : Make(resolver.Resolve(cue), cue.Cue, new TokenRange(bare, sentence.End), quotations, "indirect-bare");
        var that = cue.Cue.End;
        while (that < sentence.End && that - cue.Cue.End < 6 && _tokens[that].Form is not ("that" or "," or ":"))
            that++;
        if (that + 2 >= sentence.End || _tokens[that].Form != "that" || quotations.Any(quotation => quotation.Outer.First < that))
            return null;
        var first = _tokens[that + 1].Form == "," ? that + 2 : that + 1;
        return Make(resolver.Resolve(cue), cue.Cue, new TokenRange(first, sentence.End), quotations, "indirect-that");
    }

    /// <summary>"said [on Tuesday] the border was shut": where the words said begin if no "that" stands before them, or null.</summary>
    private int? BareClause(SpeechCue cue, int end)
    {
        var at = cue.Cue.End;
        if (!lexicon.TakesBareClause(_tokens[cue.Cue.First].Form))
            return null;
        for (var length = 2; length > 0; length--)
        {
            if (at + length < end && lexicon.TellsTime(string.Join(' ', Enumerable.Range(at, length).Select(index => _tokens[index].Form))))
            {
                at += length;
                break;
            }
        }

        return end - at >= 4 && lexicon.OpensPhrase(_tokens[at].Form) ? at : null;
    }

    private FoundSpeech? CommaClause(TokenRange sentence)
    {
        for (var comma = Math.Max(sentence.First + 4, sentence.End - 28); comma < sentence.End - 1; comma++)
        {
            if (_tokens[comma].Form != "," || cues.SpeakerThenCue(comma + 1, sentence.End) is not { } cue)
                continue;
            if (cues.CueClass(cue.Cue.First) == "say" && IsShortTail(cue.Cue.End, sentence.End) && IsPlausible(cue.Speaker) && !HoldsComma(cue.Apposition))
                return new FoundSpeech(resolver.Resolve(cue), cue.Cue, [new TokenRange(sentence.First, comma)], StatementKind.Indirect, "indirect-comma");
        }

        return null;
    }

    private FoundSpeech? AccordingTo(TokenRange sentence, IReadOnlyList<Quotation> quotations)
    {
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (!IsAccordingTo(i) || quotations.Any(quotation => quotation.Outer.First < i && i < quotation.Outer.End))
                continue;
            var phrase = cues.PhraseAfter(i + 2, sentence.End);
            if (phrase.IsEmpty || !lexicon.OpensPhrase(_tokens[phrase.First].Form) || !IsPlausible(phrase))
                return null;
            var content = i == sentence.First ? new TokenRange(Math.Min(phrase.End + 1, sentence.End), sentence.End)
                : new TokenRange(sentence.First, _tokens[i - 1].Form == "," ? i - 1 : i);
            var isWhole = i == sentence.First ? content.First > phrase.End && _tokens[phrase.End].Form == "," : phrase.End == sentence.End;
            return isWhole && content.Length > 1
                ? Make(resolver.Resolve(phrase, default, phrase.End), new TokenRange(i, i + 2), content, quotations, "according-to")
                : null;
        }

        return null;
    }

    private static FoundSpeech? Make(Speaker speaker, TokenRange cue, TokenRange content, IReadOnlyList<Quotation> quotations, string rule)
    {
        var only = quotations.FirstOrDefault(quotation => quotation.Outer.First == content.First && quotation.Outer.End >= content.End - 1);
        var kind = only is not null && rule == "according-to" ? StatementKind.Direct
            : quotations.Count > 0 ? StatementKind.Mixed : StatementKind.Indirect;
        return new FoundSpeech(speaker, cue, [only?.Inner ?? content], kind, rule);
    }

    private bool IsAccordingTo(int index) =>
        string.Equals(_tokens[index].Form, "according", StringComparison.OrdinalIgnoreCase) && _tokens[index + 1].Form == "to";

    /// <summary>Whether the words after the cue only tell when or where: "said on Tuesday", "said in separate statements".</summary>
    private bool IsShortTail(int first, int end) =>
        end - first <= 10 && (first == end || lexicon.EndsPhrase(_tokens[first].Form)
            || (string.Equals(_tokens[first - 1].Form, "told", StringComparison.Ordinal) && end - first <= 4));

    private bool HoldsComma(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (_tokens[i].Form == ",")
                return true;
        }

        return false;
    }

    /// <summary>A phrase that names someone, or describes someone by a word for a source.</summary>
    private bool IsPlausible(TokenRange phrase)
    {
        if (_tokens[phrase.First].Form.ToLowerInvariant() is "he" or "she" && phrase.Length == 1)
            return true;
        var speaker = resolver.Resolve(phrase, default, phrase.End);
        if (speaker.ActorIds.Length > 0)
            return true;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (lexicon.NounClass(_tokens[i].Form) is not null || (i > phrase.First && char.IsUpper(_tokens[i].Form[0])))
                return true;
        }

        return phrase.First > 0 && char.IsUpper(_tokens[phrase.First].Form[0]) && parsed.SentenceAt(_tokens[phrase.First].Span.Start)?.FirstToken != phrase.First;
    }

    private static bool IsFinal(string form) => form is "." or "!" or "?" or "..." or "…";
}
