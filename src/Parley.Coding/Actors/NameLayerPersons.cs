using System.Collections.Frozen;
using Parley.Coding.Gazetteers;
using Parley.Coding.Places;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Adds the persons the names layer knows and no title introduces.</summary>
internal static class NameLayerPersons
{
    private static readonly FrozenSet<string> Toponyms = WordList.Folded("Actors.Data.toponym-words.txt");

    // "Jan Novak", "June Adler".
    private static readonly FrozenSet<string> FirstNames = WordList.Folded("Actors.Data.calendar-first-names.txt");

    public static void Add(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences, PersonRegister register)
    {
        foreach (var name in parsed.Names)
        {
            if (name.Type == EntityType.Person && name.EndToken - name.FirstToken >= 2)
                Add(parsed, sentences, register, name.FirstToken, name.EndToken);
        }

        // A reference that is nothing but a name: the two layers do not always see the same.
        foreach (var name in parsed.References)
        {
            if (name.Type == EntityType.Person && name.EndToken - name.FirstToken is 2 or 3 && Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).All(token => parsed.Tokens[token] is { Upos: Upos.PROPN, Xpos: "NNP" }))
                Add(parsed, sentences, register, name.FirstToken, name.EndToken);
        }

        if (!parsed.Layers.HasFlag(Layers.Syntax))
            return;
        AddSingle(parsed, sentences, register);
        var named = new bool[parsed.Tokens.Length];
        foreach (var name in parsed.Names)
            Array.Fill(named, true, name.FirstToken, name.EndToken - name.FirstToken);
        for (var i = 0; i + 1 < parsed.Tokens.Length; i++)
        {
            if (EndOfName(parsed, named, i) is { } end)
                Add(parsed, sentences, register, i, end);
        }
    }

    // A person the text calls by one word only: both layers say so, and it acts.
    private static void AddSingle(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences, PersonRegister register)
    {
        // "the port operator Ferrovan": a body, here and wherever it is named again.
        var introduced = parsed.Tokens.Where(token => token.Upos == Upos.PROPN && IntroducedBodies.IsIntroduced(parsed, token.Index)).Select(token => token.Form).ToHashSet(StringComparer.Ordinal);
        foreach (var name in parsed.Names.Where(name => name.Type == EntityType.Person && name.EndToken - name.FirstToken == 1))
        {
            var token = parsed.Tokens[name.FirstToken];
            var governor = token is { Deprel: "conj", Head: >= 0 } ? parsed.Tokens[token.Head] : token;
            if (token.Upos != Upos.PROPN || governor is not { Deprel: "nsubj", Upos: Upos.PROPN, Head: >= 0 } || parsed.Tokens[governor.Head].Upos != Upos.VERB
                || !parsed.References.Any(item => item.Type == EntityType.Person && item.FirstToken == name.FirstToken && item.EndToken == name.EndToken)
                || parsed.Names.Any(other => other.Type != EntityType.Person && other.EndToken - other.FirstToken == 1 && parsed.Tokens[other.FirstToken].Form == token.Form)
                || introduced.Contains(token.Form)
                || parsed.SentenceAt(token.Span.Start) is not { } at || sentences[at.Index] is not { IsAllCaps: false, IsHeadline: false } sentence)
                continue;
            var (start, end) = sentence.Range(token.Span);
            if (end - start == 1 && sentence.Atoms[start] is { IsCapitalised: true, IsAllUpper: false, Letters: > 2 } word && sentence.HitAt(start) is null && !LetterCase.IsCommonWord(word.Key) && !PersonNames.IsNotName(word.Key) && !PersonNames.IsCalendarWord(word.Key)
                && !PlaceGazetteer.Shipped.IsCity(token.Form) && !sentence.IsUnknownName(start + 1) && !(start > 0 && sentence.Atoms[start - 1].IsCapitalised))
                register.Add(token.Form, [word], null, null);
        }
    }

    // Two words of a name one below the other, that act, are acted on or have something, and that the names layer leaves out.
    private static int? EndOfName(ParsedDocument parsed, bool[] named, int first)
    {
        var token = parsed.Tokens[first];
        if (token.Xpos != "NNP" || token.Deprel is not ("nsubj" or "nsubj:pass" or "obj" or "nmod:poss" or "obl:agent"))
            return null;
        var end = first + 1;
        while (end < parsed.Tokens.Length && parsed.Tokens[end] is { Upos: Upos.PROPN, Deprel: "flat" } part && part.Head == first)
            end++;
        return end - first is 2 or 3 && !named.AsSpan()[first..end].Contains(true) ? end : null;
    }

    private static void Add(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences, PersonRegister register, int first, int endToken)
    {
        var span = parsed.Tokens[first].Span.Cover(parsed.Tokens[endToken - 1].Span);
        // "Los Halcones": several, and so a body.
        if (IntroducedBodies.IsIntroduced(parsed, first) || BodyKinds.IsPluralArticle(parsed.Tokens[first].Form) || parsed.SentenceAt(span.Start) is not { } at || sentences[at.Index] is not { IsAllCaps: false, IsHeadline: false } sentence)
            return;
        var (start, end) = sentence.Range(span);
        if (TitleReader.Shipped.Read(sentence, start) is { } title && title.End < end)
            start = title.End;
        // "elders in Ekondo Titi": a place.
        if (end - start >= 2 && sentence.Word(start - 1) is not ("in" or "near") && IsName(sentence, start, end))
            register.Add(string.Join(' ', sentence.Span(start, end).Of(sentence.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), sentence.Atoms[start..end], null, null);
    }

    // What a gazetteer knows as something else is no person, and no person's name holds an ordinary word.
    private static bool IsName(SentenceText sentence, int start, int end)
    {
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            if (!sentence.Atoms[i].IsWord || (sentence.Atoms[i].Letters > 1 && PersonNames.IsNotName(sentence.Word(i))))
                return false;
            if (sentence.HitAt(i) is { } hit && hit.First.Entry.Actor.Kind != ActorKind.Person && (hit.Length > 1 || hit.First.IsAcronym || !hit.First.IsOrdinaryWord || i == start))
                return false;
            capitals += sentence.Atoms[i].IsCapitalised && !LetterCase.IsCommonWord(sentence.Word(i)) ? 1 : 0;
        }

        return capitals >= 2 && !Toponyms.Contains(sentence.Word(start)) && sentence.Atoms[start].IsCapitalised && (!PersonNames.IsCalendarWord(sentence.Word(start)) || FirstNames.Contains(sentence.Word(start)));
    }
}
