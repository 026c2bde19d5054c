using System.Collections.Concurrent;
using Parley.Cli.Configuration;
using Parley.Language.Parsing;
using Parley.Language.Weights;
using Parley.Reading;

namespace Parley.Cli.Pipeline;

/// <summary>The network for English: the one beside the program, or the one in the folder the user names. Each is loaded once a run.</summary>
internal static class LanguageModel
{
    private static readonly ConcurrentDictionary<string, EnglishModel> Loaded = new(StringComparer.Ordinal);

    /// <exception cref="ProblemException">The file is missing or unusable (PLY0601).</exception>
    public static EnglishModel Load(Terminal terminal, Settings settings)
    {
        try
        {
            return Loaded.GetOrAdd(settings.Models is { } folder ? terminal.Resolve(folder) : EnglishModel.ShippedFolder, EnglishModel.Load);
        }
        catch (ModelFileException exception)
        {
            throw new ProblemException(new Problem(
                "PLY0601", exception.File, exception.Found, "allowed: the weights this version was made with", "install Parley again, or correct PARLEY_MODELS or \"models\" in parley.json"));
        }
    }

    /// <summary>As the settings of where the user stands have it.</summary>
    public static EnglishModel Load(Terminal terminal) => Load(terminal, Settings.Load(terminal));
}
