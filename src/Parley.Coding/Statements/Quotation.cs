namespace Parley.Coding.Statements;

/// <summary>Words between quotation marks.</summary>
/// <param name="Outer">The tokens with their marks; where a quotation goes on in the next paragraph there is no closing one.</param>
/// <param name="Inner">The tokens between the marks.</param>
/// <param name="GoesOn">Whether the next paragraph opens with quotation marks because this one never closed.</param>
internal sealed record Quotation(TokenRange Outer, TokenRange Inner, bool GoesOn);
