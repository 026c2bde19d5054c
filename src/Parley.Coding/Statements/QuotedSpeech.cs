using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Finds who says a quotation, from the words right after and right before it.</summary>
internal sealed class QuotedSpeech(ParsedDocument parsed, CueParser cues, SpeakerResolver resolver)
{
    private readonly ImmutableArray<Token> _tokens = parsed.Tokens;

    /// <param name="between">From the end of the quotation before it to the start of the one after it.</param>
    /// <param name="previous">Speech found before it in the same part, or null.</param>
    public FoundSpeech? Find(Quotation quotation, TokenRange between, FoundSpeech? previous) =>
        IsTitle(quotation) ? null : After(quotation, between.End) ?? Joined(quotation, previous) ?? Before(quotation, between.First, previous) ?? Alone(quotation);

    /// <summary>"The Night Watch": two to eight words, each of weight with a capital, and no stop, are a name of something.</summary>
    private bool IsTitle(Quotation quotation)
    {
        var capitals = 0;
        var range = quotation.Inner;
        if (range.Length is < 2 or > 10 || _tokens[range.End - 1].Form is "." or "!" or "?" or "…" or "...")
            return false;
        for (var i = range.First; i < range.End; i++)
        {
            var form = _tokens[i].Form;
            if (char.IsLower(form[0]) && form.Length > 3)
                return false;
            capitals += char.IsUpper(form[0]) && form.Length > 3 ? 1 : 0;
        }

        return capitals >= 2;
    }

    private FoundSpeech? After(Quotation quotation, int end)
    {
        var at = quotation.Outer.End;
        var lastForm = _tokens[quotation.Inner.End - 1].Form;
        var hasComma = at < end && _tokens[at].Form is "," or "—" or "–" or "--";
        if (quotation.GoesOn || at >= end || !(hasComma || lastForm is "," or "!" or "?" or "?!" or "…" or "..." or "—"))
            return null;
        at += hasComma ? 1 : 0;
        if (at + 2 < end && _tokens[at].Form == "according" && _tokens[at + 1].Form == "to")
        {
            var phrase = cues.PhraseAfter(at + 2, end);
            return phrase.IsEmpty ? null : Make(quotation, resolver.Resolve(phrase, default, phrase.End), new TokenRange(at, at + 2), "according-to");
        }

        var cue = at < end && cues.IsCue(at) ? cues.CueThenSpeaker(at, end) : cues.SpeakerThenCue(at, end);
        if (cue is null || cues.CueClass(cue.Cue.First) != "say" || (!hasComma && lastForm != "," && IsNewSentence(quotation, cue, end)))
            return null;
        return Make(quotation, resolver.Resolve(cue), cue.Cue, "quote-before-cue");
    }

    /// <summary>After "!" or "?": whether what follows says something of its own ("… The army said it would …").</summary>
    private bool IsNewSentence(Quotation quotation, SpeechCue cue, int end)
    {
        var last = Math.Max(cue.Cue.End, cue.Speaker.End);
        if (parsed.SentenceAt(_tokens[quotation.Outer.End].Span.Start)?.FirstToken != quotation.Outer.End)
            return false;
        return last < end && _tokens[last].Form is not ("." or "," or "in" or "on" or "at");
    }

    /// <summary>"A," he said, "B": B is more of the same.</summary>
    private FoundSpeech? Joined(Quotation quotation, FoundSpeech? previous)
    {
        if (previous is not { Rule: "quote-before-cue" or "split-quote" } || previous.End > quotation.Outer.First || quotation.Outer.First - previous.End > 9
            || previous.Contents[^1].End > previous.Cue.First)
        {
            return null;
        }

        var stops = 0;
        for (var i = previous.End; i < quotation.Outer.First; i++)
        {
            stops += _tokens[i].Form == "." ? 1 : 0;
            if (cues.IsCue(i))
                return null;
        }

        var last = _tokens[quotation.Outer.First - 1].Form;
        return stops <= 1 && last is "," or "." or ":"
            ? previous with { Contents = previous.Contents.Add(quotation.Inner), Rule = "split-quote" }
            : null;
    }

    private FoundSpeech? Before(Quotation quotation, int first, FoundSpeech? previous)
    {
        var open = quotation.Outer.First;
        var sentence = open > 0 ? parsed.SentenceAt(_tokens[open - 1].Span.Start) : null;
        if (sentence is null || open <= first)
            return null;
        var start = Math.Max(sentence.FirstToken, first);
        for (var cue = open - 1; cue >= Math.Max(start, open - 16); cue--)
        {
            if (!cues.IsCue(cue))
                continue;
            if (!Fits(quotation, cue))
                return null;
            return Participle(quotation, cue, sentence, previous) ?? WithSubject(quotation, cue, start, sentence);
        }

        return OpenedByAccordingTo(quotation, sentence);
    }

    private FoundSpeech? WithSubject(Quotation quotation, int cue, int start, Sentence sentence)
    {
        var nearest = NearestClauseStart(cue, start);
        foreach (var from in (ReadOnlySpan<int>)[cues.SubjectStart(start, cue), nearest])
        {
            if (cues.SpeakerThenCue(from, cue + 1) is { } found && found.Cue.First == cue)
                return Make(quotation, resolver.Resolve(found), found.Cue, "cue-before-quote");
        }

        if (nearest == cue && start == sentence.FirstToken && cues.SpeakerThenCue(cues.SubjectStart(start, cue), cue) is { } subject)
            return Make(quotation, resolver.Resolve(subject), new TokenRange(cue, cue + 1), "same-subject");
        return null;
    }

    /// <summary>"…, adding that “…”": the speaker of what was said before in the sentence.</summary>
    private FoundSpeech? Participle(Quotation quotation, int cue, Sentence sentence, FoundSpeech? previous)
    {
        if (!_tokens[cue].Form.EndsWith("ing", StringComparison.Ordinal) || cue == 0 || _tokens[cue - 1].Form != ",")
            return null;
        var range = new TokenRange(cue, cue + 1);
        if (previous is { Speaker.Phrase.IsEmpty: false } && previous.Cue.First >= sentence.FirstToken && previous.End <= cue)
            return Make(quotation, previous.Speaker, range, "same-subject");
        return cues.SpeakerThenCue(cues.SubjectStart(sentence.FirstToken, cue), cue) is { } subject
            ? Make(quotation, resolver.Resolve(subject), range, "same-subject")
            : null;
    }

    private FoundSpeech? OpenedByAccordingTo(Quotation quotation, Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (first + 3 > quotation.Outer.First || _tokens[first].Form != "According" || _tokens[first + 1].Form != "to")
            return null;
        var phrase = cues.PhraseAfter(first + 2, quotation.Outer.First);
        return phrase.IsEmpty || phrase.End == quotation.Outer.First || quotation.Inner.Length <= 3
            ? null
            : Make(quotation, resolver.Resolve(phrase, default, phrase.End), new TokenRange(first, first + 2), "according-to");
    }

    /// <summary>Whether the words between cue and quotation are few, and the quotation is more than a word in doubt.</summary>
    private bool Fits(Quotation quotation, int cue)
    {
        var gap = 0;
        for (var i = cue + 1; i < quotation.Outer.First; i++)
        {
            if (_tokens[i].Form is "." or ";" or "!" or "?")
                return false;
            gap += _tokens[i].Form is "that" or "as" or ":" or "," ? 0 : 1;
        }

        var isAtOnce = gap == 0 || cues.CueClass(cue) == "name" || _tokens[quotation.Outer.First - 1].Form == ":";
        return isAtOnce ? gap <= 12 : quotation.Inner.Length > 3 && gap <= 12;
    }

    private int NearestClauseStart(int cue, int start)
    {
        for (var i = cue - 1; i >= Math.Max(start, cue - 12); i--)
        {
            if (_tokens[i].Form is "what" or "which" or "that" or "and" or "but" or "," or "as")
                return i + 1;
        }

        return start;
    }

    /// <summary>Whole sentences in quotation marks with no cue: someone speaks, the text does not tell who.</summary>
    private FoundSpeech? Alone(Quotation quotation)
    {
        var first = quotation.Inner.First;
        var isSentence = quotation.Inner.Length >= 6 && char.IsUpper(_tokens[first].Form[0])
            && (quotation.GoesOn || _tokens[quotation.Inner.End - 1].Form is "." or "!" or "?" or "…" or "...")
            && parsed.SentenceAt(_tokens[quotation.Outer.First].Span.Start)?.FirstToken == quotation.Outer.First;
        return isSentence ? new FoundSpeech(Speaker.Unknown, default, [quotation.Inner], StatementKind.Direct, "no-cue") : null;
    }

    private FoundSpeech Make(Quotation quotation, Speaker speaker, TokenRange cue, string rule)
    {
        var follows = quotation.Outer.First > 0 && _tokens[quotation.Outer.First - 1].Form is "that" or "as";
        var isDirect = !follows && char.IsUpper(_tokens[quotation.Inner.First].Form[0]) && quotation.Inner.Length > 2;
        return new FoundSpeech(speaker, cue, [quotation.Inner], isDirect ? StatementKind.Direct : StatementKind.Mixed, rule);
    }
}
