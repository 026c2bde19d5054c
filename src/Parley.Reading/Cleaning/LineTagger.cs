namespace Parley.Reading.Cleaning;

/// <summary>Marks lines that are known for something other than an article's words wherever they stand.</summary>
internal static class LineTagger
{
    public static DropReason? Rule(string text)
    {
        if (SeparatorRule.IsStrong(text) || SeparatorRule.IsWeak(text))
            return DropReason.Separator;
        if (PhraseRules.Match(text) is { } reason)
            return reason;
        if (MenuRule.IsMenu(text))
            return DropReason.Widget;
        if (CreditRule.IsCreditLine(text))
            return DropReason.PhotoCredit;
        if (OutletRule.ReadSourceLine(text) is not null)
            return DropReason.OutletName;
        if (BylineRule.ReadFoot(text) is not null)
            return DropReason.Byline;
        return PublicationLine.Read(text) is { Spoken: true } ? DropReason.PublicationLine : null;
    }

    /// <summary>Lines above the body that are known only there: a byline, a bare day.</summary>
    public static DropReason? HeadRule(string text)
    {
        if (BylineRule.ReadHead(text) is not null)
            return DropReason.Byline;
        return PublicationLine.Read(text) is not null || HeadDate.Read(text) is not null ? DropReason.PublicationLine : null;
    }
}
