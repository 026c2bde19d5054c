namespace Parley.Coding.States;

/// <summary>One line of the lexicon of states.</summary>
/// <param name="Word">The lemma, with its particle behind an underscore.</param>
/// <param name="Pos">VERB or NOUN.</param>
/// <param name="Slot">Where the actor stands: <c>subj</c>, <c>obj</c> or <c>of</c>.</param>
/// <param name="OfWhom"><c>government</c>, <c>cabinet</c> (a government, told by a noun for one), <c>group</c>, <c>person</c> or <c>any</c>.</param>
/// <param name="Needs">What must stand beside the word, <c>obj=independence</c>; empty for nothing.</param>
/// <param name="Other">The prepositions before the other actor; <c>name</c>: it follows the verb.</param>
internal sealed record StateEntry(string Word, string Pos, ActorStateType Type, string Slot, string OfWhom, string Needs, string[] Other)
{
    /// <summary>The rule's name in the stamp of a fact.</summary>
    public string Rule => Needs.Length == 0 ? $"{Word} {Slot} {OfWhom}" : $"{Word} {Needs} {Slot} {OfWhom}";
}
