using Parley.Coding.Phrases;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Events;

/// <summary>Finds what talks were about, what came of them, why they were put off, and how those who took part judge them.</summary>
internal sealed class TalksContents(TalksWords words)
{
    // Sentences after a mention in which what its sides do is done there.
    private const int After = 2;
    private static readonly string[] Topics = ["on", "about", "over", "regarding", "concerning"];

    public void Add(EventMaterial material, List<TalksDraft> found, PhraseActors phrases)
    {
        foreach (var talks in found)
        {
            foreach (var mention in talks.Mentions)
            {
                AddTopics(material, talks, mention);
                AddClauses(material, talks, mention);
                if (mention.Modality is Modality.Postponed or Modality.Cancelled)
                    AddReason(material, talks, mention.Tree, mention.Predicate);
            }

            foreach (var (tree, verb) in talks.StatusVerbs)
                AddReason(material, talks, tree, verb);
            AddWhatSidesDid(material, talks, phrases);
            AddJudgements(material, talks);
        }
    }

    // "talks on prisoners".
    private static void AddTopics(EventMaterial material, TalksDraft talks, TalksMention mention)
    {
        if (!mention.IsNoun)
            return;
        var tree = mention.Tree;
        foreach (var child in tree.Children(mention.Trigger, "nmod").Where(child => Array.Exists(Topics, topic => TreeWords.HasCase(tree, child, topic))))
        {
            if (!material.Dates.Any(date => date.Support[0].Evidence.Span.Overlaps(tree[child].Span)))
                talks.Contents.Add(Piece(material, SupportRole.Agenda, tree, child));
        }
    }

    private void AddClauses(EventMaterial material, TalksDraft talks, TalksMention mention)
    {
        var tree = mention.Tree;
        for (var verb = tree.Sentence.FirstToken; verb < tree.Sentence.EndToken; verb++)
        {
            if (tree[verb].Upos != Upos.VERB)
                continue;
            var lemma = TreeWords.LemmaOf(tree, verb);
            if (words.IsAbout(lemma) && IsOf(mention, verb))
            {
                foreach (var item in tree.Children(verb, "obj", "xcomp").SelectMany(item => tree.Children(item, "conj").Where(other => tree[other].Upos != Upos.VERB).Prepend(item)))
                    talks.Contents.Add(Piece(material, SupportRole.Agenda, tree, item));
            }
            else if (words.Yields(lemma) && talks.IsHeld && IsOf(mention, verb) && Yield(tree, verb) is { } span)
            {
                talks.Contents.Add(new Support(SupportRole.Outcome, material.Parsed.Document.Evidence(span)));
            }
        }
    }

    // "The two sides discussed a truce", in the sentences after a meeting of theirs.
    private void AddWhatSidesDid(EventMaterial material, TalksDraft talks, PhraseActors phrases)
    {
        if (!talks.IsHeld)
            return;
        var sides = talks.Participants.Select(item => PartId.WholeOf(item.Actor)).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in material.Parsed.Sentences.Where(sentence => talks.Mentions.Exists(mention => sentence.Index > mention.Tree.Sentence.Index && sentence.Index <= mention.Tree.Sentence.Index + After)))
        {
            var tree = material.Parsed.TreeOf(sentence);
            for (var verb = sentence.FirstToken; verb < sentence.EndToken; verb++)
            {
                if (tree[verb].Upos != Upos.VERB || !words.IsAbout(TreeWords.LemmaOf(tree, verb)))
                    continue;
                var actors = phrases.Of(tree, tree.Children(verb, "nsubj").SelectMany(head => tree.Children(head, "conj").Prepend(head))).Select(PartId.WholeOf).Distinct().ToList();
                if (actors.Count < 2 || !actors.TrueForAll(sides.Contains))
                    continue;
                foreach (var item in tree.Children(verb, "obj", "xcomp").SelectMany(item => tree.Children(item, "conj").Where(other => tree[other].Upos != Upos.VERB).Prepend(item)))
                    talks.Contents.Add(Piece(material, SupportRole.Agenda, tree, item));
            }
        }
    }

    /// <summary>"the talks discussed", "at the talks X discussed", "met to discuss", "met but could not agree".</summary>
    private static bool IsOf(TalksMention mention, int verb)
    {
        var tree = mention.Tree;
        if (verb == mention.Trigger || tree.Children(verb, "nsubj", "obl").Any(child => child == mention.Trigger || tree.Subtree(child, item => !IsClause(tree, item)).Contains(mention.Trigger)))
            return true;
        if (tree.Parent(verb) == mention.Predicate || tree.Parent(verb) == mention.Trigger)
            return (tree.Is(verb, "advcl") && tree[verb].Xpos is "VB" or "VBG") || tree.Is(verb, "conj") || (tree.Is(verb, "acl") && tree[verb].Xpos == "VB") || (tree.Is(verb, "xcomp") && tree[verb].Xpos == "VB");
        // "agreed to prolong the truce at the end of a round".
        return tree.Children(verb, "xcomp", "advcl").Any(child => tree[child].Xpos == "VB" && tree.Children(child, "obl").Any(item => tree.Subtree(item).Contains(mention.Trigger)));
    }

    private static bool IsClause(SyntaxTree tree, int token) => tree.Is(token, "acl") || tree.Is(token, "advcl") || tree.Is(token, "ccomp");

    // From the verb's auxiliaries to the end of what it governs behind it.
    private static TextSpan? Yield(SyntaxTree tree, int verb)
    {
        var start = tree.Children(verb, "aux", "advmod").Where(child => child < verb && child >= verb - 3).Prepend(verb).Min();
        var behind = tree.Children(verb).Where(child => child > verb && !tree.Is(child, "punct") && !tree.Is(child, "conj") && !tree.Is(child, "cc") && !tree.Is(child, "parataxis")).ToList();
        return behind.Count == 0 && TreeWords.LemmaOf(tree, verb) is not ("collapse" or "fail") ? null : new TextSpan(tree[start].Span.Start, behind.Select(child => tree.SpanOf(tree.Subtree(child)).End).Append(tree[verb].Span.End).Max());
    }

    private void AddReason(EventMaterial material, TalksDraft talks, SyntaxTree tree, int verb)
    {
        foreach (var child in tree.Children(verb, "advcl", "obl", "nmod").Concat(tree.Children(verb, "obj").SelectMany(item => tree.Children(item, "nmod"))))
        {
            var opener = tree.Children(child, "mark", "case").FirstOrDefault(-1);
            if (opener >= 0 && words.GivesReason(TreeWords.LemmaOf(tree, opener)) && !material.Dates.Any(date => date.Support[0].Evidence.Span.Overlaps(tree[child].Span)))
                talks.Contents.Add(Piece(material, SupportRole.Reason, tree, child));
        }
    }

    /// <summary>"talks that X described as constructive", "X called the meeting useful", "X said the talks were frank".</summary>
    private static void AddJudgements(EventMaterial material, TalksDraft talks)
    {
        foreach (var statement in material.Statements)
        {
            var cue = statement.Support.FirstOrDefault(item => item.Role == SupportRole.Cue);
            if (cue is null || !talks.Mentions.Exists(mention => mention.IsNoun && Judges(mention, cue.Evidence.Span, statement)))
                continue;
            // "talks that Togo called useful": useful, not the talks.
            var said = statement.Support.Where(item => item.Role == SupportRole.Content).ToList();
            var judgement = said.Where(item => !talks.Mentions.Exists(mention => item.Evidence.Span.Contains(mention.Tree[mention.Trigger].Span))).ToList() is { Count: > 0 } apart ? apart : said;
            foreach (var content in judgement)
                talks.Contents.Add(new Support(SupportRole.Assessment, content.Evidence));
            talks.Assessments.Add((statement.Claim.SpeakerText ?? "", string.Join(" … ", judgement.Select(item => item.Evidence.Quote))));
        }
    }

    private static bool Judges(TalksMention mention, TextSpan cue, Fact<Statement> statement)
    {
        var tree = mention.Tree;
        if (!tree.Sentence.Span.Contains(cue))
            return false;
        var noun = mention.Trigger;
        if (tree.Parent(noun) is { } verb && tree.Is(noun, "obj") && tree[verb].Span.Overlaps(cue))
            return true;
        if (tree.Children(noun, "acl").Any(clause => tree[clause].Span.Overlaps(cue)))
            return true;
        return tree.Parent(noun) is { } judged && tree.Is(noun, "nsubj") && tree[judged].Upos == Upos.ADJ
            && statement.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(tree[judged].Span));
    }

    // A phrase without the words that open it and the marks around it.
    private static Support Piece(EventMaterial material, SupportRole role, SyntaxTree tree, int head)
    {
        var tokens = tree.Subtree(head, child => !(tree.Parent(child) == head && (tree.Is(child, "conj") || tree.Is(child, "cc") || tree.Is(child, "case") || tree.Is(child, "mark") || tree.Is(child, "punct"))));
        return new Support(role, material.Parsed.Document.Evidence(tree.SpanOf(tokens)));
    }
}
