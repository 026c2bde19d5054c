using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Cli.Evaluation.Gold;

/// <summary>Found statements against marked ones: half of the shorter content in both, and a marked speaker.</summary>
internal sealed class StatementAgreement
{
    private readonly FoundActors _actors;

    public StatementAgreement(CodedDocument coded)
    {
        _actors = new FoundActors(coded);
        Found = [.. coded.Facts.OfType<Fact<Statement>>()];
    }

    public ImmutableArray<Fact<Statement>> Found { get; }

    public bool SameContent(GoldStatement marked, Fact<Statement> found) => FactSpans.Agree(marked.Content, FactSpans.Of(found, SupportRole.Content));

    public bool Agree(GoldStatement marked, Fact<Statement> found) =>
        SameContent(marked, found) && _actors.AnyNamed(marked.Speakers, found.Claim.Speakers, found.Claim.SpeakerText);
}
