using System.Collections.Immutable;
using System.Globalization;
using Parley.Language;

namespace Parley.Coding.Gazetteers;

/// <summary>Cuts tokens, or the words of a gazetteer's name, into the pieces names are compared by.</summary>
public static class Atomizer
{
    /// <summary>The atoms of a run of tokens; spans point into the document's text.</summary>
    public static ImmutableArray<Atom> Of(ReadOnlySpan<Token> tokens)
    {
        var atoms = ImmutableArray.CreateBuilder<Atom>(tokens.Length);
        var end = -1;
        foreach (var token in tokens)
            end = Add(token.Form, token.Span.Start, end, atoms);
        return atoms.ToImmutable();
    }

    /// <summary>The atoms of a name; spans point into it.</summary>
    public static ImmutableArray<Atom> Of(string name)
    {
        var atoms = ImmutableArray.CreateBuilder<Atom>(4);
        var (start, end) = (0, -1);
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsWhiteSpace(name[i]))
                continue;
            if (i > start)
                end = AddNamePiece(name[start..i], start, end, atoms);
            start = i + 1;
        }

        return atoms.ToImmutable();
    }

    // In a text the comma is a token of its own; in a name it hangs on the word.
    private static int AddNamePiece(string piece, int start, int end, ImmutableArray<Atom>.Builder atoms) =>
        Add(piece, start, end, atoms);

    /// <summary>Adds the atoms of one token and returns where it ends, so that the next knows whether it is glued.</summary>
    private static int Add(string form, int start, int previousEnd, ImmutableArray<Atom>.Builder atoms)
    {
        if (IsInitialism(form))
        {
            atoms.Add(new Atom(AtomKind.Word, form, start, start == previousEnd));
            return start + form.Length;
        }

        var glued = start == previousEnd;
        for (var i = 0; i < form.Length;)
        {
            if (IsWordPart(form[i]) || form[i] == '&')
            {
                var from = i++;
                while (i < form.Length && form[from] != '&' && IsWordPart(form[i]))
                    i++;
                atoms.Add(new Atom(KindOf(form, from, i, glued), form[from..i], start + from, glued));
            }
            else
            {
                if (!IsDropped(form, i, glued || i > 0))
                    atoms.Add(new Atom(AtomKind.Mark, form[i].ToString(), start + i, glued));
                i++;
            }

            glued = true;
        }

        return start + form.Length;
    }

    private static AtomKind KindOf(string form, int from, int to, bool glued) =>
        to - from == 1 && to == form.Length && form[from] is 's' or 'S' && from > 0 && IsApostrophe(form[from - 1]) && glued
            ? AtomKind.Possessive
            : AtomKind.Word;

    private static bool IsInitialism(string form)
    {
        if (form.Length < 3 || !form.Contains('.', StringComparison.Ordinal))
            return false;
        for (var i = 0; i < form.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(form[i]) : form[i] != '.')
                return false;
        }

        return true;
    }

    private static bool IsWordPart(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsApostrophe(char mark) => mark is '\'' or '’' or '‘' or 'ʼ' or '`';

    // Hyphens, apostrophes and the points of abbreviations hold a word together; as tokens of their own they hold two words
    // together only where no space parts them.
    private static bool IsDropped(string form, int index, bool glued) => form[index] switch
    {
        '-' or '‐' or '‑' or '–' or '/' or '+' => glued || form.Length > 1,
        '.' => form.Length > 1 && char.IsLetterOrDigit(form[0]),
        var mark => IsApostrophe(mark) && glued,
    };
}
