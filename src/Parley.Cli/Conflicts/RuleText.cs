using Parley.Analysis.Files;
using Parley.Analysis.Graph;
using Parley.Analysis.Graph.Rules;
using Parley.Reading;

namespace Parley.Cli.Conflicts;

/// <summary>Reads a rule written on one line, as <see cref="ModelNames.Of(InfeasibilityRule)"/> writes it.</summary>
internal static class RuleText
{
    private const string AtMost = "at most one of ";
    private const string AtLeast = "at least one of ";
    private const string Never = "never ";
    private const string OnlyIf = " only if ";

    /// <returns>A rule of which the text is the name.</returns>
    /// <exception cref="ProblemException">It is none (PLY0715).</exception>
    /// <exception cref="ModelFileException">A statement in it is not understood (PLY0707).</exception>
    public static InfeasibilityRule Read(string text, ModelNames names, Basis basis)
    {
        if (Begins(text, AtMost))
            return new AtMostOneRule(text, Options(text[AtMost.Length..], names), basis);
        if (Begins(text, AtLeast))
            return new AtLeastOneRule(text, Options(text[AtLeast.Length..], names), basis);
        if (Begins(text, Never))
            return new NeverRule(text, names.ReadStatement(text[Never.Length..], "--add-rule"), basis);
        if (text.IndexOf(OnlyIf, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            return Precondition.Of(text, names.ReadStatement(text[..at], "--add-rule"), names.ReadStatement(text[(at + OnlyIf.Length)..], "--add-rule"), basis);
        throw Wrong(text, "no rule");
    }

    private static bool Begins(string text, string phrase) => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase);

    private static ulong Options(string list, ModelNames names) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(0UL, (mask, name) => names.FindOption(name) is { } option ? mask | 1UL << option : throw Wrong(name, $"no option, or more than one, is called so; there are: {string.Join(", ", names.Options)}"));

    private static ProblemException Wrong(string text, string found) => new(new Problem(
        "PLY0715", $"the change \"{text}\"", found, "allowed: \"never A and B\", \"A only if B\", \"at most one of A, B\", \"at least one of A, B\"", "correct it; nothing was computed"));
}
