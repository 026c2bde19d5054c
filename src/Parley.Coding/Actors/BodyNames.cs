using Parley.Coding.Gazetteers;
using Parley.Coding.Places;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>Whether what the names layer takes for an organisation is a body's name that no gazetteer knows.</summary>
internal sealed class BodyNames(ParsedDocument parsed, IReadOnlyList<SentenceText> sentences)
{
    private const int LeastLetters = 4;
    private readonly ILookup<string, EntityType> _types = parsed.Names.ToLookup(name => parsed.Document.Text[parsed.Tokens[name.FirstToken].Span.Start..parsed.Tokens[name.EndToken - 1].Span.End], name => name.Type, StringComparer.Ordinal);

    /// <summary>The sentence and the atoms of a body's name, the article left out; null where it is none.</summary>
    public (SentenceText Sentence, int Start, int End)? Read(NamedEntity name)
    {
        var span = parsed.Tokens[name.FirstToken].Span.Cover(parsed.Tokens[name.EndToken - 1].Span);
        if ((name.Type != EntityType.Organisation && !(name.Type == EntityType.Person && BodyKinds.IsPluralArticle(parsed.Tokens[name.FirstToken].Form))) || parsed.SentenceAt(span.Start) is not { } at || sentences[at.Index] is not { IsAllCaps: false, IsHeadline: false } sentence)
            return null;
        var (start, end) = sentence.Range(span);
        if (start < end && sentence.Word(start) == "the")
            start++;
        // "the rebel Alliance for Change": the first word is no part of the name.
        while (start + 1 < end && BodyKinds.IsArmed(sentence.Word(start)) && !sentence.Atoms[start].IsCapitalised)
            start++;
        // "the ABCD party" is the ABCD.
        if (end - start == 2 && sentence.Atoms[start].IsAllUpper && sentence.HitAt(start) is null && !sentence.Atoms[end - 1].IsCapitalised && BodyKinds.OfWord(sentence.Word(end - 1)) is not null)
            return (sentence, start, start + 1);
        return start < end && (end - start == 1 ? IsWord(sentence, start, name.FirstToken) : IsPhrase(sentence, start, end, name)) ? (sentence, start, end) : null;
    }

    /// <summary>"(CPKC)" behind a name: how it is called for short. Null where none stands there.</summary>
    public static Atom? AcronymBehind(SentenceText sentence, int end) =>
        sentence.IsMark(end, "(") && sentence.At(end + 1) is { IsAllUpper: true } acronym && (sentence.IsMark(end + 2, ")") || sentence.IsMark(end + 2, ",")) ? acronym : null;

    private bool IsWord(SentenceText sentence, int at, int token)
    {
        var atom = sentence.Atoms[at];
        if (sentence.HitAt(at) is not null || BodyKinds.IsNoBody(atom.Key))
            return false;
        if (atom.IsAllUpper)
            return atom.Letters >= 3;
        // A word alone is one where it acts: "Acme stopped its flights".
        return atom.IsCapitalised && atom.Letters >= LeastLetters && !LetterCase.IsCommonWord(atom.Key) && !IsGroup(atom.Key) && !PersonNames.IsNotName(atom.Key) && Acts(token) && !PlaceGazetteer.Shipped.IsCity(atom.Surface) && _types[atom.Surface].All(type => type == EntityType.Organisation);
    }

    // "Dockers" at the head of a sentence are dockers.
    private static bool IsGroup(string key) => key.EndsWith('s') && CollectiveWords.Noun(key[..^1]) is not null;

    private bool IsPhrase(SentenceText sentence, int start, int end, NamedEntity name)
    {
        var atoms = sentence.Atoms[start..end];
        if (!(atoms[0].IsCapitalised || char.IsDigit(atoms[0].Surface[0])) || !atoms.All(atom => atom.IsWord || atom.Kind == AtomKind.Possessive || (atom.Surface == "," && AcronymBehind(sentence, end) is not null)) || !atoms[^1].IsWord || BodyKinds.IsNoBody(atoms[^1].Key) || BeginsWithTitle(sentence, start))
            return false;
        if (BodyKinds.OfName(sentence, start, end) is not null)
            return atoms[^1].IsCapitalised || BodyKinds.OfWord(atoms[^1].Key) is { Kind: ActorKind.Party };
        return atoms.All(atom => atom.IsCapitalised || !atom.IsWord) && (AcronymBehind(sentence, end) is not null || (Acts(HeadOf(name)) && !Enumerable.Range(start, end - start).Any(i => sentence.HitAt(i) is not null)));
    }

    // "General Ruiz" and not "General Confederation of Labour".
    private static bool BeginsWithTitle(SentenceText sentence, int start) =>
        TitleReader.Shipped.Read(sentence, start) is { } title && (title.End != start + 1 || BodyKinds.OfWord(sentence.Word(start + 1)) is null);

    private int HeadOf(NamedEntity name)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (parsed.Tokens[i].Head < name.FirstToken || parsed.Tokens[i].Head >= name.EndToken)
                return i;
        }

        return name.FirstToken;
    }

    private bool Acts(int token) =>
        parsed.Tokens[token] is { Deprel: "nsubj" or "obl:agent", Head: >= 0 and var head } && parsed.Tokens[head].Upos == Upos.VERB;
}
