namespace Parley.Reading.Cleaning;

/// <summary>Reads what stands above an article's body: title, captions, byline, day, outlet, and their repetitions.</summary>
internal sealed class HeadReader(ArticleDraft draft)
{
    private const int CaptionLength = 900;
    private const int RepeatReach = 12;
    private const int MostTitleWords = 14;
    private const int MostWordsOfAPublisher = 5;

    private readonly List<int> _titles = [];
    private readonly List<int> _captions = [];

    public static void Read(ArticleDraft draft) => new HeadReader(draft).Read();

    private void Read()
    {
        var passages = draft.Passages;
        var at = 0;
        for (; at < passages.Count; at++)
        {
            if (passages[at].IsKept && !ReadPassage(at))
                break;
        }

        draft.BodyStart = at;
        if (at == passages.Count)
            ReopenBody();
        ChooseTitle();
        KeepLastCaptions();
    }

    /// <summary>True while the passage belongs to the head.</summary>
    private bool ReadPassage(int at)
    {
        var passage = draft.Passages[at];
        if (passage.Hint == PartKind.Caption || (passage.Hint is null or PartKind.Paragraph && IsCaption(at)))
        {
            _captions.Add(at);
            return true;
        }

        if (passage.Hint is PartKind.Title)
        {
            _titles.Add(at);
            return true;
        }

        if (passage.IsLong || ReadHeadLine(passage, at))
            return passage.Drop is not null;
        if (DatelineRule.Read(passage.Text) is { Date: not null } or { Agency: not null })
            return false;
        if ((!passage.IsTitleLike && !IsTitleOfTwoSentences(at)) || passage.Hint is PartKind.ListItem)
            return false;
        _titles.Add(at);
        return true;
    }

    /// <summary>"The divorce is done. Who keeps the house?" right above the byline or the day.</summary>
    private bool IsTitleOfTwoSentences(int at)
    {
        var text = draft.Passages[at].Text;
        if (_titles.Count > 0 || TextShape.EndsWithStop(text) || TextShape.WordCount(text) > MostTitleWords || !char.IsUpper(text[0]) || text.Contains(','))
            return false;
        return at + 1 < draft.Passages.Count && draft.Passages[at + 1].Text is var next && (CompositeLine.Read(next) is not null || LineTagger.HeadRule(next) is not null);
    }

    private bool ReadHeadLine(Passage passage, int at)
    {
        if (CompositeLine.Read(passage.Text) is { } composite)
            ReadComposite(passage, composite);
        else if (HasTitleNear(at) && SignedLine.Read(passage.Text) is { } signed)
            ReadComposite(passage, signed);
        else if (LineTagger.HeadRule(passage.Text) is { } rule)
            draft.Drop(passage, rule);
        else if (draft.Stated.Outlet is { } outlet && passage.Key == TextShape.Key(outlet))
            draft.Drop(passage, DropReason.OutletName);
        else if (OutletRule.IsSection(passage.Text))
            passage.Drop = DropReason.Widget;
        else
            ReadBareDateline(passage);
        return passage.Drop is not null;
    }

    /// <summary>A title stands above the line or right below it, so that the line is none itself.</summary>
    private bool HasTitleNear(int at) => _titles.Count > 0 || (at + 1 < draft.Passages.Count && draft.Passages[at + 1] is { IsKept: true, IsTitleLike: true });

    private void ReadComposite(Passage passage, CompositeLine composite)
    {
        passage.Drop = composite.Reason;
        draft.Byline ??= composite.Byline;
        draft.Published ??= composite.Published;
        draft.Outlet ??= composite.Outlet;
    }

    private void ReadBareDateline(Passage passage)
    {
        if (draft.Dateline is not null || (DatelineRule.Read(passage.Text) ?? DatelineRule.ReadSigned(passage.Text)) is not { } dateline || dateline.Length != passage.Text.Length)
            return;
        passage.Drop = DropReason.Dateline;
        draft.Dateline = new Dateline(passage.Span, dateline.Text, dateline.Place, dateline.Date, dateline.Agency);
    }

    private bool IsCaption(int at)
    {
        var passage = draft.Passages[at];
        if (passage.IsLong || passage.Text.Length > CaptionLength)
            return false;
        if (CreditRule.OpensCaption(passage.Text) && !PublicationOrEmpty(passage))
            return FollowedByText(at);
        if (CreditRule.Find(passage.Text) is { Start: > 0 } && DatelineRule.Read(passage.Text) is null)
            return FollowedByText(at);
        return !passage.IsTitleLike && (IsRepeatedInHead(at) || _captions.Exists(earlier => draft.Passages[earlier].Key == passage.Key));
    }

    private static bool PublicationOrEmpty(Passage passage) => PublicationLine.Read(passage.Text) is not null;

    private bool FollowedByText(int at)
    {
        for (var i = at + 1; i < draft.Passages.Count; i++)
        {
            if (draft.Passages[i] is { IsKept: true, IsTitleLike: false })
                return true;
        }

        return false;
    }

    /// <summary>The passage stands again before the body: between are only dropped, title-like and repeated passages.</summary>
    private bool IsRepeatedInHead(int at)
    {
        var key = draft.Passages[at].Key;
        for (var i = at + 1; i < Math.Min(draft.Passages.Count, at + RepeatReach); i++)
        {
            var next = draft.Passages[i];
            if (next.Key == key)
                return true;
            if (next.IsKept && !next.IsTitleLike && CreditRule.Find(next.Text) is null && LineTagger.HeadRule(next.Text) is null)
                return false;
        }

        return false;
    }

    /// <summary>An article that is all head: its last title-like passages are its body.</summary>
    private void ReopenBody()
    {
        var kept = draft.Passages.Count(passage => passage.IsKept);
        if (kept > 0 && _captions.Count == 0 && _titles.Count == kept && draft.Passages.Where(passage => passage.IsKept && passage.Hint != PartKind.Title).Select(passage => passage.Key).Distinct().Count() <= 1)
        {
            _titles.RemoveAll(at => draft.Passages[at].Hint != PartKind.Title);
            draft.BodyStart = 0;
        }
    }

    private void ChooseTitle()
    {
        DropOutletNames();
        if (_titles.Count == 0)
            return;
        var stated = draft.Stated.Title is { } title ? TextShape.Key(title) : null;
        var chosen = FirstTitle(passage => passage.Key == stated);
        chosen = chosen >= 0 ? chosen : FirstTitle(passage => passage.Hint == PartKind.Title);
        chosen = chosen >= 0 ? chosen : _titles.FindIndex(at => PrintedTimes(at) > 1) is >= 0 and var twice ? _titles[twice] : -1;
        chosen = chosen >= 0 ? chosen : FirstTitle(passage => _titles.Exists(at => IsTitleWithOutlet(Passage(at).Text, passage.Key)));
        chosen = chosen >= 0 ? chosen : _titles.Count > 1 && IsPublisher(Passage(_titles[0]).Text, Passage(_titles[1]).Text) ? _titles[1] : _titles[0];
        var key = Passage(chosen).Key;
        var last = _titles.FindLast(at => Passage(at).Key == key);
        draft.Title = Passage(last).Text;
        foreach (var at in _titles)
        {
            if (at == last)
                Passage(at).Kind = PartKind.Title;
            else if (Passage(at).Key == key || IsTitleWithOutlet(Passage(at).Text, key))
                Passage(at).Drop = DropReason.RepeatedTitle;
            else if (PrintedTimes(at) > 1)
                _captions.Add(at);
            else
                Passage(at).Kind = PartKind.Heading;
        }

        _captions.Sort();
    }

    // "NILE RELIEF CONSORTIUM" above "South Sudan: Situation Report No. 4".
    private static bool IsPublisher(string first, string second) =>
        TextShape.IsUpperCase(first) && !TextShape.IsUpperCase(second) && TextShape.WordCount(first) is > 1 and <= MostWordsOfAPublisher && TextShape.WordCount(second) > TextShape.WordCount(first);

    /// <summary>An outlet's name can only be told from a title where another line can be the title.</summary>
    private void DropOutletNames()
    {
        foreach (var at in _titles.Where(at => Passage(at).Hint is null && OutletRule.LooksLikeOutlet(Passage(at).Text)).ToList())
        {
            if (_titles.Count < 2)
                return;
            draft.Drop(Passage(at), DropReason.OutletName);
            _titles.Remove(at);
        }
    }

    private bool IsTitleWithOutlet(string text, string key)
    {
        foreach (var gap in new[] { " | ", " - ", " – ", " — " })
        {
            var at = text.LastIndexOf(gap, StringComparison.Ordinal);
            if (at <= 0 || TextShape.Key(text[..at]) != key)
                continue;
            draft.Outlet ??= text[(at + gap.Length)..];
            return true;
        }

        return false;
    }

    private void KeepLastCaptions()
    {
        foreach (var at in _captions)
            CaptionCut.Cut(draft, Passage(at));
        var kept = new HashSet<string>();
        foreach (var at in Enumerable.Reverse(_captions).Where(at => Passage(at).IsKept))
        {
            if (kept.Add(Passage(at).Key))
                continue;
            Passage(at).Drop = DropReason.RepeatedCaption;
        }
    }

    private int PrintedTimes(int title) => _titles.Count(other => Passage(other).Key == Passage(title).Key);

    private int FirstTitle(Func<Passage, bool> holds)
    {
        var index = _titles.FindIndex(at => holds(Passage(at)));
        return index < 0 ? -1 : _titles[index];
    }

    private Passage Passage(int at) => draft.Passages[at];
}
