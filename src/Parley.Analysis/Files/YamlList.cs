using System.Collections.Immutable;

namespace Parley.Analysis.Files;

/// <summary>A sequence.</summary>
internal sealed record YamlList(ImmutableArray<YamlItem> Items, int Line, int Column) : YamlItem(Line, Column)
{
    public override string Kind => "a list";
}
