using System.Collections.Immutable;

namespace Parley.Cli.Evaluation;

/// <summary>Measures one stage against marked data. To add one, write a class and name it in <see cref="EvaluationList"/>.</summary>
public interface IEvaluation
{
    /// <summary>The word after <c>parley eval</c>.</summary>
    string Name { get; }

    /// <summary>One sentence for the help.</summary>
    string Description { get; }

    /// <summary>The folder the example in the help names.</summary>
    string ExampleFolder => "../shared";

    /// <param name="directory">Full path of the folder the user named.</param>
    /// <returns>Empty where the folder holds no data for this evaluation.</returns>
    ImmutableArray<Figure> Run(string directory, Terminal terminal);
}
