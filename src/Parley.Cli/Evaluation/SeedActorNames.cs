using System.Text.Json;
using Parley.Coding;
using Parley.Coding.Gazetteers;

namespace Parley.Cli.Evaluation;

/// <summary>Whether an actor found is one of the annotation: by code, or by a name both have. A part counts for its whole.</summary>
internal sealed class SeedActorNames
{
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public SeedActorNames(JsonElement root)
    {
        foreach (var actor in root.GetProperty("actors").EnumerateArray())
        {
            var names = new HashSet<string>(StringComparer.Ordinal) { Fold(actor.GetProperty("name").GetString()!) };
            foreach (var list in new[] { "aliases", "mentions", "evidence" })
            {
                if (actor.TryGetProperty(list, out var items))
                    names.UnionWith(items.EnumerateArray().Select(item => Fold((item.TryGetProperty("text", out var text) ? text : item.GetProperty("quote")).GetString()!)));
            }

            if (actor.TryGetProperty("nominals", out var nominals))
                names.UnionWith(nominals.EnumerateArray().Select(item => Fold(item.GetString()!)));
            var id = actor.GetProperty("id").GetString()!;
            _names.Add(id, names);
            if (actor.TryGetProperty("parent", out var parent))
                _parents.Add(id, parent.GetString()!);
        }
    }

    public bool Fit(string gold, string coded, CodedDocument document)
    {
        if (gold == coded || coded == "org:" + gold || PartId.OwnerOf(coded) == gold || (_parents.TryGetValue(gold, out var parent) && parent == coded))
            return true;
        if (!_names.TryGetValue(gold, out var names) || document.Actors.FirstOrDefault(actor => actor.Id == coded) is not { } found)
            return false;
        return names.Contains(Fold(found.Name)) || found.Aliases.Any(alias => names.Contains(Fold(alias)));
    }

    private static string Fold(string name) => string.Join(' ', Atomizer.Of(name).Where(atom => atom.IsWord && atom.Key != "the").Select(atom => atom.Key));
}
