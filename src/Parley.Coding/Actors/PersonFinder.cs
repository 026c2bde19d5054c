using System.Collections.Frozen;
using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Finds the persons a document introduces by a title before the name, after it, or shared by several names.</summary>
internal sealed class PersonFinder(DocumentEvidence evidence, PersonRegister register, OfficeCollector offices)
{
    private static readonly TitleReader Titles = TitleReader.Shipped;
    private static readonly FrozenSet<string> ArticleStates = WordList.Folded("Actors.Data.article-states.txt");
    private static readonly FrozenSet<string> BodyNouns = WordList.Folded("Actors.Data.office-bodies.txt");

    public void Find(SentenceText sentence)
    {
        foreach (var hit in sentence.Hits)
        {
            if (evidence.Resolve(hit)?.Actor is { Kind: ActorKind.Person } known)
                register.Add(known.Name, sentence.Atoms[hit.Start..hit.End], known.Country, known.Sector, known.Id);
        }

        // Where every word or every letter is a capital, nothing tells where a name ends.
        var readsNames = !sentence.IsAllCaps && !sentence.IsHeadline;
        for (var i = 0; i < sentence.Atoms.Length;)
        {
            if (readsNames && sentence.IsMark(i, ","))
                new AppositionReader(sentence, this).TryRead(i);
            var next = i + 1;
            if (Titles.Read(sentence, i) is { } chain)
            {
                sentence.AddTitle(chain.End);
                next = readsNames ? ReadTitled(sentence, i, chain) : chain.End;
            }

            i = Math.Max(next, i + 1);
        }
    }

    /// <summary>The actor that covers an atom, as what a person belongs to.</summary>
    public Affiliation AffiliationAt(SentenceText sentence, int index) =>
        sentence.HitAt(index) is { } hit ? new(evidence.Resolve(hit)?.Actor, sentence.Span(hit.Start, hit.End)) : default;

    /// <summary>The affiliation behind "of" or "for", and where it ends; null where none stands there.</summary>
    public (Affiliation Affiliation, int End)? AffiliationBehind(SentenceText sentence, int index)
    {
        if (!(sentence.Word(index) is "of" or "for"))
            return null;
        var at = sentence.Word(index + 1) == "the" && sentence.HitAt(index + 1) is null ? index + 2 : index + 1;
        return sentence.HitAt(at) is { } hit && hit.Start == at && !IsOwner(sentence, hit) && !(at > index + 1 && IsCalledAfter(sentence, hit)) && AffiliationAt(sentence, at) is { Actor: not null } found ? (found, hit.End) : null;
    }

    // "head of Kenya's election board", "head of the U.N. mission": the office is of what is owned.
    private static bool IsOwner(SentenceText sentence, NameHit hit) =>
        sentence.IsPossessive(hit.End) || (hit.First.Use is NameUse.Adjective or NameUse.Acronym && sentence.At(hit.End) is { IsWord: true, IsCapitalised: false, IsGlued: false } next && BodyNouns.Contains(next.Key));

    // "the Kenya Medical Board": who needs no article and has one is the first word of a longer name. "The Maldives" and "the Gambia" have theirs.
    private bool IsCalledAfter(SentenceText sentence, NameHit hit) =>
        hit.First.Use == NameUse.Name && evidence.Resolve(hit)?.Actor is { Kind: ActorKind.State } && hit.End - hit.Start == 1 && !sentence.Word(hit.Start).EndsWith('s') && !ArticleStates.Contains(sentence.Word(hit.Start))
        && sentence.At(hit.End) is { IsWord: true, IsCapitalised: true };

    /// <summary>The affiliation right before a title: "Russian", "Russia's", "Hezbollah".</summary>
    public Affiliation AffiliationBefore(SentenceText sentence, int start) =>
        AffiliationAt(sentence, sentence.IsPossessive(start - 1) ? start - 2 : start - 1);

    /// <summary>Adds a person and the office the words between two atoms give.</summary>
    public void Add(SentenceText sentence, int start, int end, Affiliation affiliation, string? titleSector, (int Start, int End) title)
    {
        var atoms = sentence.Atoms[start..end];
        var name = string.Join(' ', sentence.Span(start, end).Of(sentence.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        register.Add(name, atoms, affiliation.Country, affiliation.Sector(titleSector));
        offices.Add(sentence, (start, end), affiliation, title);
    }

    private int ReadTitled(SentenceText sentence, int start, TitleChain chain)
    {
        var before = AffiliationBefore(sentence, start);
        if (before.Actor is not null && sentence.HitAt(start - 1) is { } hit && Titles.SectorOfModifier(sentence, hit.Start - 1) is { } former)
            chain = chain with { Sector = former };
        var (at, leastWords) = (chain.End, 1);
        if (AffiliationBehind(sentence, at) is { } behind)
        {
            // "UN envoy for Yemen": what an office is for is not what it is of.
            if (!OfficeCollector.IsFor(sentence, chain.End) || before.Actor is null)
                before = OfficeCollector.IsPortfolio(sentence, chain.End) ? before : behind.Affiliation;
            (at, leastWords) = (BehindAcronym(sentence, behind.End), 2);
        }

        if (chain.IsPlural)
            return ReadList(sentence, at, start, chain);
        if (sentence.IsMark(at, ",") && (before.Actor is not null || sentence.Word(start - 1) is "the" or "its" or "a" or "an" or "his" or "her" or "their"))
            return ReadBetweenCommas(sentence, at, before, (start, chain));
        var end = PersonNames.End(sentence, at);
        if (end - at < leastWords || (end - at == 1 && !CanStandAlone(sentence, at)))
            return chain.End;
        if (before.Actor is null && AffiliationBehind(sentence, end) is { } group)
            before = group.Affiliation;
        Add(sentence, at, end, before, chain.Sector, (start, chain.End));
        return end;
    }

    // "envoy of the African Union (AU), X".
    private static int BehindAcronym(SentenceText sentence, int end) =>
        sentence.IsMark(end, "(") && sentence.At(end + 1) is { IsAllUpper: true } && sentence.IsMark(end + 2, ")") ? end + 3 : end;

    // "Sudan's army chief, Abdel Fattah al-Burhan, said"
    private int ReadBetweenCommas(SentenceText sentence, int comma, Affiliation affiliation, (int Start, TitleChain Chain) title)
    {
        var start = Titles.Read(sentence, comma + 1) is { IsPlural: false } rank ? rank.End : comma + 1;
        var end = PersonNames.End(sentence, start);
        if (end - start < 2 || !(sentence.IsMark(end, ",") || sentence.IsMark(end, ".") || sentence.IsMark(end, ";")))
            return title.Chain.End;
        Add(sentence, start, end, affiliation, title.Chain.Sector, (title.Start, title.Chain.End));
        return end;
    }

    // "his counterparts A of X, B of Y and C of Z"
    private int ReadList(SentenceText sentence, int start, int title, TitleChain chain)
    {
        for (var at = start; ;)
        {
            var end = PersonNames.End(sentence, at);
            if (end - at < 2)
                return Math.Max(at, chain.End);
            var behind = AffiliationBehind(sentence, end);
            Add(sentence, at, end, behind?.Affiliation ?? default, chain.Sector, (title, chain.End));
            at = behind?.End ?? end;
            var separated = sentence.IsMark(at, ",");
            if (separated)
                at++;
            if (sentence.Word(at) == "and")
                (at, separated) = (at + 1, true);
            if (!separated)
                return at;
        }
    }

    // "The General Confederation of Labour" is no general.
    private static bool IsBodyOfWords(SentenceText sentence, int index) =>
        sentence.Word(index + 1) is "of" or "for" && (BodyKinds.OfWord(sentence.Word(index)) ?? BodyKinds.OfNoun(sentence.Word(index))) is not null;

    private static bool CanStandAlone(SentenceText sentence, int index)
    {
        var atom = sentence.Atoms[index];
        return atom.IsCapitalised && !atom.IsAllUpper && atom.Letters > 1 && !LetterCase.IsCommonWord(atom.Key) && !PersonNames.IsCalendarWord(atom.Key) && !IsBodyOfWords(sentence, index)
            && !Titles.Begins(sentence, index) && sentence.HitAt(index) is null && !sentence.IsUnknownName(index + 1);
    }
}
