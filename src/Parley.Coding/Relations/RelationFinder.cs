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
        var mentions = new MentionIndex(material.Parsed, material.Mentions);
        var actors = material.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var served = material.Offices.Where(office => office.Body is { } body && actors.TryGetValue(body, out var state) && state.Kind == ActorKind.State).DistinctBy(office => office.Person).ToDictionary(office => office.Person, office => office.Body!, StringComparer.Ordinal);
        string? CountryOf(string id) => actors[id] is { Kind: ActorKind.Person } person && (person.Country ?? served.GetValueOrDefault(id)) is { } country && actors.ContainsKey(country) ? country : null;
        var parties = new PartyReader(material.Parsed, token => mentions.At(token)?.ActorId, CountryOf, id => actors[id].Kind == ActorKind.State, token => SpeakerAt(material, actors, material.Parsed.Tokens[token].Span));
        var bodies = new OfficeBodies(material, RelationLexicon.Shipped, mentions, parties, actors);
        var places = new PlaceStates(material.Actors);
        var drafts = new List<RelationDraft>();
        var open = new List<RelationDraft>();
        foreach (var sentence in material.Parsed.Sentences)
        {
            if (!mentions.IsAny(sentence.FirstToken, sentence.EndToken))
                continue;
            var tree = material.Parsed.TreeOf(sentence);
            drafts.AddRange(OfTree(material, tree, mentions, parties, bodies, places, actors, open));
        }

        var dates = new RelationDates(material.Dates);
        List<Fact<Relation>> facts = [.. drafts.Select(draft => draft with { Claim = dates.Put(draft) })
            .OrderBy(draft => draft.Trigger).GroupBy(draft => draft.Key, StringComparer.Ordinal).Select(group => MakeFact(material.Parsed.Document, [.. group]))];
        var ofTalks = TalksMediators.Read(material, actors, open.Select(draft => draft.Claim.Subject).ToHashSet(StringComparer.Ordinal), facts).ToList();
        facts.AddRange(DocumentSides.Read(material, open, actors, facts, ofTalks).ToList());
        facts.AddRange(ofTalks.Where(fact => !facts.Exists(known => known.Claim == fact.Claim)));
        return [.. facts, .. EventAttacks.Read(material, actors, facts)];
    }

    private List<RelationDraft> OfTree(RelationMaterial material, SyntaxTree tree, MentionIndex mentions, PartyReader parties, OfficeBodies bodies, PlaceStates places, Dictionary<string, Actor> actors, List<RelationDraft> open)
    {
        var told = new List<RelationDraft>();
        foreach (var match in _matcher.Find(tree, token => mentions.At(token) is not null, token => mentions.At(token) is { Form: not MentionForm.Description }))
            (match.IsForSides ? open : told).AddRange(match.IsForSides ? Open(material, tree, match, parties, actors) : Drafts(material, tree, match, parties, mentions, bodies, places, actors));
        var offices = _offices.Read(material, tree, bodies, actors).Where(office => !told.Exists(draft => IsNearer(tree, draft, office))).ToList();
        told.RemoveAll(draft => offices.Exists(office => Repeats(office.Claim, draft.Claim) || Crosses(tree, office, draft)));
        var plain = OfficeReader.ReadBare(material, tree, mentions, actors).Concat(OwnedBodies.Read(material, tree, mentions, actors)).Where(draft => !offices.Exists(office => Repeats(office.Claim, draft.Claim)));
        return [.. offices, .. plain, .. told];
    }

    // Between whom, the whole text will tell.
    private IEnumerable<RelationDraft> Open(RelationMaterial material, SyntaxTree tree, RelationMatch match, PartyReader parties, Dictionary<string, Actor> actors)
    {
        var (modality, _, _) = _modality.Of(tree, match.Trigger);
        foreach (var subject in parties.Of(tree, match.Subject).Select(PartId.WholeOf).Where(id => actors.TryGetValue(id, out var actor) && actor.Kind is ActorKind.State or ActorKind.Igo or ActorKind.Ngo or ActorKind.Government))
            yield return new RelationDraft(tree, new Relation(match.Type, subject, subject), match.Trigger, match.Subject, match.Trigger, match.Rule) { Modality = modality, Attribution = material.AttributionOf(tree[match.Trigger].Span) };
    }

    private IEnumerable<RelationDraft> Drafts(RelationMaterial material, SyntaxTree tree, RelationMatch match, PartyReader parties, MentionIndex mentions, OfficeBodies bodies, PlaceStates places, Dictionary<string, Actor> actors)
    {
        if (match.NeedsName && !tree[match.Target].Form.Any(char.IsUpper) && !WordGroups.Shipped.StandsForOwner(RelationLexicon.Shipped.LemmaOf(tree[match.Target])))
            yield break;
        var subjects = SidesAt(tree, match.Subject, match, parties, places);
        var others = subjects.Count == 0 || LeadsPartOnly(tree, match, mentions) ? [] : match.IsForHome ? bodies.HomeOf(tree, match.Subject, actors[subjects[0]]) : SidesAt(tree, match.Target, match, parties, places);
        if (others.Count == 0)
            yield break;
        var (modality, hasEnded, accuser) = _modality.Of(tree, match.Trigger);
        var attribution = accuser is { } verb ? AccusedBy(tree, verb, parties) : material.AttributionOf(tree[match.Trigger].Span);
        // Whose troops they are has them there.
        if (match.Type == RelationType.HasForcesIn)
            subjects = [.. subjects.Select(PartId.WholeOf).Distinct()];
        // "a million Sudanese refugees" are from Sudan.
        if (match.Type == RelationType.HostsRefugeesFrom)
            others = [.. others.Select(PartId.WholeOf).Distinct()];
        foreach (var subject in subjects)
        {
            foreach (var other in others.Select(id => StateOf(match, id, actors)))
            {
                if (subject == other || (match.Subject == match.Target && string.CompareOrdinal(subject, other) > 0) || PartId.OwnerOf(subject) == other || PartId.OwnerOf(other) == subject || RelationKinds.Fit(match, actors[subject], actors[other]) is not { } type)
                    continue;
                // "a spokesman for the front and General X": he speaks for nobody but the front.
                if (match.NeedsPerson && actors[other].Kind == ActorKind.Person && tree.Is(match.Target, "conj"))
                    continue;
                // "Haftar's army, which backs him" backs somebody else.
                if (tree[match.Target].Upos == Upos.PRON && tree.Children(match.Subject, "nmod:poss").Any(owner => mentions.At(owner)?.ActorId == other))
                    continue;
                // A deputy leader leads nothing.
                if (type == RelationType.Heads && match.NeedsPerson && tree.Children(match.Trigger, "amod", "compound").Any(child => RelationLexicon.Shipped.IsIn("@deputy", tree[child].Form.ToLowerInvariant())))
                    type = RelationType.Represents;
                var label = match.Label is { } words ? material.Parsed.Document.Text[tree[words.First].Span.Start..tree[words.Last].Span.End] : null;
                yield return new RelationDraft(tree, (IsTurned(tree, match) ? new Relation(type, other, subject) : new Relation(type, subject, other)) with { HasEnded = hasEnded || (match.HasEnded && modality == Modality.Occurred), Role = label }, match.Trigger, match.Subject, match.Target, match.Rule)
                {
                    Modality = modality,
                    Attribution = attribution,
                };
            }
        }
    }

    // "his rival X": he opposes X.
    private static bool IsTurned(SyntaxTree tree, RelationMatch match) =>
        match.Type == RelationType.Opposes && tree[match.Trigger].Upos == Upos.NOUN && match.Subject > match.Trigger && tree[match.Target].Xpos == "PRP$" && tree.Parent(match.Target) == match.Trigger;

    // "We …", says the spokesman of X: X.
    private static string? SpeakerAt(RelationMaterial material, Dictionary<string, Actor> actors, TextSpan span)
    {
        var said = material.Statements.FirstOrDefault(fact => fact.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(span)));
        if (said is null || said.Claim.Speakers is not [var speaker] || !actors.TryGetValue(speaker, out var actor))
            return null;
        if (actor.Kind != ActorKind.Person)
            return actor.Kind is ActorKind.Anonymous or ActorKind.Media ? null : PartId.WholeOf(speaker);
        var bodies = material.Offices.Where(office => office.Person == speaker).Select(office => office.Body).OfType<string>().Where(actors.ContainsKey).Distinct().Take(2).ToList();
        return bodies is [var body] && actors[body].Kind is not (ActorKind.Igo or ActorKind.Person) ? PartId.WholeOf(body) : null;
    }

    // "troops in Gyumri": the state it lies in has them on its soil. A capital stands for its state anywhere.
    private static IReadOnlyList<string> SidesAt(SyntaxTree tree, int token, RelationMatch match, PartyReader parties, PlaceStates places)
    {
        if (parties.Of(tree, token) is { Count: > 0 } named)
            return named;
        return (match.Type is RelationType.HasForcesIn or RelationType.HostsRefugeesFrom ? places.Of(tree, token) : places.OfCapital(tree, token)) is { } state ? [state] : [];
    }

    // "leads the Kenyan team" is no head of Kenya.
    private static bool LeadsPartOnly(SyntaxTree tree, RelationMatch match, MentionIndex mentions) =>
        match.Type == RelationType.Heads && mentions.At(match.Target) is null && RelationLexicon.Shipped.IsIn("@team", RelationLexicon.Shipped.LemmaOf(tree[match.Target]))
        && tree.Children(match.Target, "amod", "compound", "nmod:poss").Any(child => mentions.At(child) is not null) && !tree.Children(match.Target, "flat", "appos").Any(child => mentions.At(child) is not null);

    // "his president": the country's whom he serves.
    private static string StateOf(RelationMatch match, string id, Dictionary<string, Actor> actors) =>
        match is { Type: RelationType.Heads, NeedsPerson: true } && actors[id] is { Kind: ActorKind.Person, Country: { } country } && actors.ContainsKey(country) ? country : id;

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
