using System.Collections.Immutable;

namespace Parley.Record.Positions;

/// <summary>Something sides are taken on, under one name for all its wordings.</summary>
/// <param name="Id">Act, what it is about, and whose act it is ("withdraw/troops/ETH"), or the id a split gave it.</param>
/// <param name="Name">Given by a person, or made of act, thing and actors as the reports word them; no two issues have one.</param>
/// <param name="Wordings">As they stand, each once, the most frequent first.</param>
/// <param name="Positions">Taken on it, in the order of the record.</param>
public sealed record Issue(string Id, string Name, ImmutableArray<string> Wordings, ImmutableArray<PositionRow> Positions);
