using Parley.Language;
using Parley.Language.Parsing;

namespace Parley.Tests.Language.Parsing;

/// <summary>The shipped model, loaded once for all tests.</summary>
internal static class Shipped
{
    public static EnglishModel Model { get; } = EnglishModel.Load(EnglishModel.ShippedFolder);

    public static ParsedDocument Parse(string text) => new EnglishPipeline(Model).Parse(Texts.Document(text));
}
