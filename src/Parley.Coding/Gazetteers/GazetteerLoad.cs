using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Coding.Gazetteers;

/// <summary>A loaded gazetteer and the lines that could not be used.</summary>
public sealed record GazetteerLoad(Gazetteer Gazetteer, ImmutableArray<Problem> Problems);
