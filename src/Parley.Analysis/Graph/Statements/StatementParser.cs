using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Analysis.Graph.Statements;

/// <summary>Reads the grammar of <see cref="Statement"/> by recursive descent.</summary>
internal sealed class StatementParser(string text, int optionCount, Func<string, int?>? findOption, string where)
{
    // Deeper nesting is no statement a person wrote, and would end the program instead of the reading.
    private const int MaxDepth = 200;

    private int _at;
    private int _depth;

    internal Statement Read()
    {
        var statement = ReadStatement();
        SkipSpace();
        return _at < text.Length ? throw Unexpected("an operator or the end") : statement;
    }

    private Statement ReadStatement()
    {
        if (++_depth > MaxDepth)
            throw ModelProblems.Statement(where, text, _at, $"more than {MaxDepth} parentheses within one another");
        var left = ReadDisjunction();
        var result = TakeWord("IFF") ? Statement.Iff(left, ReadDisjunction()) : TakeWord("IF") ? Statement.If(left, ReadDisjunction()) : left;
        _depth--;
        return result;
    }

    private Statement ReadDisjunction()
    {
        var parts = ImmutableArray.CreateBuilder<Statement>();
        do
            parts.Add(ReadConjunction());
        while (Take('|'));
        return Statement.Or(parts.ToImmutable());
    }

    private Statement ReadConjunction()
    {
        var parts = ImmutableArray.CreateBuilder<Statement>();
        do
            parts.Add(ReadAtom());
        while (Take('&'));
        return Statement.And(parts.ToImmutable());
    }

    private Statement ReadAtom()
    {
        var negations = 0;
        while (Take('-'))
            negations++;
        var atom = ReadPositive();
        for (; negations > 0; negations--)
            atom = Statement.Not(atom);
        return atom;
    }

    private Statement ReadPositive()
    {
        if (Take('('))
        {
            var inner = ReadStatement();
            return Take(')') ? inner : throw Unexpected("')'");
        }

        SkipSpace();
        var start = _at;
        if (_at < text.Length && char.IsAsciiDigit(text[_at]))
            return ReadNumber(start);
        if (findOption is not null && _at < text.Length && text[_at] == '"')
            return Named(ReadQuoted(start), start);
        if (findOption is not null && _at < text.Length && (char.IsLetter(text[_at]) || text[_at] == '_') && !AtWord("IF") && !AtWord("IFF"))
            return Named(ReadWord(), start);
        throw Unexpected("an option, '-' or '('");
    }

    private Statement ReadNumber(int start)
    {
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            _at++;
        return int.TryParse(text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= optionCount
            ? Statement.OfOption(number - 1)
            : throw ModelProblems.UnknownOption(where, $"option {text[start.._at]} in \"{text}\"", optionCount);
    }

    private Statement Named(string name, int start) =>
        findOption!(name) is { } option
            ? Statement.OfOption(option)
            : throw ModelProblems.UnknownOption(where, $"\"{name}\" at character {start + 1} of '{text}'", optionCount);

    private string ReadQuoted(int start)
    {
        var end = text.IndexOf('"', start + 1);
        if (end < 0)
            throw ModelProblems.Statement(where, text, start, "a quotation mark that is never closed");
        _at = end + 1;
        return text[(start + 1)..end];
    }

    private string ReadWord()
    {
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '.'))
            _at++;
        return text[start.._at];
    }

    private bool Take(char sign)
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != sign)
            return false;
        _at++;
        return true;
    }

    private bool TakeWord(string word)
    {
        SkipSpace();
        if (!AtWord(word))
            return false;
        _at += word.Length;
        return true;
    }

    private bool AtWord(string word) =>
        text.AsSpan(_at).StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (_at + word.Length == text.Length || !(char.IsLetterOrDigit(text[_at + word.Length]) || text[_at + word.Length] == '_'));

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    private ModelException Unexpected(string wanted) =>
        ModelProblems.Statement(where, text, Math.Min(_at, text.Length), _at < text.Length ? $"'{text[_at]}' where {wanted} should stand" : $"the end where {wanted} should stand");
}
