namespace Parley.Reading.Cleaning;

/// <summary>Reads an article from its first body passage on: dateline, captions, headings, lists, repetitions, lists of other articles.</summary>
internal sealed class BodyReader(ArticleDraft draft)
{
    private const int RepeatedLength = 60;
    private const int MostHeadingWords = 14;
    private const int OpeningParagraphs = 3;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _captions = new(StringComparer.Ordinal);

    public static void Read(ArticleDraft draft) => new BodyReader(draft).Read();

    private void Read()
    {
        foreach (var caption in draft.Passages.Where(passage => passage is { IsKept: true, Kind: PartKind.Caption }))
            _captions.Add(caption.Key);
        var title = draft.Title is null ? null : TextShape.Key(draft.Title);
        var stated = draft.Stated.Title is null ? null : TextShape.Key(draft.Stated.Title);
        for (var i = draft.BodyStart; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (!passage.IsKept)
                continue;
            if (title is not null && (passage.Key == title || passage.Key == stated) && passage.Hint != PartKind.Title)
                passage.Drop = DropReason.RepeatedTitle;
            else
                ReadPassage(i, passage);
        }

        DropPromotionLists();
        ReadDateline();
    }

    private void ReadPassage(int at, Passage passage)
    {
        if (_captions.Contains(passage.Key))
        {
            passage.Drop = DropReason.RepeatedCaption;
        }
        else if (IsCaption(at, passage))
        {
            CaptionCut.Cut(draft, passage);
            if (passage.IsKept && !_captions.Add(passage.Key))
                passage.Drop = DropReason.RepeatedCaption;
        }
        else if (!_seen.Add(passage.Key) && passage.Span.Length >= RepeatedLength)
        {
            passage.Drop = DropReason.RepeatedParagraph;
        }
        else
        {
            passage.Kind = KindOf(at, passage);
        }
    }

    private bool IsCaption(int at, Passage passage)
    {
        if (passage.Hint is not (null or PartKind.Paragraph))
            return passage.Hint == PartKind.Caption;
        if (passage.IsLong)
            return false;
        if (CreditRule.OpensCaption(passage.Text))
            return at + 1 < draft.Passages.Count;
        if (CreditRule.Find(passage.Text) is not { Start: > 0 } credit || at + 1 == draft.Passages.Count && !credit.Sure)
            return false;
        // An agency's name alone after a full sentence signs the report; after words without a stop it signs a picture.
        return credit.Sure || !TextShape.EndsWithStop(passage.Text) && !TextShape.EndsWithStop(passage.Text.AsSpan(0, credit.Start));
    }

    private PartKind KindOf(int at, Passage passage)
    {
        if (passage.Hint is { } hint && hint is not (PartKind.Paragraph or PartKind.Title))
            return hint;
        if (passage.Hint == PartKind.Title)
            return PartKind.Heading;
        if (!passage.IsLong && TextShape.IsBulleted(passage.Text))
            return PartKind.ListItem;
        var next = at + 1 < draft.Passages.Count ? draft.Passages[at + 1] : null;
        var heading = passage.Hint is null && at > draft.BodyStart && passage.IsTitleLike && !TextShape.EndsSentence(passage.Text) && passage.Text[0] != '(' && TextShape.WordCount(passage.Text) <= MostHeadingWords
            && next is { IsKept: true, IsTitleLike: false };
        return heading ? PartKind.Heading : PartKind.Paragraph;
    }

    /// <summary>"Related articles" and nothing but titles after it: pointers to other articles.</summary>
    private void DropPromotionLists()
    {
        for (var i = draft.Passages.Count - 1; i > draft.BodyStart; i--)
        {
            var passage = draft.Passages[i];
            if (PromotionHeadings.Contains(passage.Key))
            {
                for (var j = i; j < draft.Passages.Count; j++)
                    draft.Passages[j].Drop ??= DropReason.Promotion;
            }
            else if (passage.IsKept && !IsPointer(passage))
            {
                return;
            }
        }
    }

    private static bool IsPointer(Passage passage) =>
        passage.Kind == PartKind.ListItem ? !TextShape.EndsWithStop(passage.Text) && TextShape.WordCount(passage.Text) <= MostHeadingWords : passage.IsTitleLike && passage.Kind != PartKind.Caption;

    private void ReadDateline()
    {
        var opening = draft.Passages.Skip(draft.BodyStart).Where(passage => passage is { IsKept: true, Kind: PartKind.Paragraph }).Take(OpeningParagraphs).ToList();
        // Below a standfirst only a dateline with a day or an agency is sure.
        var first = opening.Find(passage => DatelineRule.Read(passage.Text) is { } found && (passage == opening[0] || found.Date is not null || found.Agency is not null));
        if (first is not null && draft.Dateline is null && DatelineRule.Read(first.Text) is { } match)
        {
            var whole = match.Length == first.Text.Length;
            var cut = whole ? first.Span : first.CutHead(match.Length);
            if (whole)
                first.Drop = DropReason.Dateline;
            else
                draft.Cuts.Add((first, DropReason.Dateline, cut));
            draft.Dateline = new Dateline(cut, match.Text, match.Place, match.Date, match.Agency);
        }

        draft.Outlet ??= draft.Dateline?.Agency;
        if (draft.Dateline?.Date is { } date && WrittenDate.Value(date) is { } day)
            draft.Published ??= new PublicationDate(day, date, PublicationDateBasis.Dateline);
    }
}
