namespace Parley.Reading.Cleaning;

/// <summary>Makes a passage a caption and sets the credit at its end apart.</summary>
internal static class CaptionCut
{
    public static void Cut(ArticleDraft draft, Passage passage)
    {
        passage.Kind = PartKind.Caption;
        if (passage.IsLong || CreditRule.Find(passage.Text) is not { } credit)
            return;
        if (credit.Start == 0)
            passage.Drop = DropReason.PhotoCredit;
        else
            draft.Cuts.Add((passage, DropReason.PhotoCredit, passage.CutTail(credit.Start)));
    }
}
