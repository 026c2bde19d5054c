using System.Collections.Immutable;
using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>The fictional names of PETRARCH's unit tests as a gazetteer. A name without a final underscore is a stem; a code may hold for some days only.</summary>
internal sealed class PetrarchNames
{
    private const int CodeLength = 3;
    private const string FirstDay = "00000000";
    private const string LastDay = "99999999";
    private readonly List<Name> _names = [];
    private readonly List<string> _block = [];
    private readonly List<Coding> _codings = [];

    public PetrarchNames(string file)
    {
        var inComment = false;
        foreach (var raw in File.ReadLines(file))
        {
            var line = raw.Split('#')[0].Trim();
            inComment |= raw.StartsWith("<!--", StringComparison.Ordinal);
            if (!inComment && line.Length > 0)
                Read(line);
            if (raw.Contains("-->", StringComparison.Ordinal))
                inComment = false;
        }

        CloseBlock();
        _names = [.. _names.OrderByDescending(name => name.Words.Length)];
    }

    /// <summary>The mentions in a document, the longest names first, not overlapping.</summary>
    /// <param name="day">The report's day as yyyyMMdd.</param>
    public ImmutableArray<ActorMention> Find(ParsedDocument parsed, string day)
    {
        var found = ImmutableArray.CreateBuilder<ActorMention>();
        for (var i = 0; i < parsed.Tokens.Length; i++)
        {
            if (!(char.IsUpper(parsed.Tokens[i].Form[0]) || parsed.Tokens[i].Form == "the") || _names.Find(name => IsAt(parsed, i, name) && name.CodeOn(day) is not null) is not { } name)
                continue;
            found.Add(new ActorMention(name.CodeOn(day)!, new TextSpan(parsed.Tokens[i].Span.Start, parsed.Tokens[i + name.Words.Length - 1].Span.End), MentionForm.Name));
            i += name.Words.Length - 1;
        }

        return found.ToImmutable();
    }

    public static ImmutableArray<Actor> Actors(IEnumerable<ActorMention> mentions) =>
        [.. mentions.Select(mention => mention.ActorId).Distinct().Select(id => new Actor(id, id, ActorKind.Unknown))];

    private static bool IsAt(ParsedDocument parsed, int at, Name name)
    {
        if (at + name.Words.Length > parsed.Tokens.Length)
            return false;
        for (var i = 0; i < name.Words.Length; i++)
        {
            var form = parsed.Tokens[at + i].Form.ToUpperInvariant().Replace('_', ' ');
            var isLast = i == name.Words.Length - 1;
            // Two letters are a name of their own, not the start of others.
            if (!(isLast && name.IsStem && name.Words[i].Length > 2 ? form.StartsWith(name.Words[i], StringComparison.Ordinal) : form == name.Words[i]))
                return false;
        }

        return true;
    }

    // "NAME [CODE]", then "+SYNONYM" lines for the same codes; codes with days may stand on lines of their own after the names.
    private void Read(string line)
    {
        var bracket = line.IndexOf('[', StringComparison.Ordinal);
        var name = (bracket < 0 ? line : line[..bracket]).Trim();
        if (name.Length > 0 && name[0] != '+')
            CloseBlock();
        if (name.Length > 0)
            _block.Add(name.TrimStart('+').Trim());
        if (bracket >= 0 && Coding.Read(line[(bracket + 1)..].Split(']')[0]) is { } coding)
            _codings.Add(coding);
    }

    private void CloseBlock()
    {
        foreach (var name in _block)
        {
            var words = name.Replace('_', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0 && _codings.Count > 0)
                _names.Add(new Name(words, !name.EndsWith('_'), [.. _codings]));
        }

        _block.Clear();
        _codings.Clear();
    }

    private sealed record Name(string[] Words, bool IsStem, Coding[] Codings)
    {
        // Days are compared as text: yyyyMMdd.
        // A code with days comes before the one for all days.
        public string? CodeOn(string day) => (On(day, coding => !coding.IsForAll) ?? On(day, coding => coding.IsForAll))?.Code;

        private Coding? On(string day, Func<Coding, bool> which) =>
            Array.Find(Codings, coding => which(coding) && string.CompareOrdinal(coding.First, day) <= 0 && string.CompareOrdinal(day, coding.Last) <= 0);
    }

    private sealed record Coding(string Code, string First, string Last)
    {
        public bool IsForAll => First == FirstDay && Last == LastDay;

        // "CODE", "CODE < 950601", "CODE >990816" or "CODE 19950601-19990815".
        public static Coding? Read(string text)
        {
            var parts = text.Replace("<", " < ", StringComparison.Ordinal).Replace(">", " > ", StringComparison.Ordinal).Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0 || parts[0].Length < CodeLength)
                return null;
            var code = parts[0][..CodeLength].ToUpperInvariant();
            return parts switch
            {
                [_, "<", var last] => new Coding(code, FirstDay, Full(last)),
                [_, ">", var first] => new Coding(code, Full(first), LastDay),
                [_, var first, "-", var last] => new Coding(code, Full(first), Full(last)),
                _ => new Coding(code, FirstDay, LastDay),
            };
        }

        private static string Full(string day) => day.Length == 6 ? "19" + day : day;
    }
}
