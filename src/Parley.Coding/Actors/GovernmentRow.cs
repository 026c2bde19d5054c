namespace Parley.Coding.Actors;

/// <summary>Governments in a row, as atoms: "Ankara and Moscow", "Iran, Damascus and Baghdad".</summary>
internal readonly record struct GovernmentRow(int Start, int End, int Members)
{
    private const int MostMembers = 12;

    public static GovernmentRow Around(SentenceText sentence, NameHit hit)
    {
        var (start, end, members) = (hit.Start, hit.End, 1);
        while (members < MostMembers && Before(sentence, start) is { } left)
            (start, members) = (left.Start, members + 1);
        while (members < MostMembers && After(sentence, end) is { } right)
            (end, members) = (right.End, members + 1);
        return new GovernmentRow(start, end, members);
    }

    private static NameHit? Before(SentenceText sentence, int start)
    {
        var i = start - 1;
        var joined = sentence.Word(i) is "and" or "or";
        if (joined)
            i--;
        if (sentence.IsMark(i, ","))
            (i, joined) = (i - 1, true);
        return joined && sentence.HitAt(i) is { CanGovern: true } hit ? hit : null;
    }

    private static NameHit? After(SentenceText sentence, int end)
    {
        var i = end;
        var joined = sentence.IsMark(i, ",");
        if (joined)
            i++;
        if (sentence.Word(i) is "and" or "or")
            (i, joined) = (i + 1, true);
        return joined && sentence.HitAt(i) is { CanGovern: true } hit && hit.Start == i ? hit : null;
    }
}
