using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Analysis.Graph.Statements;

/// <summary>A Boolean statement about the options of a state, as option prioritising writes it.</summary>
/// <remarks>
/// Grammar (Kilgour and Hipel 2005, section on option prioritising): <c>stmt := disj [('IF'|'IFF') disj]</c>, <c>disj := conj {'|' conj}</c>,
/// <c>conj := atom {'&amp;' atom}</c>, <c>atom := '-' atom | NUMBER | '(' stmt ')'</c>; options are numbered from 1.
/// <c>q IF p</c> is "not p, or q": it also rewards the states in which p fails.
/// </remarks>
public sealed class Statement : IEquatable<Statement>
{
    private Statement(StatementKind kind, int optionIndex, ImmutableArray<Statement> parts)
    {
        Kind = kind;
        OptionIndex = optionIndex;
        Parts = parts;
        Options = kind == StatementKind.Option ? 1UL << optionIndex : parts.Aggregate(0UL, (mask, part) => mask | part.Options);
    }

    public StatementKind Kind { get; }

    /// <summary>Place of the option, from 0; -1 where the statement is no single option.</summary>
    public int OptionIndex { get; }

    public ImmutableArray<Statement> Parts { get; }

    /// <summary>Bits of the options it speaks of.</summary>
    public ulong Options { get; }

    /// <exception cref="ArgumentOutOfRangeException">The place is not in 0 to 61.</exception>
    public static Statement OfOption(int optionIndex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(optionIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(optionIndex, StatePattern.MaxOptions);
        return new Statement(StatementKind.Option, optionIndex, []);
    }

    public static Statement Not(Statement part) => new(StatementKind.Not, -1, [part]);

    public static Statement And(params ImmutableArray<Statement> parts) => parts.Length == 1 ? parts[0] : new(StatementKind.And, -1, parts);

    public static Statement Or(params ImmutableArray<Statement> parts) => parts.Length == 1 ? parts[0] : new(StatementKind.Or, -1, parts);

    public static Statement If(Statement then, Statement condition) => new(StatementKind.If, -1, [then, condition]);

    public static Statement Iff(Statement left, Statement right) => new(StatementKind.Iff, -1, [left, right]);

    /// <summary>True in exactly the states that match; a pattern of nothing but '-' is an empty conjunction, true everywhere.</summary>
    public static Statement Matching(StatePattern pattern)
    {
        var parts = ImmutableArray.CreateBuilder<Statement>();
        for (var option = 0; option < StatePattern.MaxOptions; option++)
        {
            if ((pattern.Yes >> option & 1) != 0)
                parts.Add(OfOption(option));
            else if ((pattern.No >> option & 1) != 0)
                parts.Add(Not(OfOption(option)));
        }

        return And(parts.ToImmutable());
    }

    /// <summary>Reads a statement whose options are numbers from 1.</summary>
    /// <exception cref="ModelException">It breaks the grammar (PLY0805) or names no option of the model (PLY0804).</exception>
    public static Statement Parse(string text, int optionCount, string where = "statement") =>
        new StatementParser(text, optionCount, null, where).Read();

    /// <summary>Reads a statement whose options are numbers from 1, bare words, or names in double quotes.</summary>
    /// <param name="findOption">Place of the option of that name, from 0; null where there is none.</param>
    /// <exception cref="ModelException">It breaks the grammar (PLY0805) or names no option of the model (PLY0804).</exception>
    public static Statement Parse(string text, int optionCount, Func<string, int?> findOption, string where = "statement") =>
        new StatementParser(text, optionCount, findOption, where).Read();

    public bool IsTrue(ulong state) => Kind switch
    {
        StatementKind.Option => (state >> OptionIndex & 1) != 0,
        StatementKind.Not => !Parts[0].IsTrue(state),
        StatementKind.And => AllTrue(state),
        StatementKind.Or => AnyTrue(state),
        StatementKind.If => Parts[0].IsTrue(state) || !Parts[1].IsTrue(state),
        _ => Parts[0].IsTrue(state) == Parts[1].IsTrue(state),
    };

    /// <summary>The truth when only the options in <paramref name="known"/> are settled; null while it depends on others.</summary>
    /// <remarks>Parts are judged one by one, so "1 | -1" stays open until option 1 is settled.</remarks>
    public bool? Truth(ulong state, ulong known)
    {
        if ((Options & ~known) == 0)
            return IsTrue(state);
        return Kind switch
        {
            StatementKind.Option => null,
            StatementKind.Not => !Parts[0].Truth(state, known),
            StatementKind.And => Join(state, known, decisive: false),
            StatementKind.Or => Join(state, known, decisive: true),
            StatementKind.If => (Parts[0].Truth(state, known), Parts[1].Truth(state, known)) switch
            {
                (true, _) or (_, false) => true,
                (false, true) => false,
                _ => null,
            },
            _ => Parts[0].Truth(state, known) is { } left && Parts[1].Truth(state, known) is { } right ? left == right : null,
        };
    }

    /// <summary>The statement as it is read, options as numbers from 1.</summary>
    public override string ToString() => Write(option => (option + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>The statement as it is read, options under the names given for their places from 0.</summary>
    public string ToString(Func<int, string> nameOption) => Write(nameOption);

    public bool Equals(Statement? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Statement);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private bool AllTrue(ulong state)
    {
        foreach (var part in Parts)
        {
            if (!part.IsTrue(state))
                return false;
        }

        return true;
    }

    private bool AnyTrue(ulong state)
    {
        foreach (var part in Parts)
        {
            if (part.IsTrue(state))
                return true;
        }

        return false;
    }

    private bool? Join(ulong state, ulong known, bool decisive)
    {
        bool? joined = !decisive;
        foreach (var part in Parts)
        {
            var truth = part.Truth(state, known);
            if (truth == decisive)
                return decisive;
            if (truth is null)
                joined = null;
        }

        return joined;
    }

    private string Write(Func<int, string> name) => Kind switch
    {
        StatementKind.Option => name(OptionIndex),
        StatementKind.Not => "-" + Inner(Parts[0], name, StatementKind.Not),
        StatementKind.And => string.Join(" & ", Parts.Select(part => Inner(part, name, StatementKind.And))),
        StatementKind.Or => string.Join(" | ", Parts.Select(part => Inner(part, name, StatementKind.Or))),
        StatementKind.If => $"{Inner(Parts[0], name, StatementKind.If)} IF {Inner(Parts[1], name, StatementKind.If)}",
        _ => $"{Inner(Parts[0], name, StatementKind.Iff)} IFF {Inner(Parts[1], name, StatementKind.Iff)}",
    };

    // Parentheses wherever the part does not bind tighter than what it stands in.
    private static string Inner(Statement part, Func<int, string> name, StatementKind around)
    {
        var text = part.Write(name);
        return (part.Kind < around && part.Kind < StatementKind.If) || part.Kind is StatementKind.Option or StatementKind.Not ? text : $"({text})";
    }
}
