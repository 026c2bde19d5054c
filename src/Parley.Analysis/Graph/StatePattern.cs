using System.Numerics;

namespace Parley.Analysis.Graph;

/// <summary>States told by their options: each option is taken (Y), not taken (N) or either (-).</summary>
/// <remarks>A state is a 64-bit number in which option j, counted from 0, is bit j. The default value matches every state.</remarks>
public readonly record struct StatePattern
{
    /// <summary>More options than these do not fit a state.</summary>
    public const int MaxOptions = 62;

    /// <exception cref="ArgumentException">An option is both taken and not taken.</exception>
    public StatePattern(ulong yes, ulong no)
    {
        if ((yes & no) != 0)
            throw new ArgumentException("An option is both taken and not taken.", nameof(no));
        Yes = yes;
        No = no;
    }

    /// <summary>Bits of the options that are taken.</summary>
    public ulong Yes { get; }

    /// <summary>Bits of the options that are not taken.</summary>
    public ulong No { get; }

    /// <summary>The pattern that one state alone matches.</summary>
    public static StatePattern Of(ulong state, int optionCount) => new(state, ~state & AllOptions(optionCount));

    /// <summary>Reads one letter for each option, first option first: Y, N (either case) or -.</summary>
    /// <exception cref="ModelException">The text has another length or another letter (PLY0806); <paramref name="where"/> begins its message.</exception>
    public static StatePattern Parse(string text, int optionCount, string where = "pattern")
    {
        if (text.Length != optionCount)
            throw ModelProblems.Pattern(where, $"\"{text}\" has {text.Length} letters", optionCount);
        ulong yes = 0, no = 0;
        for (var option = 0; option < text.Length; option++)
        {
            switch (text[option])
            {
                case 'Y' or 'y': yes |= 1UL << option; break;
                case 'N' or 'n': no |= 1UL << option; break;
                case '-' or '–': break;
                default: throw ModelProblems.Pattern(where, $"'{text[option]}' at letter {option + 1} of \"{text}\"", optionCount);
            }
        }

        return new StatePattern(yes, no);
    }

    public bool Matches(ulong state) => (state & Yes) == Yes && (state & No) == 0;

    /// <summary>Some combination of options matches both.</summary>
    public bool Overlaps(StatePattern other) => (Yes & other.No) == 0 && (No & other.Yes) == 0;

    /// <summary>Every option is told, so one state matches.</summary>
    public bool IsOneState(int optionCount) => BitOperations.PopCount(Yes | No) == optionCount;

    /// <summary>One letter for each option, first option first.</summary>
    public string ToText(int optionCount)
    {
        var (yes, no) = (Yes, No);
        return string.Create(optionCount, (yes, no), static (letters, masks) =>
        {
            for (var option = 0; option < letters.Length; option++)
                letters[option] = (masks.yes >> option & 1) != 0 ? 'Y' : (masks.no >> option & 1) != 0 ? 'N' : '-';
        });
    }

    internal static ulong AllOptions(int optionCount) => (1UL << optionCount) - 1;

    /// <summary>Highest option named, plus one.</summary>
    internal int Width => 64 - BitOperations.LeadingZeroCount(Yes | No);
}
