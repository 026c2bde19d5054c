using System.Collections.Immutable;
using Parley.Coding.Events;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.States;

/// <summary>Finds what became of actors: founded, dissolved, overthrown, split, gone into exile, dead; with the day and who says so.</summary>
/// <remarks>A state rests on the word that tells it and on the phrase of the actor. It holds only where its modality says that it came about.</remarks>
public sealed class StateFinder
{
    private readonly StateLexicon _lexicon = StateLexicon.Shipped;
    private readonly EventModality _modality = new(EventWords.Shipped);

    /// <summary>Each state once a telling voice, in the order of the text. Empty for a document without trees.</summary>
    public ImmutableArray<Fact<ActorState>> Find(StateMaterial material)
    {
        if (!material.Parsed.Layers.HasFlag(Layers.Syntax))
            return [];
        // Hardly any word tells a state: what reading one takes is made for the first.
        PhraseActors? phrases = null;
        var actors = material.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var dates = new EventDates(material.Dates);
        var drafts = new List<StateDraft>();
        foreach (var sentence in material.Parsed.Sentences)
        {
            var tree = material.Parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tree[i].Upos is not (Upos.VERB or Upos.NOUN) || Entries(tree, i) is not { IsEmpty: false } entries)
                    continue;
                phrases ??= new PhraseActors(material.Parsed, material.Mentions, PhraseWords.Shipped);
                if (Read(tree, i, entries, phrases, actors, dates) is { } draft)
                    drafts.Add(draft with { Attribution = new EventMaterial(material.Parsed, material.Actors, material.Mentions, material.Statements, material.Dates).AttributionOf(tree[i].Span) });
            }
        }

        return [.. StateDraft.Merge(drafts).Select(draft => draft.ToFact(material.Parsed.Document))];
    }

    private StateDraft? Read(SyntaxTree tree, int word, ImmutableArray<StateEntry> entries, PhraseActors phrases, Dictionary<string, Actor> actors, EventDates dates)
    {
        if (phrases.MentionAt(word) is not null)
            return null;
        foreach (var entry in entries)
        {
            if (!StateSlots.Hold(tree, word, entry))
                continue;
            foreach (var head in StateSlots.Of(tree, word, entry))
            {
                if (Holder(tree, head, entry, phrases, actors) is { } holder)
                    return Draft(tree, word, head, holder, entry, phrases, dates);
            }
        }

        return null;
    }

    private ImmutableArray<StateEntry> Entries(SyntaxTree tree, int word)
    {
        var lemma = tree.LemmaOf(word);
        if (tree[word].Upos != Upos.VERB)
            return _lexicon.For(lemma, "NOUN");
        if (tree.Child(word, "compound:prt") is { } particle)
            return _lexicon.For($"{lemma}_{tree.LemmaOf(particle)}", "VERB");
        // "broke away": a parser takes the particle for any adverb.
        return tree.Child(word, "advmod") == word + 1 && _lexicon.For($"{lemma}_{tree.LemmaOf(word + 1)}", "VERB") is { Length: > 0 } found ? found : _lexicon.For(lemma, "VERB");
    }

    private StateDraft Draft(SyntaxTree tree, int word, int head, string holder, StateEntry entry, PhraseActors phrases, EventDates dates)
    {
        var match = new EventMatch(new EventEntry(entry.Word, entry.Pos, "", "", "", "", EventType.Coerce, null, null), word, word, 1);
        var other = StateSlots.Others(tree, word, entry).Where(item => phrases.MentionAt(item) is { Form: not MentionForm.Description } named && named.ActorId != holder).Select(item => (int?)item).FirstOrDefault();
        var date = dates.Of(tree, match, token => token != word && tree[token].Upos == Upos.VERB && tree.Child(token, "nsubj", "nsubj:pass") is not null);
        return new StateDraft(tree, new ActorState(entry.Type, holder) { Other = other is { } token ? phrases.MentionAt(token)!.ActorId : null, Date = date?.Claim.Edtf }, word, head, entry.Rule)
        {
            OtherHead = other,
            Date = date,
            Modality = _modality.Of(tree, match).Modality,
        };
    }

    /// <summary>Of whom it is told: one actor of the kind the entry asks for.</summary>
    private string? Holder(SyntaxTree tree, int head, StateEntry entry, PhraseActors phrases, Dictionary<string, Actor> actors)
    {
        var isGovernment = _lexicon.IsGovernment(tree.LemmaOf(head));
        head = isGovernment ? head : StateSlots.Named(tree, head, token => phrases.MentionAt(token) is { Form: not MentionForm.Description });
        if (phrases.Of(tree, [head]) is not [var id] || !actors.TryGetValue(id, out var actor))
            return null;
        // "Kenyan officials were killed": of the officials, not of Kenya.
        if (!isGovernment && phrases.MentionAt(head) is not { } && tree[head].Upos is not Upos.PRON)
            return null;
        var fits = entry.OfWhom switch
        {
            "cabinet" => isGovernment,
            "government" => isGovernment || actor.Kind is ActorKind.Government or ActorKind.Military or ActorKind.ArmedGroup or ActorKind.Coalition or ActorKind.Party,
            "group" => !isGovernment && actor.Kind is not (ActorKind.Person or ActorKind.State or ActorKind.Population or ActorKind.Unknown) && (PartId.OwnerOf(id) is null || actor.Kind == ActorKind.Military) && !ActorId.IsDescribed(id),
            "person" => !isGovernment && actor.Kind == ActorKind.Person && ActorId.IsPerson(id),
            _ => actor.Kind is not (ActorKind.Person or ActorKind.Population),
        };
        if (!fits)
            return null;
        // "the Bashir regime": the state's he led.
        return isGovernment && actor is { Kind: ActorKind.Person, Country: { } country } && actors.ContainsKey(country) ? country : PartId.OwnerOf(id) is { } owner && isGovernment ? owner : id;
    }
}
