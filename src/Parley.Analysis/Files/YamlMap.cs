using System.Collections.Immutable;

namespace Parley.Analysis.Files;

/// <summary>A mapping whose keys are texts; no key stands twice.</summary>
internal sealed record YamlMap(ImmutableArray<(YamlText Key, YamlItem Value)> Entries, int Line, int Column) : YamlItem(Line, Column)
{
    public override string Kind => "a group of keys";

    /// <returns>The value, or null where the key is absent or stands without a value.</returns>
    public YamlItem? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (name.Value == key)
                    return value is YamlText { IsPlain: true, Value: "" or "~" or "null" } ? null : value;
            }

            return null;
        }
    }
}
