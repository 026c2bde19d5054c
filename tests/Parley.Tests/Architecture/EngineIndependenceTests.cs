namespace Parley.Tests.Architecture;

/// <summary>The engine of conflict models can be used by anyone: it knows no record and no text, only how a problem is told.</summary>
public sealed class EngineIndependenceTests
{
    [Fact]
    public void The_graph_model_names_no_other_stage()
    {
        var wrong = from file in SourceFile.All()
                    where file.Project == "Parley.Analysis" && (file.Folder + "/").StartsWith("Graph/", StringComparison.Ordinal)
                    from opened in file.Opens
                    where opened != "Parley.Reading" && opened != "Parley.Analysis" && !opened.StartsWith("Parley.Analysis.Graph", StringComparison.Ordinal)
                    select $"{file.Path} -> {opened}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Of_reading_it_uses_nothing_but_the_problem()
    {
        var wrong = from file in SourceFile.All()
                    where file.Project == "Parley.Analysis" && file.Opens.Contains("Parley.Reading") && (file.Folder + "/").StartsWith("Graph/", StringComparison.Ordinal)
                    where Path.GetFileName(file.Path) is not ("ModelException.cs" or "ModelProblems.cs")
                    select file.Path;

        Assert.Empty(wrong);
    }
}
