using Parley.Language;
using Parley.Language.Names;
using Parley.Language.Network;
using Parley.Language.Weights;
using Parley.Reading;
using Parley.Training.Names;

namespace Parley.Training.Encoder;

/// <summary>Makes sentences to train on, in the classes of a file of weights.</summary>
internal sealed class SentenceFactory(ModelFile file)
{
    private const float HiddenInTrees = 0.12f;
    private const float HiddenInNames = 0.2f;

    private readonly GazetteerLabels _gazetteer = new(file);
    private readonly Dictionary<string, int> _upos = Numbered(file.Header.Upos);
    private readonly Dictionary<string, int> _xpos = Numbered(file.Header.Xpos);
    private readonly Dictionary<string, int> _feats = Numbered(file.Header.Feats);
    private readonly Dictionary<string, int> _lemmas = Numbered(file.Header.Lemmas);
    private readonly Dictionary<string, int> _relations = Numbered(file.Header.Deprels);
    private readonly int _demonym = 1 + (2 * Array.IndexOf(file.Header.GazTypes, nameof(EntityType.Group)));

    public LabelMasks Masks { get; } = new();

    public TrainingSentence Plain(IReadOnlyList<string> forms) =>
        new([.. forms], _gazetteer.Of([.. forms.Select((form, i) => new Token(i, new TextSpan(0, form.Length), form))])) { Hidden = HiddenInTrees };

    /// <summary>A sentence with its tags and tree.</summary>
    public TrainingSentence Tree(ReadOnlySpan<Token> tokens)
    {
        var words = tokens.ToArray();
        var first = words[0].Index;
        return Plain([.. words.Select(token => token.Form)]) with
        {
            Upos = [.. words.Select(token => Class(_upos, token.Upos.ToString().ToUpperInvariant()))],
            Xpos = [.. words.Select(token => Class(_xpos, token.Xpos))],
            Feats = [.. words.Select(token => Class(_feats, token.Feats.Length == 0 ? "_" : token.Feats))],
            Lemmas = [.. words.Select(token => Class(_lemmas, LemmaScripts.Of(token.Form, token.Lemma)))],
            Heads = [.. words.Select(token => token.Head == Token.NoHead ? 0 : token.Head - first + 1)],
            Relations = [.. words.Select(token => Class(_relations, _relations.ContainsKey(token.Deprel) ? token.Deprel : token.Deprel.Split(':')[0]))],
        };
    }

    /// <summary>Adds the names a corpus marks.</summary>
    public TrainingSentence WithNames(TrainingSentence sentence, LabelledSentence marked)
    {
        var masks = Masks.Of(marked.Labels, marked.Types);
        var group = NameLabels.Alone(EntityType.Group);
        for (var i = 0; i < masks.Length; i++)
        {
            // A nationality in the gazetteer is a group where the corpus does not say otherwise.
            if (sentence.Gazetteer[i] == _demonym && Masks.IsOpen(masks[i]) && Masks.Holds(masks[i], group))
                masks[i] = Masks.Only(group);
        }

        if (marked.HasLoosePremises)
            OpenPremises(sentence, marked.Labels, masks);
        return sentence with { Names = masks, NameConvention = Conventions.Of(Conventions.Names, marked.Corpus), Hidden = HiddenInNames };
    }

    // What is not in the gazetteer may be either: the other corpora tell.
    private void OpenPremises(TrainingSentence sentence, int[] labels, int[] masks)
    {
        foreach (var name in NameLabels.Entities(labels).Where(name => name.Type == EntityType.Location))
        {
            if (Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).Any(i => sentence.Gazetteer[i] != 0))
                continue;
            for (var i = name.FirstToken; i < name.EndToken; i++)
                masks[i] = Masks.Either(labels[i], labels[i] - NameLabels.Begin(EntityType.Location) + NameLabels.Begin(EntityType.Organisation));
        }
    }

    /// <summary>Adds the references a corpus marks.</summary>
    public TrainingSentence WithReferences(TrainingSentence sentence, LabelledSentence marked) => sentence with
    {
        References = Masks.Of(marked.Labels, marked.Types),
        ReferenceConvention = Conventions.Of(Conventions.References, marked.Corpus),
        Hidden = HiddenInNames,
    };

    private static int Class(Dictionary<string, int> classes, string name) => classes.GetValueOrDefault(name, TrainingSentence.Unknown);

    private static Dictionary<string, int> Numbered(string[] names) =>
        names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
}
