namespace Parley.Cli.Evaluation;

/// <summary>How far statements agree with the annotation of the first reports.</summary>
/// <param name="Quotations">Annotated statements with words in quotation marks that are found with their speaker.</param>
/// <param name="Anonymous">Annotated statements of unnamed sources that are found and flagged.</param>
/// <param name="Statements">Annotated statements of someone that are found with their speaker.</param>
/// <param name="Narrator">Passages annotated as the narrator's that were given to someone.</param>
public sealed record SeedStatementScore(Score Quotations, Score Anonymous, Score Statements, Score Narrator);
