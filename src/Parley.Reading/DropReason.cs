namespace Parley.Reading;

/// <summary>Why a stretch of the raw text is not in the clean text.</summary>
public enum DropReason
{
    RepeatedTitle,
    RepeatedCaption,
    RepeatedParagraph,

    /// <summary>Who supplied the picture; never a source of what the article says.</summary>
    PhotoCredit,

    /// <summary>The author's name; kept as <see cref="Document.Byline"/>.</summary>
    Byline,

    /// <summary>Place, day and agency before the first sentence; kept as <see cref="Document.Dateline"/>.</summary>
    Dateline,

    /// <summary>When the page says it was published; kept as <see cref="Document.Published"/>.</summary>
    PublicationLine,

    /// <summary>Controls of the page: sharing, text size, counters, print.</summary>
    Widget,
    CookieNotice,
    Newsletter,
    Advertisement,

    /// <summary>Pointers to other articles: "Read more", "Related".</summary>
    Promotion,

    /// <summary>Menus, headers, footers and whatever else a page holds beside its article.</summary>
    OutsideArticle,
    Copyright,

    /// <summary>The outlet's name standing alone; kept as <see cref="Document.Outlet"/>.</summary>
    OutletName,

    /// <summary>A line that only sets articles apart: "* * *", a message number.</summary>
    Separator,

    /// <summary>Characters that carry no text: NUL, zero-width marks, direction marks, replacement of broken bytes.</summary>
    ControlCharacters,
}
