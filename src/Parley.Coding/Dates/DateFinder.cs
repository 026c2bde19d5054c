using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Coding.Dates;

/// <summary>Finds explicit dates.</summary>
public sealed class DateFinder
{
    public ImmutableArray<Fact<DatedPhrase>> Find(ParsedDocument parsed) => [];
}
