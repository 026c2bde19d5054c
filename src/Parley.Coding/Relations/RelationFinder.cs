using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Relations;

/// <summary>Finds how actors stand to each other: allies, backers, members, heads, enemies, with who says so and since when.</summary>
/// <remarks>A relation rests on the word that tells it and on the phrases of both sides. Where either side is nobody the document names, there is none.</remarks>
public sealed class RelationFinder
{
    private const string Version = "1";
    private readonly RelationMatcher _matcher = new();
    private readonly RelationModality _modality = new(RelationLexicon.Shipped);
    private readonly OfficeReader _offices = new();

    /// <summary>Each relation once a telling voice, in the order of the text. Empty for a document without trees.</summary>
    public ImmutableArray<Fact<Relation>> Find(RelationMaterial material)
    {
        if (!material.Parsed.Layers.HasFlag(Layers.Syntax))
            return [];
        var context = RelationContext.Of(material);
        var sides = new RelationSides(context);
        var drafts = new List<RelationDraft>();
        var open = new List<RelationDraft>();
        foreach (var sentence in material.Parsed.Sentences)
        {
            if (context.Mentions.IsAny(sentence.FirstToken, sentence.EndToken))
                drafts.AddRange(OfTree(context, sides, material.Parsed.TreeOf(sentence), open));
        }

        var dates = new RelationDates(material.Dates);
        List<Fact<Relation>> facts = [.. drafts.Select(draft => draft with { Claim = dates.Put(draft) })
            .OrderBy(draft => draft.Trigger).GroupBy(draft => draft.Key, StringComparer.Ordinal).Select(group => MakeFact(material.Parsed.Document, [.. group]))];
        var ofTalks = TalksMediators.Read(material, context.Actors, open.Select(draft => draft.Claim.Subject).ToHashSet(StringComparer.Ordinal), facts).ToList();
        facts.AddRange(DocumentSides.Read(material, open, context.Actors, facts, ofTalks).ToList());
        facts.AddRange(ofTalks.Where(fact => !facts.Exists(known => known.Claim == fact.Claim)));
        return [.. facts, .. EventAttacks.Read(material, context.Actors, facts)];
    }

    private List<RelationDraft> OfTree(RelationContext context, RelationSides sides, SyntaxTree tree, List<RelationDraft> open)
    {
        var (material, mentions, actors) = (context.Material, context.Mentions, context.Actors);
        var told = new List<RelationDraft>();
        foreach (var match in _matcher.Find(tree, token => mentions.At(token) is not null, token => mentions.At(token) is { Form: not MentionForm.Description }))
            (match.IsForSides ? open : told).AddRange(match.IsForSides ? Open(context, tree, match) : Drafts(context, sides, tree, match));
        var offices = _offices.Read(material, tree, context.Bodies, actors).Where(office => !told.Exists(draft => IsNearer(tree, draft, office))).ToList();
        told.RemoveAll(draft => offices.Exists(office => Repeats(office.Claim, draft.Claim) || Crosses(tree, office, draft)));
        var plain = OfficeReader.ReadBare(material, tree, mentions, actors).Concat(OwnedBodies.Read(material, tree, mentions, actors)).Where(draft => !offices.Exists(office => Repeats(office.Claim, draft.Claim)));
        return [.. offices, .. plain, .. told];
    }

    // Between whom, the whole text will tell.
    private IEnumerable<RelationDraft> Open(RelationContext context, SyntaxTree tree, RelationMatch match)
    {
        var (modality, _, _) = _modality.Of(tree, match.Trigger);
        foreach (var subject in context.Parties.Of(tree, match.Subject).Select(PartId.WholeOf).Where(id => context.Actors.TryGetValue(id, out var actor) && actor.Kind is ActorKind.State or ActorKind.Igo or ActorKind.Ngo or ActorKind.Government))
            yield return new RelationDraft(tree, new Relation(match.Type, subject, subject), match.Trigger, match.Subject, match.Trigger, match.Rule) { Modality = modality, Attribution = context.Material.AttributionOf(tree[match.Trigger].Span) };
    }

    private IEnumerable<RelationDraft> Drafts(RelationContext context, RelationSides sides, SyntaxTree tree, RelationMatch match)
    {
        if (match.NeedsName && !tree[match.Target].Form.Any(char.IsUpper) && !WordGroups.Shipped.StandsForOwner(RelationLexicon.Shipped.LemmaOf(tree[match.Target])))
            yield break;
        var subjects = sides.Subjects(tree, match);
        var others = sides.Others(tree, match, subjects);
        if (others.Count == 0)
            yield break;
        var (modality, hasEnded, accuser) = _modality.Of(tree, match.Trigger);
        // Who will not withdraw its troops, or is urged to, has them there.
        if (match.HasEnded && modality != Modality.Occurred)
            modality = Modality.Occurred;
        else
            hasEnded |= match.HasEnded && modality == Modality.Occurred;
        var attribution = accuser is { } verb ? AccusedBy(tree, verb, context.Parties) : context.Material.AttributionOf(tree[match.Trigger].Span);
        foreach (var (subject, other) in from subject in subjects from other in others select (subject, other))
        {
            if (!CanHold(context, tree, match, subject, other) || RelationKinds.Fit(match, context.Actors[subject], context.Actors[other]) is not { } type)
                continue;
            // A deputy leader leads nothing; who leads a delegation speaks for those who sent it.
            if (sides.SpeaksFor(tree, match, subject) || (type == RelationType.Heads && match.NeedsPerson && IsDeputy(tree, match.Trigger)))
                type = RelationType.Represents;
            var label = match.Label is { } words ? context.Material.Parsed.Document.Text[tree[words.First].Span.Start..tree[words.Last].Span.End] : null;
            var claim = IsTurned(tree, match) ? new Relation(type, other, subject) : new Relation(type, subject, other);
            yield return new RelationDraft(tree, claim with { HasEnded = hasEnded, Role = label }, match.Trigger, match.Subject, match.Target, match.Rule) { Modality = modality, Attribution = attribution };
        }
    }

    private static bool CanHold(RelationContext context, SyntaxTree tree, RelationMatch match, string subject, string other)
    {
        if (subject == other || (match.Subject == match.Target && string.CompareOrdinal(subject, other) > 0))
            return false;
        // A part is its owner's, and nobody's enemy there; only a state's company is told to be its own.
        if (PartId.OwnerOf(other) == subject || (PartId.OwnerOf(subject) == other && !match.IsOfState))
            return false;
        // "X and Y convened talks between the two sides": not between themselves.
        if (match.Type == RelationType.MediatesFor && match.Subject != match.Target && context.Parties.Of(tree, match.Target).Contains(subject))
            return false;
        if (match.Type == RelationType.Heads && context.Actors[other].Kind == ActorKind.State && GroupTitles.Holds(tree, match.Trigger))
            return false;
        // "overran two of its posts": a post is not the land.
        if (match.Type == RelationType.Controls && context.Actors[other].Kind == ActorKind.State && tree[match.Target].Upos is Upos.NUM or Upos.NOUN && context.IdAt(match.Target) is null)
            return false;
        // "a spokesman for the front and General X": he speaks for nobody but the front.
        if (match.NeedsPerson && context.Actors[other].Kind == ActorKind.Person && tree.Is(match.Target, "conj"))
            return false;
        // "Haftar's army, which backs him" backs somebody else.
        return tree[match.Target].Upos != Upos.PRON || !tree.Children(match.Subject, "nmod:poss").Any(owner => context.IdAt(owner) == other);
    }

    private static bool IsDeputy(SyntaxTree tree, int office) =>
        tree.Children(office, "amod", "compound").Any(child => RelationLexicon.Shipped.IsIn("@deputy", tree[child].Form.ToLowerInvariant()));

    // "his rival X": he opposes X.
    private static bool IsTurned(SyntaxTree tree, RelationMatch match) =>
        match.Type == RelationType.Opposes && tree[match.Trigger].Upos == Upos.NOUN && match.Subject > match.Trigger && tree[match.Target].Xpos == "PRP$" && tree.Parent(match.Target) == match.Trigger;

    private static bool Repeats(Relation office, Relation told) =>
        office.Subject == told.Subject && office.Target == told.Target && told.Type is RelationType.Heads or RelationType.Represents;

    // In "envoy A and minister B" the title of A is nobody else's; "its" is of whom the office is.
    private static bool Crosses(SyntaxTree tree, RelationDraft office, RelationDraft told) =>
        IsOffice(told) && told.Trigger == office.Trigger && (told.Claim.Subject != office.Claim.Subject || tree[told.ObjectHead].Xpos == "PRP$");

    // "the head of the Front's council, X": of the council, not of the Front.
    private static bool IsNearer(SyntaxTree tree, RelationDraft told, RelationDraft office) =>
        IsOffice(told) && told.Trigger == office.Trigger && told.Claim.Subject == office.Claim.Subject && told.Claim.Target != office.Claim.Target
        && told.ObjectHead > told.Trigger && tree.Is(told.ObjectHead, "nmod") && tree.Parent(told.ObjectHead) == told.Trigger && tree.Subtree(told.ObjectHead).Contains(office.ObjectHead);

    private static bool IsOffice(RelationDraft draft) => draft.Claim.Type is RelationType.Heads or RelationType.Represents;

    // "X accused Y of arming Z": X says so, not the narrator.
    private static Attribution AccusedBy(SyntaxTree tree, int verb, PartyReader parties)
    {
        var accusers = tree[verb].Upos == Upos.NOUN ? [] : Clause.Subjects(tree, verb);
        if (accusers.Count == 0)
            return new Attribution(AttributionKind.Unknown, null, []);
        var words = tree.Subtree(accusers[0], child => !tree.Is(child, "acl") && !tree.Is(child, "appos") && !tree.Is(child, "punct"));
        return new Attribution(AttributionKind.NamedSpeaker, string.Concat(words.Select(word => tree[word].Form + (tree[word].SpaceAfter ? " " : ""))).Trim(), [.. accusers.SelectMany(accuser => parties.Of(tree, accuser)).Distinct()]);
    }

    private static Fact<Relation> MakeFact(Document document, List<RelationDraft> tellings)
    {
        var support = ImmutableArray.CreateBuilder<Support>();
        foreach (var draft in tellings)
        {
            Add(document, support, SupportRole.Trigger, draft.Tree[draft.Trigger].Span);
            Add(document, support, SupportRole.Actor, draft.Tree[draft.SubjectHead].Span);
            Add(document, support, SupportRole.Recipient, draft.Tree[draft.ObjectHead].Span);
        }

        return new Fact<Relation>(tellings[0].Claim, support.ToImmutable(), new CoderStamp("relations", Version, tellings[0].Rule), tellings[0].Attribution) { Modality = tellings[0].Modality };
    }

    private static void Add(Document document, ImmutableArray<Support>.Builder support, SupportRole role, TextSpan span)
    {
        var item = new Support(role, document.Evidence(span));
        if (!support.Any(known => known.Role == role && known.Evidence.Span == span))
            support.Add(item);
    }
}
