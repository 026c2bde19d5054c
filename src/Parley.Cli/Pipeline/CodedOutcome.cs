using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Pipeline;

/// <summary>A document after coding, or the problem that stood in the way: exactly one of the two is set.</summary>
internal sealed record CodedOutcome(CodedDocument? Coded, Problem? Problem)
{
    /// <summary>Where the article was found.</summary>
    public string Address => Coded?.Parsed.Document.Address ?? Problem!.Where;
}
