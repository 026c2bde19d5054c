using System.Collections.Immutable;
using Parley.Coding;
using Parley.Language;
using Parley.Reading;

namespace Parley.Cli.Evaluation;

/// <summary>The fictional names of PETRARCH's unit tests as a gazetteer. A name without a final underscore is a stem.</summary>
internal sealed class PetrarchNames
{
    private const int CodeLength = 3;
    private readonly List<(string[] Words, bool IsStem, string Code)> _names = [];

    public PetrarchNames(string file)
    {
        var waiting = new List<string>();
        var inComment = false;
        foreach (var raw in File.ReadLines(file))
        {
            var line = raw.Split('#')[0].Trim();
            inComment |= raw.StartsWith("<!--", StringComparison.Ordinal);
            if (!inComment && line.Length > 0)
                Read(line, waiting);
            if (raw.Contains("-->", StringComparison.Ordinal))
                inComment = false;
        }

        _names = [.. _names.OrderByDescending(name => name.Words.Length)];
    }

    /// <summary>The mentions in a document, the longest names first, not overlapping.</summary>
    public ImmutableArray<ActorMention> Find(ParsedDocument parsed)
    {
        var found = ImmutableArray.CreateBuilder<ActorMention>();
        for (var i = 0; i < parsed.Tokens.Length; i++)
        {
            if (!char.IsUpper(parsed.Tokens[i].Form[0]))
                continue;
            foreach (var (words, isStem, code) in _names)
            {
                if (!IsAt(parsed, i, words, isStem))
                    continue;
                found.Add(new ActorMention(code, new TextSpan(parsed.Tokens[i].Span.Start, parsed.Tokens[i + words.Length - 1].Span.End), MentionForm.Name));
                i += words.Length - 1;
                break;
            }
        }

        return found.ToImmutable();
    }

    public static ImmutableArray<Actor> Actors(IEnumerable<ActorMention> mentions) =>
        [.. mentions.Select(mention => mention.ActorId).Distinct().Select(id => new Actor(id, id, ActorKind.Unknown))];

    private static bool IsAt(ParsedDocument parsed, int at, string[] words, bool isStem)
    {
        if (at + words.Length > parsed.Tokens.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var form = parsed.Tokens[at + i].Form.ToUpperInvariant().Replace('_', ' ');
            var isLast = i == words.Length - 1;
            if (!(isLast && isStem ? form.StartsWith(words[i], StringComparison.Ordinal) : form == words[i]))
                return false;
        }

        return true;
    }

    // "NAME [CODE]"; "+SYNONYM" lines follow the name; the code may stand on a line of its own after them.
    private void Read(string line, List<string> waiting)
    {
        var bracket = line.IndexOf('[', StringComparison.Ordinal);
        var name = (bracket < 0 ? line : line[..bracket]).Trim();
        if (name.Length > 0 && name[0] != '+' && bracket < 0)
            waiting.Clear();
        if (name.Length > 0)
            waiting.Add(name.TrimStart('+').Trim());
        if (bracket < 0)
        {
            if (name.StartsWith('+') && _lastCode.Length > 0)
                Add(name[1..].Trim(), _lastCode);
            return;
        }

        var code = line[(bracket + 1)..].Split(' ', ']')[0].Trim().ToUpperInvariant();
        if (code.Length < CodeLength)
            return;
        _lastCode = code[..CodeLength];
        if (name.Length > 0)
            Add(name.TrimStart('+').Trim(), _lastCode);
        else
            waiting.ForEach(item => Add(item, _lastCode));
        waiting.Clear();
    }

    private string _lastCode = "";

    private void Add(string name, string code)
    {
        var isStem = !name.EndsWith('_');
        var words = name.Replace('_', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0)
            _names.Add((words, isStem, code));
    }
}
