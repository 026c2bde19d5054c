using System.Globalization;
using Parley.Analysis.Graph.Preferences;
using Parley.Analysis.Graph.WhatIf;

namespace Parley.Cli.Conflicts;

/// <summary>Says changes of a model in words.</summary>
internal sealed class EditWords(ConflictView view)
{
    public string Of(ModelEdit edit) => edit switch
    {
        DropRule rule => $"the rule \"{rule.Name}\" is dropped",
        DropWish wish => $"{wish.DecisionMaker} gives up its {Wish(wish)}",
        MoveInPreference move => $"{move.DecisionMaker} comes to like \"{view.Names.Label(move.Override.State)}\" {Place(move.Override)}",
        _ => throw new ArgumentException($"{edit.GetType().Name} has no words.", nameof(edit)),
    };

    private string Wish(DropWish wish)
    {
        var preference = view.Graph.Model.DecisionMakers[view.Graph.Model.IndexOf(wish.DecisionMaker)].Preference;
        return string.Create(CultureInfo.InvariantCulture, $"wish {wish.Place + 1}: {view.Names.Of(((PrioritisedPreference)preference).Statements[wish.Place].Statement)}");
    }

    private string Place(PlaceOverride item) => item.Place switch
    {
        OverridePlace.JustAbove => $"better than \"{view.Names.Label(item.Anchor)}\"",
        OverridePlace.JustBelow => $"less than \"{view.Names.Label(item.Anchor)}\"",
        OverridePlace.LevelWith => $"as much as \"{view.Names.Label(item.Anchor)}\"",
        OverridePlace.First => "best of all",
        _ => "least of all",
    };
}
