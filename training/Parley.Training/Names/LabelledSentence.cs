using Parley.Language;

namespace Parley.Training.Names;

/// <summary>A sentence with its names, as one corpus annotates them.</summary>
/// <param name="Corpus">The convention it follows: sentences of one corpus name share it.</param>
/// <param name="Document">Sentences of one document share it; empty where the corpus does not say.</param>
/// <param name="Labels">One a token, as in <see cref="Parley.Language.Names.NameLabels"/>.</param>
/// <param name="Types">The types the corpus annotates; of the others nothing may be concluded from their absence.</param>
public sealed record LabelledSentence(
    string Corpus, string Document, IReadOnlyList<string> Tokens, int[] Labels, IReadOnlySet<EntityType> Types)
{
    /// <summary>Whether shops, inns and schools are a place in one sentence of the corpus and an organisation in the next, with nothing to tell which.</summary>
    public bool HasLoosePremises { get; init; }

    /// <summary>Letters and digits of the text in lower case: the key two copies of one sentence share.</summary>
    public string Key { get; } = string.Concat(string.Concat(Tokens).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
