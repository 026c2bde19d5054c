namespace Parley.Cli.Drafts;

/// <summary>Names options so that a file that tells two of one name apart by their owners ("talks of Sudan") reads back.</summary>
internal sealed class OptionNames
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, with a number where it is taken.</summary>
    public string Free(string name, string owner)
    {
        var free = name;
        for (var number = 2; _labels.Contains(Label(free, owner)) || _labels.Contains(free) || _names.Contains(Label(free, owner)); number++)
            free = $"{name} ({number})";
        _names.Add(free);
        _labels.Add(Label(free, owner));
        return free;
    }

    private static string Label(string name, string owner) => $"{name} of {owner}";
}
