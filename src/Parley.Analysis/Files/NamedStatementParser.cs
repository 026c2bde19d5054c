using System.Collections.Immutable;
using Parley.Analysis.Graph.Statements;

namespace Parley.Analysis.Files;

/// <summary>
/// Reads statements made of names: <c>stmt := disj [('if'|'iff') disj]</c>, <c>disj := conj {'or' conj}</c>, <c>conj := atom {'and' atom}</c>,
/// <c>atom := 'not' atom | name | '(' stmt ')'</c>. The signs | &amp; - of the literature stand for or, and, not. A name may have several words, and
/// is put in double quotes where it would be taken for something else.
/// </summary>
internal sealed class NamedStatementParser(string text, Vocabulary vocabulary)
{
    // Deeper nesting is no statement a person wrote, and would end the program instead of the reading.
    private const int MaxDepth = 100;

    /// <summary>The statement that is true everywhere.</summary>
    public const string Always = "always";

    private static readonly ImmutableArray<string> Operators = ["and", "or", "not", "if", "iff"];

    private int _at;
    private int _depth;

    /// <summary>Number of options named, when terms are written out; more than two thousand million count as that.</summary>
    public int Parts { get; private set; }

    /// <exception cref="StatementTextException">The text breaks the grammar or uses a name there is not.</exception>
    public Statement Read()
    {
        var statement = ReadStatement();
        SkipSpace();
        return _at == text.Length ? statement : throw Unexpected("and, or, if, iff or the end");
    }

    private Statement ReadStatement()
    {
        var left = ReadDisjunction();
        if (TakeWord("iff"))
            return Statement.Iff(left, ReadDisjunction());
        return TakeWord("if") ? Statement.If(left, ReadDisjunction()) : left;
    }

    private Statement ReadDisjunction()
    {
        var parts = ImmutableArray.CreateBuilder<Statement>();
        do
            parts.Add(ReadConjunction());
        while (TakeWord("or") || Take('|'));
        return Statement.Or(parts.ToImmutable());
    }

    private Statement ReadConjunction()
    {
        var parts = ImmutableArray.CreateBuilder<Statement>();
        do
            parts.Add(ReadAtom());
        while (TakeWord("and") || Take('&'));
        return Statement.And(parts.ToImmutable());
    }

    private Statement ReadAtom()
    {
        if (++_depth > MaxDepth)
            throw new StatementTextException(_at, $"more than {MaxDepth} levels of \"not\" and parentheses");
        try
        {
            SkipSpace();
            if (vocabulary.Match(text, _at) is > 0 and var length)
                return Name(length);
            if (TakeWord("not") || Take('-'))
                return Statement.Not(ReadAtom());
            if (TakeWord(Always))
                return Statement.And();
            if (!Take('('))
                return ReadName();
            var inner = ReadStatement();
            return Take(')') ? inner : throw Unexpected("and, or, if, iff or \")\"");
        }
        finally
        {
            _depth--;
        }
    }

    private Statement Name(int length)
    {
        var start = _at;
        _at += length;
        return Take(text.Substring(start, length), start);
    }

    private Statement Take(string name, int start)
    {
        var (statement, parts) = vocabulary.Meaning(name, start);
        Parts = (int)Math.Min(int.MaxValue, (long)Parts + parts);
        return statement;
    }

    /// <summary>A name in quotation marks, or one that does not exist: then all words up to the next operator, to have it in the message.</summary>
    private Statement ReadName()
    {
        var start = _at;
        if (Take('"'))
        {
            var end = text.IndexOf('"', _at);
            if (end < 0)
                throw new StatementTextException(start, "a quotation mark that is never closed");
            _at = end + 1;
            return Take(text[(start + 1)..end].Trim(), start);
        }

        while (_at < text.Length && text[_at] is not ('(' or ')' or '&' or '|' or '"') && !AtOperator())
            _at++;
        var name = text[start.._at].Trim();
        return name.Length > 0 ? Take(name, start) : throw Unexpected("the name of an option");
    }

    private bool AtOperator() => (_at == 0 || char.IsWhiteSpace(text[_at - 1])) && Operators.Any(AtWord);

    private bool TakeWord(string word)
    {
        SkipSpace();
        if (!AtWord(word))
            return false;
        _at += word.Length;
        return true;
    }

    private bool AtWord(string word) =>
        string.Compare(text, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (_at + word.Length >= text.Length || !(char.IsLetterOrDigit(text[_at + word.Length]) || text[_at + word.Length] == '_'));

    private bool Take(char sign)
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != sign)
            return false;
        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    private StatementTextException Unexpected(string wanted) =>
        new(_at, _at < text.Length ? $"\"{text[_at..].Split(' ')[0]}\" where {wanted} should stand" : $"the end where {wanted} should stand");
}
