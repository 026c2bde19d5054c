using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Cli.Evaluation;

/// <summary>Exact spans of persons, organisations and places.</summary>
internal sealed class NameScore
{
    private static readonly HashSet<EntityType> Scored = [EntityType.Person, EntityType.Organisation, EntityType.Location];

    private int _gold;
    private int _found;
    private int _right;

    public double F1 => _gold + _found == 0 ? 0 : 200.0 * _right / (_gold + _found);

    public string On => $"{_gold} names";

    public void Add(IEnumerable<NamedEntity> gold, ImmutableArray<NamedEntity> found)
    {
        var given = gold.Where(name => Scored.Contains(name.Type)).ToList();
        var ours = found.Where(name => Scored.Contains(name.Type)).ToHashSet();
        _gold += given.Count;
        _found += ours.Count;
        _right += given.Count(ours.Contains);
    }
}
