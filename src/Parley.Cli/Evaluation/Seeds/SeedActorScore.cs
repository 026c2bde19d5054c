using System.Collections.Immutable;
using Parley.Cli.Evaluation.Gold;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>Who is named in the first reports, where, and what refers to them.</summary>
internal sealed class SeedActorScore(SeedAnnotation gold, SeedDocuments found)
{
    private const double LeastNamed = 0.95, LeastCollective = 0.80, LeastMentions = 0.92, LeastReferences = 0.80;

    public IEnumerable<Figure> Figures()
    {
        var (namedCount, otherCount) = ActorAgreement.Count(gold.Actors, [.. found.All]);
        yield return new Figure("actors F1, named", namedCount.F1, $"{namedCount.Marked} marked, {namedCount.Found} found", LeastNamed);
        yield return new Figure("actors F1, collective", otherCount.F1, $"{otherCount.Marked} marked, {otherCount.Found} found", LeastCollective);
        yield return Linked("mentions linked to the right actor", gold.Mentions, LeastMentions, (resolver, raw) => resolver.Named(raw));
        yield return Linked("coreferent mentions linked to the right actor", gold.References, LeastReferences, (resolver, raw) => resolver.Named(raw).Concat(resolver.Referred(raw)));
        var fallen = gold.Traps.Count(trap => Resolvers(trap.File)
            .SelectMany(resolver => resolver.Named(trap.Raw).Concat(resolver.Referred(trap.Raw)))
            .Any(actor => trap.MustNotBe.Any(other => NameAgreement.IsSame(other, actor))));
        yield return new Figure("coreference traps fallen into", fallen, $"{gold.Traps.Length} traps", 0) { LowerIsBetter = true };
    }

    private Figure Linked(string measure, ImmutableArray<SeedMention> mentions, double floor, Func<ReferenceResolver, TextSpan, IEnumerable<Actor>> resolve)
    {
        var count = new ShareCount();
        foreach (var mention in mentions)
        {
            var actors = Resolvers(mention.File).SelectMany(resolver => resolve(resolver, mention.Raw)).ToList();
            count.Add(actors.Exists(actor => NameAgreement.IsSame(mention.Actor, actor))
                || (!mention.Members.IsEmpty && mention.Members.All(member => actors.Exists(actor => NameAgreement.IsSame(member, actor)))));
        }

        return count.ToFigure(measure, floor);
    }

    private IEnumerable<ReferenceResolver> Resolvers(string file) => found.Of(file).Select(document => new ReferenceResolver(document));
}
