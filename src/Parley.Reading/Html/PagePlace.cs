using System.Runtime.InteropServices;

namespace Parley.Reading.Html;

/// <summary>Where on the page a piece of text stands.</summary>
/// <param name="Furniture">Number of the innermost element whose names say it is not the article's; -1 without one.</param>
/// <param name="Reason">What those names say.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PagePlace(PartKind Kind, bool IsPreformatted, PageArea Area, int Furniture, DropReason? Reason)
{
    public static PagePlace Top { get; } = new(PartKind.Paragraph, IsPreformatted: false, PageArea.Unsaid, -1, Reason: null);
}
