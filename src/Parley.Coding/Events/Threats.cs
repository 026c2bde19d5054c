using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>What a threat or a vow of harm is about: "vowed to retaliate", "threatened to shell the port", "threatened to sack them", "vowed to go on with the strike".</summary>
/// <remarks>PLOVER's mode "violence" is for violence; who threatens to dismiss, to leave or to strike threatens without it. Codes are CAMEO's: 133 protest, 134 an end to relations, 137 repression, 138 force.</remarks>
internal sealed class Threats(EventLexicon lexicon, EventWords words)
{
    private const string Violence = "violence";

    private readonly EventMatcher _matcher = new(lexicon, words);

    /// <summary>The event with the type, mode and code of what is threatened; the same where it is no threat, or where what is threatened is not told by a verb.</summary>
    public EventMatch Told(SyntaxTree tree, EventMatch match)
    {
        if (Announced(tree, match) is not { } clause || !(match.Entry is { Type: EventType.Threaten, Mode: Violence } || IsVowOfHarm(tree, match)))
            return match;
        var act = UsesForce(tree, clause) ? EventType.Assault : ActAt(tree, clause);
        return match with { Entry = match.Entry with { Type = EventType.Threaten, Mode = act is EventType.Assault ? Violence : null, Cameo = CodeOf(act) } };
    }

    private bool IsVowOfHarm(SyntaxTree tree, EventMatch match) =>
        match.Entry.Type == EventType.Agree && words.IsVow(match.Entry.Lemma)
        && tree.Children(match.Predicate, "xcomp").Any(clause => _matcher.Match(tree, clause) is { } harm && ActType.IsHostile(harm.Entry.Type) && harm.Entry.Type is not EventType.Mobilize);

    private static int? Announced(SyntaxTree tree, EventMatch match) => tree.Children(match.Predicate, "xcomp").Where(clause => clause > match.Predicate).Cast<int?>().FirstOrDefault();

    // "threatened to use force".
    private bool UsesForce(SyntaxTree tree, int clause) => tree.Children(clause, "obj").Any(word => lexicon.IsIn("@violence", tree.LemmaOf(word)) || tree.LemmaOf(word) == "force");

    // "continue a strike" is no verb of protest, its object is one.
    private EventType? ActAt(SyntaxTree tree, int clause) =>
        tree.Children(clause, "obj").Prepend(clause).Select(word => _matcher.Match(tree, word)?.Entry.Type).FirstOrDefault(type => type is not null);

    private static string CodeOf(EventType? act) => act switch
    {
        EventType.Assault => "138",
        EventType.Protest => "133",
        EventType.Coerce => "137",
        EventType.Sanction => "134",
        _ => "130",
    };
}
