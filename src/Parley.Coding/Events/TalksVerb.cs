namespace Parley.Coding.Events;

/// <summary>What a verb tells of the talks it governs.</summary>
/// <param name="Role">Of its subject; null where it takes no part.</param>
/// <param name="IsAbsent">Its subject stays away.</param>
/// <param name="Becomes">What becomes of the talks; null where the clause says so in another way.</param>
internal sealed record TalksVerb(TalksRole? Role, bool IsAbsent, Modality? Becomes)
{
    public static TalksVerb Read(string role, string becomes) => new(
        role is "-" or "Absent" ? null : Enum.Parse<TalksRole>(role), role == "Absent", becomes == "-" ? null : Enum.Parse<Modality>(becomes));
}
