using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;

namespace Parley.Coding.Gazetteers;

/// <summary>Collects entries and names from tables, and the problems met on the way.</summary>
internal sealed class GazetteerBuilder
{
    private const int LongestFolded = 256;

    private readonly Dictionary<string, GazetteerEntry> _entries = new(StringComparer.Ordinal);
    private readonly NameTable _names = new();
    private readonly List<(string Country, Place Where)> _countryChecks = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly GazetteerEntry _notAnActor = new(new Actor("none", "", ActorKind.Unknown));

    public void Report(Problem problem) => _problems.Add(problem);

    public void AddNotAnActor(string phrase) => _names.Add(_notAnActor, NameUse.NotAnActor, phrase, KeysOf(phrase));

    /// <param name="kind">What every line is where the table has no such column.</param>
    public void Read(string file, TextReader reader, string? kind)
    {
        GazetteerHeader? header = null;
        Range[] fields = [];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (header is null)
            {
                header = new GazetteerHeader(line.Split('\t'));
                if (header.Check(file, number, kind) is { } wrong)
                {
                    Report(wrong);
                    return;
                }

                fields = new Range[header.Count + 1];
                continue;
            }

            if (line.AsSpan().Split(fields, '\t') != header.Count)
                Report(new Problem("PLY0301", new Place(file, number).ToString(), $"{line.AsSpan().Count('\t') + 1} columns", $"{header.Count} columns set apart by tabs are allowed, as in the file's first line", "add the missing tabs or remove the surplus ones"));
            else
                ReadLine(header, new GazetteerLine(header, line, fields), kind, new Place(file, number));
        }
    }

    public GazetteerLoad Build()
    {
        foreach (var (country, where) in _countryChecks)
        {
            if (!_entries.ContainsKey(country))
                Report(new Problem("PLY0304", where.ToString(), $"the country \"{country}\" is unknown", "an ISO 3166-1 alpha-3 code in capitals, or nothing, is allowed", "correct the code; the line was used as it stands"));
        }

        _names.Close();
        return new GazetteerLoad(new Gazetteer(_entries, _names), _problems.ToImmutable());
    }

    private void ReadLine(GazetteerHeader header, GazetteerLine line, string? kind, Place where)
    {
        var id = line["id"];
        var name = line["name"];
        if (id.IsEmpty || name.IsEmpty || HasSpace(id))
        {
            Report(new Problem("PLY0303", where.ToString(), $"id \"{id}\", name \"{name}\"", "an id without spaces and a name are needed", "fill in both columns"));
            return;
        }

        var kindText = kind ?? line["kind"];
        if (GazetteerHeader.Kind(kindText) is not { } actorKind)
        {
            Report(new Problem("PLY0302", where.ToString(), $"kind \"{kindText}\"", $"allowed are {GazetteerHeader.KindNames}", "use one of these"));
            return;
        }

        var entry = Entry(line, actorKind, where);
        foreach (var (column, use) in header.Names)
        {
            var values = line[column];
            foreach (var range in values.Split('|'))
            {
                if (values[range].Trim() is { Length: > 0 } text)
                    AddName(entry, use, text, where);
            }
        }
    }

    private GazetteerEntry Entry(GazetteerLine line, ActorKind kind, Place where)
    {
        var known = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(line["id"], out var entry))
            return entry;
        var id = line["id"].ToString();
        var country = kind == ActorKind.State ? id : Shared(line["country"]);
        var sector = Shared(line["sector"]) ?? (kind == ActorKind.State ? "GOV" : null);
        entry = new GazetteerEntry(new Actor(id, line["name"].TrimEnd(GazetteerHeader.Marks).ToString(), kind, country, sector), line.Optional("people")?.Split('|')[0].TrimEnd('*', '@'))
        {
            Alpha2 = line.Optional("alpha2"),
            CowNumber = line.Optional("cow_number"),
            CowCode = line.Optional("cow_code"),
            Plover = line.Optional("plover"),
            Role = line.Optional("role"),
            Since = line.Optional("since") is { } since ? LastDay(since) : null,
        };
        _entries.Add(id, entry);
        // A country named before it stands in a table may yet come.
        if (kind != ActorKind.State && country is not null && !_entries.ContainsKey(country))
            _countryChecks.Add((country, where));
        return entry;
    }

    private static bool HasSpace(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
                return true;
        }

        return false;
    }

    /// <summary>Codes that stand in many lines are kept once.</summary>
    private string? Shared(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        var codes = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!codes.TryGetValue(text, out var code))
            _codes.Add(code = text.ToString());
        return code;
    }

    // "2018-04" is any day of that April.
    private static DateOnly? LastDay(string since)
    {
        var parts = since.Split('-');
        if (parts.Length > 3 || !Array.TrueForAll(parts, part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return null;
        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        var (year, month) = (numbers[0], numbers.Length > 1 ? numbers[1] : 12);
        if (year is < 1 or > 9999 || month is < 1 or > 12)
            return null;
        var last = DateTime.DaysInMonth(year, month);
        return numbers.Length < 3 ? new DateOnly(year, month, last) : numbers[2] >= 1 && numbers[2] <= last ? new DateOnly(year, month, numbers[2]) : null;
    }

    private void AddName(GazetteerEntry entry, NameUse use, ReadOnlySpan<char> text, Place where)
    {
        var name = text.TrimEnd(GazetteerHeader.Marks);
        var keys = KeysOf(name);
        if (keys.Length is 0 or > GazetteerHeader.LongestName || !HasLetter(name))
        {
            Report(new Problem("PLY0306", where.ToString(), $"the name \"{text}\" has {keys.Length} words", $"1 to {GazetteerHeader.LongestName} words with a letter among them are allowed", "shorten the name; the rest of the line was used"));
            return;
        }

        _names.Add(entry, use, text, keys);
        // "The Gambia" is also met as "Gambia"; of a single ordinary word ("The Guardian") that would be too little.
        if (keys.Length > 2 && text.StartsWith("The "))
            _names.Add(entry, use, text[4..], KeysOf(name[4..]));
    }

    private static KeyRun KeysOf(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestFolded || !PlainName.Is(name))
            return KeyRun.Of(Atomizer.Of(name.ToString()));
        Span<char> folded = stackalloc char[LongestFolded];
        PlainName.Fold(name, folded);
        return KeyRun.OfPlain(folded[..name.Length]);
    }

    private static bool HasLetter(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
        {
            if (char.IsLetter(letter))
                return true;
        }

        return false;
    }

    private readonly record struct Place(string File, int Line)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
    }
}
