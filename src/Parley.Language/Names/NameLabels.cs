namespace Parley.Language.Names;

/// <summary>The labels of the BIOES scheme over the entity types: 0 is outside, then four a type: begin, inside, end, single.</summary>
public static class NameLabels
{
    public const int Outside = 0;

    /// <summary>Types that are learned; <see cref="EntityType.Title"/> is found by words.</summary>
    public const int Types = 6;

    public const int Count = 1 + 4 * Types;

    public static int Begin(EntityType type) => 1 + 4 * (int)type;

    public static int Inside(EntityType type) => 2 + 4 * (int)type;

    public static int End(EntityType type) => 3 + 4 * (int)type;

    public static int Alone(EntityType type) => 4 + 4 * (int)type;

    /// <summary>The type of a label that is not <see cref="Outside"/>.</summary>
    public static EntityType TypeOf(int label) => (EntityType)((label - 1) / 4);

    public static bool Opens(int label) => label == Outside || (label - 1) % 4 is 0 or 3;

    public static bool Closes(int label) => label == Outside || (label - 1) % 4 is 2 or 3;

    /// <summary>Whether a label may follow another: an entity that began goes on to its end, and nothing else begins inside.</summary>
    public static bool MayFollow(int before, int after) =>
        Closes(before) ? Opens(after) : !Opens(after) && TypeOf(before) == TypeOf(after);

    /// <summary>The entities of a sequence of labels in which every label may follow the one before it.</summary>
    /// <param name="offset">Added to every index.</param>
    public static IEnumerable<NamedEntity> Entities(IReadOnlyList<int> labels, int offset = 0)
    {
        var start = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            if (Opens(labels[i]))
                start = i;
            if (labels[i] != Outside && Closes(labels[i]))
                yield return new NamedEntity(TypeOf(labels[i]), start + offset, i + 1 + offset);
        }
    }

    /// <summary>Writes an entity into a sequence of labels.</summary>
    public static void Write(int[] labels, EntityType type, int first, int end)
    {
        if (end == first + 1)
        {
            labels[first] = Alone(type);
            return;
        }

        labels[first] = Begin(type);
        labels.AsSpan(first + 1, end - first - 2).Fill(Inside(type));
        labels[end - 1] = End(type);
    }
}
