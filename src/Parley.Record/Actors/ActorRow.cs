using Parley.Coding;

namespace Parley.Record.Actors;

/// <summary>An actor and how often the chosen documents name it. Its aliases are the forms met in any document.</summary>
/// <param name="Statements">How many statements it is the speaker of.</param>
public sealed record ActorRow(Actor Actor, int Mentions, int Documents, int Stories, int Statements);
