using Parley.Coding.Gazetteers;

namespace Parley.Coding.Actors;

/// <summary>Reads titles by the table of titles.</summary>
internal sealed class TitleReader
{
    private const int MostPieces = 10;
    private static readonly Lazy<TitleReader> Table = new(() => new TitleReader());
    private readonly PhraseIndex<(string Kind, string Sector)> _index = new();

    private TitleReader()
    {
        foreach (var row in WordList.Table("Gazetteers.Data.titles.tsv"))
            _index.Add(Atomizer.Of(row[0]), (row[1], row[2]));
    }

    public static TitleReader Shipped => Table.Value;

    /// <summary>The titles that begin at an atom, or null where no office or rank stands among them.</summary>
    public TitleChain? Read(SentenceText sentence, int start)
    {
        var found = new List<(int Length, List<(string Kind, string Sector)> Values)>();
        TitleChain? chain = null;
        string? former = null;
        var at = start;
        for (var pieces = 0; pieces < MostPieces; pieces++)
        {
            _index.Match(sentence.Atoms, at, found);
            if (found.Count == 0)
                break;
            var (length, values) = found[^1];
            at += length;
            foreach (var (kind, sector) in values)
            {
                if (kind == "modifier")
                    former ??= sector.Length > 0 ? sector : null;
                else if (kind is "head" or "honorific" or "plural")
                    chain = new TitleChain(at, chain?.Sector ?? (sector.Length > 0 ? sector : null), kind == "plural");
            }

            // The point of an abbreviation may be a token of its own.
            if (sentence.IsMark(at, ".") && sentence.Atoms[at].IsGlued && sentence.Atoms[at - 1].Letters <= 4)
                at += 1;
            if (chain is { } last && at == last.End + 1 && sentence.IsMark(at - 1, "."))
                chain = last with { End = at };
            if (sentence.Word(at) == "and")
                at++;
        }

        return chain is { } result ? result with { Sector = former ?? result.Sector } : null;
    }

    /// <summary>The sector a modifier at an atom puts its bearer in ("former": no longer in office), or null.</summary>
    public string? SectorOfModifier(SentenceText sentence, int index)
    {
        var found = new List<(int Length, List<(string Kind, string Sector)> Values)>();
        if (index >= 0)
            _index.Match(sentence.Atoms, index, found);
        return found.Count == 0 ? null : found[0].Values.Find(value => value.Kind == "modifier" && value.Sector.Length > 0).Sector;
    }

    /// <summary>Whether a title, or a part of one, begins at an atom.</summary>
    public bool Begins(SentenceText sentence, int index)
    {
        var found = new List<(int Length, List<(string Kind, string Sector)> Values)>();
        _index.Match(sentence.Atoms, index, found);
        return found.Count > 0;
    }
}
