using Parley.Language.Morphology;
using Parley.Language.Names;
using Parley.Language.Network;
using Parley.Language.Trees;
using Parley.Language.Weights;

namespace Parley.Language.Parsing;

/// <summary>The shipped network for English, loaded once and shared by every thread. Immutable.</summary>
public sealed class EnglishModel
{
    /// <summary>The file's name in a folder of models.</summary>
    public const string FileName = "english/model.bin";

    /// <summary>The name of the file of coreference in a folder of models.</summary>
    public const string CoreferenceFileName = "english/coreference.bin";

    private EnglishModel(ModelFile file, ModelFile coreference)
    {
        Labels = new GazetteerLabels(file);
        Encoder = new Encoder(file);
        Tagger = new Tagger(file);
        Arcs = new ArcScorer(file);
        Relations = new RelationScorer(file);
        Names = new NameDecoder(file, "names", EntityType.Person, EntityType.Organisation, EntityType.Location);
        References = new NameDecoder(file, "refs", EntityType.Person, EntityType.Organisation, EntityType.Location, EntityType.Group, EntityType.Weapon);
        Coreference = coreference.Floats("weights");
        Version = $"{file.Header.Name} {file.Header.Version}";
    }

    /// <summary>The model's name and version.</summary>
    public string Version { get; }

    internal GazetteerLabels Labels { get; }

    internal Encoder Encoder { get; }

    internal Tagger Tagger { get; }

    internal ArcScorer Arcs { get; }

    internal RelationScorer Relations { get; }

    internal NameDecoder Names { get; }

    internal NameDecoder References { get; }

    internal float[] Coreference { get; }

    /// <summary>The folder of models beside the program.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "models");

    /// <param name="folder">A folder that holds <see cref="FileName"/> and <see cref="CoreferenceFileName"/>.</param>
    /// <exception cref="ModelFileException">A file is missing, of another version, cut short or damaged.</exception>
    public static EnglishModel Load(string folder) =>
        new(ModelFile.Read(Path.Combine(folder, FileName)), ModelFile.Read(Path.Combine(folder, CoreferenceFileName)));
}
