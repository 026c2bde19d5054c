using Parley.Language.Parsing;
using Parley.Language.Weights;

namespace Parley.Cli.Pipeline;

/// <summary>The network for English: the one beside the program, or the one in the folder PARLEY_MODELS names.</summary>
internal static class LanguageModel
{
    private const string Variable = "PARLEY_MODELS";

    private static readonly Lazy<EnglishModel> Loaded = new(() =>
        EnglishModel.Load(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : EnglishModel.ShippedFolder));

    /// <summary>Loaded once a run.</summary>
    /// <exception cref="ProblemException">The file is missing or unusable.</exception>
    public static EnglishModel Load()
    {
        try
        {
            return Loaded.Value;
        }
        catch (ModelFileException exception)
        {
            throw new ProblemException(new Reading.Problem("PLY0601", exception.File, exception.Message, "the weights of this version", "install Parley again, or name another folder in PARLEY_MODELS"));
        }
    }
}
