using Parley.Cli.Evaluation;

namespace Parley.Tests.Quality;

/// <summary>Floors under the agreement of tokens and sentences with Universal Dependencies; raise them when the figures rise.</summary>
public sealed class SegmentationFloorTests
{
    [Theory]
    [InlineData("UD_English-EWT/en_ewt-ud-test.conllu", 0.990, 0.83)]
    [InlineData("UD_English-PUD/en_pud-ud-test.conllu", 0.998, 0.99)]
    public void Tokens_and_sentences_agree_with_the_treebank(string file, double tokens, double sentences)
    {
        var path = FindTreebank(file);
        Assert.SkipUnless(path is not null, $"The treebank {file} is not beside the repository.");
        using var reader = new StreamReader(path!);

        var score = SegmentationEvaluation.Run(reader);

        Assert.True(score.Tokens.F1 >= tokens, $"Tokens F1 {score.Tokens.F1:P2} is under {tokens:P2}.");
        Assert.True(score.Sentences.F1 >= sentences, $"Sentences F1 {score.Sentences.F1:P2} is under {sentences:P2}.");
    }

    private static string? FindTreebank(string file)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Parley.slnx")))
            directory = directory.Parent;
        var path = Path.Combine(directory?.Parent?.FullName ?? "", "shared", "data", "ud", file);
        return File.Exists(path) ? path : null;
    }
}
