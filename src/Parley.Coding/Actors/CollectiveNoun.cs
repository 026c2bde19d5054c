namespace Parley.Coding.Actors;

/// <summary>A noun for people who act together: "officials", "troops", "factions".</summary>
/// <param name="Part">The part of its owner it is; nouns of one part are one actor.</param>
/// <param name="IsSingular">Whether the singular is a group already ("army").</param>
/// <param name="IsOwners">Of an armed group, party or organisation it is that group itself ("Houthi fighters").</param>
/// <param name="IsOwn">Every such noun is a part of its own: farmers are no teachers.</param>
internal sealed record CollectiveNoun(string Part, ActorKind Kind, string Sector, bool IsSingular, bool IsOwners, bool IsOwn = false);
