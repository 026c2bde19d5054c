using System.Collections.Frozen;
using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Propositions;

/// <summary>The word lists by which acts and what they are about are known under one name.</summary>
internal sealed class ActWords
{
    private readonly FrozenDictionary<string, ActEntry> _verbs;
    private readonly FrozenDictionary<string, ActEntry> _nouns;
    private readonly FrozenDictionary<string, string> _objects;
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _through = Set("through-verbs");
    private readonly FrozenSet<string> _claims = Set("claim-nouns");
    private readonly FrozenSet<string> _moving = Set("moving-acts");
    private readonly FrozenSet<string> _refraining = Set("refraining-verbs");
    private readonly FrozenSet<string> _light = Set("light-verbs");
    private readonly FrozenSet<string> _happening = Set("event-verbs");
    private readonly FrozenSet<string> _weak = Set("weak-nouns");
    private readonly FrozenSet<string> _strength = Set("strength-words");
    private readonly FrozenSet<string> _reasons = Set("reason-markers");
    private readonly FrozenSet<string> _negations = Set("negations");

    private ActWords()
    {
        var (verbs, nouns) = (new Dictionary<string, ActEntry>(StringComparer.Ordinal), new Dictionary<string, ActEntry>(StringComparer.Ordinal));
        foreach (var parts in DataLines.Of("Propositions/acts.tsv").Select(line => line.Split('\t')))
        {
            var entry = new ActEntry(parts[0], Enum.Parse<OfRole>(parts[3], ignoreCase: true), parts.Length > 4 ? parts[4] : null);
            Add(verbs, parts[1], entry);
            Add(nouns, parts[2], entry);
        }

        (_verbs, _nouns) = (verbs.ToFrozenDictionary(StringComparer.Ordinal), nouns.ToFrozenDictionary(StringComparer.Ordinal));
        _names = verbs.Values.Concat(nouns.Values).Select(entry => entry.Name).ToFrozenSet(StringComparer.Ordinal);
        _objects = DataLines.Of("Propositions/objects.tsv").Select(line => line.Split('\t'))
            .SelectMany(parts => parts.Select(word => (word, parts[0]))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);
    }

    public static ActWords Shipped { get; } = new();

    /// <summary>The entry for a word, with its particle joined by "_", or null for an act that is not listed.</summary>
    public ActEntry? Entry(string lemma, bool isNoun) => (isNoun ? _nouns : _verbs).GetValueOrDefault(lemma);

    /// <summary>Whether a noun names an act.</summary>
    public bool IsActNoun(string lemma) => _nouns.ContainsKey(lemma);

    /// <summary>Whether an act is one of the list, under its name there.</summary>
    public bool IsAct(string name) => _names.Contains(name);

    /// <summary>The act where what is acted on makes it another: a claim is dropped, whatever the verb; who supplies weapons arms, who hands them over disarms.</summary>
    public string ActOn(string act, string? about) => (act, about) switch
    {
        ("supply", "weapons") => "arm",
        ("extradite", "weapons") => "disarm",
        ("withdraw" or "abandon" or "give_up" or "renounce" or "relinquish" or "waive", { } claim) when _claims.Contains(claim) => "drop",
        _ => act,
    };

    /// <summary>The one word for what is acted on.</summary>
    public string ObjectName(string lemma) => _objects.GetValueOrDefault(lemma, lemma);

    /// <summary>The one word for a thing of the list, or null for others.</summary>
    public string? KnownObject(string lemma) => _objects.GetValueOrDefault(lemma);

    /// <summary>"withdraw": who does it is what is moved, where nothing else is.</summary>
    public bool Moves(string? act) => act is not null && _moving.Contains(act);

    /// <summary>"agree": the act is in the infinitive.</summary>
    public bool LeadsThrough(string lemma) => _through.Contains(lemma);

    /// <summary>"avoid", "refrain": what follows is not to be done.</summary>
    public bool Refrains(string lemma) => _refraining.Contains(lemma);

    /// <summary>"hold": the act is in the object.</summary>
    public bool IsLight(string lemma) => _light.Contains(lemma);

    /// <summary>"come", "take place": the act is the subject.</summary>
    public bool TellsOccurrence(string lemma) => _happening.Contains(lemma);

    /// <summary>"moves towards": the act is further down.</summary>
    public bool IsWeak(string lemma) => _weak.Contains(lemma);

    /// <summary>"full".</summary>
    public bool Grades(string lemma) => _strength.Contains(lemma);

    /// <summary>"because", "as": what follows is no part of the act.</summary>
    public bool GivesReason(string lemma) => _reasons.Contains(lemma);

    public bool Negates(string lemma) => _negations.Contains(lemma) || _refraining.Contains(lemma);

    /// <summary>The word with its particle: "pull_out".</summary>
    public static string WithParticle(SyntaxTree tree, int token)
    {
        var lemma = tree.LemmaOf(token);
        if (lemma == "take" && tree.Children(token, "obj").Any(child => tree.LemmaOf(child) == "part"))
            return "take_part";
        // "leave the treaty untouched": nobody goes.
        if (lemma == "leave" && tree.Child(token, "obj") is not null && tree.Child(token, "xcomp") is not null)
            return "leave_be";
        if (tree.Child(token, "compound:prt") is { } particle)
            return $"{lemma}_{tree.LemmaOf(particle)}";
        // Taggers call some particles adverbs: "pull back".
        // "pull its soldiers out of the town": the particle stands behind the object.
        var apart = tree.Children(token, "advmod").Concat(tree.Children(token, "obl").SelectMany(phrase => tree.Children(phrase, "case"))).Where(child => child > token);
        return apart.Select(child => $"{lemma}_{tree.LemmaOf(child)}").FirstOrDefault(Shipped._verbs.ContainsKey) ?? lemma;
    }

    private static void Add(Dictionary<string, ActEntry> into, string words, ActEntry entry)
    {
        foreach (var word in words.Split(','))
            into.TryAdd(word, entry);
    }

    private static FrozenSet<string> Set(string list) => DataLines.Of($"Propositions/{list}.txt").ToFrozenSet(StringComparer.Ordinal);
}
