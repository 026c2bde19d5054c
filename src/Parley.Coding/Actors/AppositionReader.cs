namespace Parley.Coding.Actors;

/// <summary>Reads a title that stands behind its bearer: "Hassan Nasrallah, the leader of Hezbollah".</summary>
internal sealed class AppositionReader(SentenceText sentence, PersonFinder finder)
{
    private const int MostModifiers = 3;

    public void TryRead(int comma)
    {
        var start = NameStart(comma);
        if (start == comma || ReadTitle(comma + 1) is not { } title)
            return;
        finder.Add(sentence, start, comma, title.Affiliation, title.Chain.Sector, (title.Start, title.Chain.End));
    }

    private int NameStart(int comma)
    {
        var start = PersonNames.Start(sentence, comma);
        // A title before the name is not part of it.
        while (start < comma && TitleReader.Shipped.Read(sentence, start) is { } chain && chain.End < comma)
            start = chain.End;
        if (comma - start < 2 || MetonymWords.InsideWords.Contains(sentence.Word(start - 1)) || sentence.Word(start - 1) is "from" or "on")
            return comma;
        for (var i = start; i < comma; i++)
        {
            if (sentence.HitAt(i) is { } hit && hit.First.Entry.Actor.Kind != ActorKind.Person && (hit.Length > 1 || i == start))
                return comma;
            if (PersonNames.IsNotName(sentence.Word(i)) && sentence.Atoms[i].Letters > 1)
                return comma;
        }

        return start;
    }

    private (TitleChain Chain, int Start, Affiliation Affiliation)? ReadTitle(int start)
    {
        var determined = sentence.Word(start) is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "whose" && sentence.HitAt(start) is null;
        var at = determined ? start + 1 : start;
        for (var i = 0; i <= MostModifiers; i++)
        {
            if (sentence.HitAt(at) is { } hit && hit.Start == at)
            {
                var next = sentence.IsPossessive(hit.End) ? hit.End + 1 : hit.End;
                return TitleReader.Shipped.Read(sentence, next) is { } owned ? Accept(owned, next, finder.AffiliationAt(sentence, at)) : null;
            }

            if (TitleReader.Shipped.Read(sentence, at) is { } chain)
                return determined || finder.AffiliationBehind(sentence, chain.End) is not null ? Accept(chain, at, default) : null;
            if (!determined || sentence.At(at) is not { IsWord: true, IsCapitalised: false })
                return null;
            at++;
        }

        return null;
    }

    // A title that a name follows belongs to that name: "In New York, President Ruto said".
    private (TitleChain Chain, int Start, Affiliation Affiliation)? Accept(TitleChain chain, int start, Affiliation affiliation)
    {
        // "the UN secretary-general's envoy": the envoy's title, not the secretary-general's.
        if (sentence.IsPossessive(chain.End))
            return TitleReader.Shipped.Read(sentence, chain.End + 1) is { } owned && !sentence.IsPossessive(owned.End) ? Accept(owned, chain.End + 1, affiliation) : null;
        if (PersonNames.End(sentence, chain.End) > chain.End || chain.IsPlural)
            return null;
        var behind = affiliation.Actor is null && !OfficeCollector.IsPortfolio(sentence, chain.End) ? finder.AffiliationBehind(sentence, chain.End) : null;
        return (chain, start, behind?.Affiliation ?? affiliation);
    }
}
