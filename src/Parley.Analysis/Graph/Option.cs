namespace Parley.Analysis.Graph;

/// <summary>Something a decision maker can do or leave. Its number is its place in <see cref="ConflictModel.Options"/>; it weighs 2 to that place.</summary>
public sealed record Option
{
    /// <exception cref="ModelException">The name is empty (PLY0803).</exception>
    public Option(string name, OptionDirection direction = OptionDirection.Reversible, Basis? basis = null)
    {
        Name = string.IsNullOrWhiteSpace(name) ? throw ModelProblems.Name("option", "an option without a name") : name.Trim();
        Direction = direction;
        Basis = basis ?? Basis.NotGiven;
    }

    public string Name { get; }

    public OptionDirection Direction { get; }

    public Basis Basis { get; }
}
