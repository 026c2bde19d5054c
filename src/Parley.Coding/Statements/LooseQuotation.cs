using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Statements;

/// <summary>Quotations no cue claims: more of what was said before, words after a colon, or speech of somebody the text does not tell.</summary>
internal sealed class LooseQuotation(ParsedDocument parsed, WordSets words, SpeakerResolver speakers)
{
    private const int ShortestAlone = 6;
    private const int ShortestJoined = 3;
    private readonly ImmutableArray<Token> _tokens = parsed.Tokens;
    private readonly QuotedTitle _titles = new(parsed.Tokens, words);

    /// <param name="previous">The speech found last before it in the same part, or null.</param>
    /// <param name="treeOf">The tree of a sentence.</param>
    public FoundSpeech? Find(Quotation quotation, FoundSpeech? previous, Func<Sentence, SyntaxTree> treeOf)
    {
        if (_titles.IsTitle(quotation) || parsed.SentenceAt(_tokens[quotation.Outer.First].Span.Start) is not { } sentence)
            return null;
        return Joined(quotation, previous, sentence) ?? AfterColon(quotation, sentence, treeOf) ?? Alone(quotation, sentence);
    }

    /// <summary>“A,” he said. “B.”: B is more of the same. He said it was over. “B.”: B is his too.</summary>
    private FoundSpeech? Joined(Quotation quotation, FoundSpeech? previous, Sentence sentence)
    {
        if (previous is null || previous.Contents[^1].First > quotation.Outer.First || sentence.FirstToken != quotation.Outer.First)
            return null;
        var last = parsed.SentenceAt(_tokens[previous.End - 1].Span.Start);
        if (last is null || sentence.Index - last.Index > 1 || quotation.Inner.Length < ShortestJoined || !char.IsUpper(_tokens[quotation.Inner.First].Form[0]))
            return null;
        if (previous.Kind == StatementKind.Direct || (previous.Kind == StatementKind.Mixed && previous.Contents[0].First < previous.Cue.First))
            return previous with { Contents = previous.Contents.Add(quotation.Inner), Rule = "split-quote" };
        return !IsWholeSpeech(quotation) || previous.Speaker.Kind == AttributionKind.Unknown || previous.CueType is CueType.Finding
            ? null
            : new FoundSpeech(previous.Speaker, default, [quotation.Inner], StatementKind.Direct, "quote-after-report");
    }

    /// <summary>"The mayor was blunt: “Nobody came.”"</summary>
    private FoundSpeech? AfterColon(Quotation quotation, Sentence sentence, Func<Sentence, SyntaxTree> treeOf)
    {
        var open = quotation.Outer.First;
        if (open <= sentence.FirstToken || _tokens[open - 1].Form != ":" || quotation.Inner.Length < 3)
            return null;
        var tree = treeOf(sentence);
        var speaker = tree.Root < open ? tree.Child(tree.Root, "nsubj") ?? (tree[tree.Root].Upos is Upos.PROPN or Upos.NOUN ? tree.Root : null) : null;
        if (speaker is not { } head || head > open || !speakers.IsSpeakerLike(head))
            return null;
        var named = SpeakerPhrase.Of(tree, head);
        return named.Phrase.End > open ? null
            : new FoundSpeech(speakers.Resolve(named, false, null), new TokenRange(open - 1, open), [quotation.Inner], StatementKind.Direct, "colon");
    }

    /// <summary>Whole sentences in quotation marks with no cue: someone speaks, the text does not tell who.</summary>
    private FoundSpeech? Alone(Quotation quotation, Sentence sentence) =>
        IsWholeSpeech(quotation) && quotation.Inner.Length >= ShortestAlone && sentence.FirstToken == quotation.Outer.First
            ? new FoundSpeech(Speaker.Unknown, default, [quotation.Inner], StatementKind.Direct, "no-cue")
            : null;

    private bool IsWholeSpeech(Quotation quotation)
    {
        var last = _tokens[quotation.Inner.End - 1].Form;
        return char.IsUpper(_tokens[quotation.Inner.First].Form[0]) && (quotation.GoesOn || last == "." || (words.EndsSpeech(last) && last != ","));
    }
}
