using System.Collections.Immutable;
using Parley.Analysis.Graph;

namespace Parley.Analysis.Files;

/// <summary>What a model file holds: the model, and the words around it that the model itself has no use for.</summary>
public sealed record ConflictFile
{
    /// <exception cref="ArgumentException">There are not as many words as options.</exception>
    public ConflictFile(ConflictModel model, ImmutableArray<OptionWords> words)
    {
        if (words.Length != model.Options.Length)
            throw new ArgumentException("Words are needed for each option.", nameof(words));
        (Model, Words) = (model, words);
    }

    public ConflictModel Model { get; }

    /// <summary>One for each option of the model.</summary>
    public ImmutableArray<OptionWords> Words { get; }

    public string? About { get; init; }

    /// <summary>Where the model comes from.</summary>
    public string? Source { get; init; }

    public ImmutableArray<NamedState> States { get; init; } = [];

    public ImmutableArray<KnownAnswer> Answers { get; init; } = [];

    /// <summary>Where the items stand in the file; null where the model is of no file, or has been changed since.</summary>
    public ModelLines? Lines { get; init; }

    /// <summary>The same words around a changed model, whose options begin with those there were.</summary>
    public ConflictFile With(ConflictModel model) => new(model, [.. model.Options.Select((option, place) => place < Words.Length ? Words[place] : OptionWords.Of(option.Name))])
    {
        About = About,
        Source = Source,
        States = States,
    };
}
