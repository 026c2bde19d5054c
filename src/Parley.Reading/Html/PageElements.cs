using System.Collections.Frozen;

namespace Parley.Reading.Html;

/// <summary>What the HTML standard says of elements, as far as reading the text of a page needs it.</summary>
internal static class PageElements
{
    /// <summary>Elements that stand on lines of their own.</summary>
    public static readonly FrozenSet<string> Block = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul video audio button select label");

    public static readonly FrozenSet<string> Cell = Set("td th");

    public static readonly FrozenSet<string> Heading = Set("h1 h2 h3 h4 h5 h6");

    /// <summary>Elements whose content is never shown as text.</summary>
    public static readonly FrozenSet<string> Unseen = Set(
        "script style template noscript head title meta link iframe object embed applet svg canvas textarea datalist noframes noembed param source track map area base rp");

    /// <summary>Elements the reader works with, not reads.</summary>
    public static readonly FrozenSet<string> Control = Set("button select option input progress meter");

    public static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen");

    /// <summary>Elements that end where the next of their kind begins: they do not nest without another element between.</summary>
    public static readonly FrozenSet<string> SelfEnding = Set("p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body");

    public static readonly FrozenSet<string> RawText = Set("script style textarea title xmp iframe noembed noframes");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
