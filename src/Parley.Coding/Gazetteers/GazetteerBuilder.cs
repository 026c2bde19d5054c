using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;

namespace Parley.Coding.Gazetteers;

/// <summary>Collects entries and names from tables, and the problems met on the way.</summary>
internal sealed class GazetteerBuilder
{
    private readonly Dictionary<string, GazetteerEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<GazetteerName> _names = [];
    private readonly List<(GazetteerEntry Entry, string Where)> _countryChecks = [];
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly GazetteerEntry _notAnActor = new(new Actor("none", "", ActorKind.Unknown));

    public void Report(Problem problem) => _problems.Add(problem);

    public void AddNotAnActor(string phrase) => _names.Add(new GazetteerName(_notAnActor, NameUse.NotAnActor, phrase));

    /// <param name="kind">What every line is where the table has no such column.</param>
    public void Read(string file, TextReader reader, string? kind)
    {
        GazetteerHeader? header = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (header is null)
            {
                header = new GazetteerHeader(fields);
                if (header.Check(file, number, kind) is not { } wrong)
                    continue;
                Report(wrong);
                return;
            }

            ReadLine(header, fields, kind, $"{file}:{number}");
        }
    }

    public GazetteerLoad Build()
    {
        foreach (var (entry, where) in _countryChecks)
        {
            if (entry.Country is { } country && !_entries.ContainsKey(country))
                Report(new Problem("PLY0304", where, $"the country \"{country}\" is unknown", "an ISO 3166-1 alpha-3 code in capitals, or nothing, is allowed", "correct the code; the line was used as it stands"));
        }

        return new GazetteerLoad(new Gazetteer(_entries, _names), _problems.ToImmutable());
    }

    private void ReadLine(GazetteerHeader header, string[] fields, string? kind, string where)
    {
        if (fields.Length != header.Count)
        {
            Report(new Problem("PLY0301", where, $"{fields.Length} columns", $"{header.Count} columns set apart by tabs are allowed, as in the file's first line", "add the missing tabs or remove the surplus ones"));
            return;
        }

        var (id, name) = (header.Value(fields, "id"), header.Value(fields, "name"));
        if (id.Length == 0 || name.Length == 0 || id.Any(char.IsWhiteSpace))
        {
            Report(new Problem("PLY0303", where, $"id \"{id}\", name \"{name}\"", "an id without spaces and a name are needed", "fill in both columns"));
            return;
        }

        var kindText = kind ?? header.Value(fields, "kind");
        if (GazetteerHeader.Kind(kindText) is not { } actorKind)
        {
            Report(new Problem("PLY0302", where, $"kind \"{kindText}\"", $"allowed are {GazetteerHeader.KindNames}", "use one of these"));
            return;
        }

        var entry = Entry(header, fields, actorKind, where);
        foreach (var (use, text) in header.Names(fields))
            AddName(entry, use, text, where);
    }

    private GazetteerEntry Entry(GazetteerHeader header, string[] fields, ActorKind kind, string where)
    {
        var id = header.Value(fields, "id");
        if (_entries.TryGetValue(id, out var known))
            return known;
        string? Optional(string column) => header.Value(fields, column) is { Length: > 0 } value ? value : null;
        var people = Optional("people")?.Split('|')[0].TrimEnd('*', '@');
        var country = kind == ActorKind.State ? id : Optional("country");
        var sector = Optional("sector") ?? (kind == ActorKind.State ? "GOV" : null);
        var entry = new GazetteerEntry(new Actor(id, header.Value(fields, "name").TrimEnd('*', '@'), kind, country, sector), people)
        {
            Alpha2 = Optional("alpha2"),
            CowNumber = Optional("cow_number"),
            CowCode = Optional("cow_code"),
            Plover = Optional("plover"),
            Role = Optional("role"),
            Since = Optional("since") is { } since ? LastDay(since) : null,
        };
        _entries.Add(id, entry);
        if (kind != ActorKind.State)
            _countryChecks.Add((entry, where));
        return entry;
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

    private void AddName(GazetteerEntry entry, NameUse use, string text, string where)
    {
        var name = new GazetteerName(entry, use, text);
        if (name.Atoms.Length is 0 or > GazetteerHeader.LongestName || !name.Atoms.Any(atom => atom.Letters > 0))
        {
            Report(new Problem("PLY0306", where, $"the name \"{text}\" has {name.Atoms.Length} words", $"1 to {GazetteerHeader.LongestName} words with a letter among them are allowed", "shorten the name; the rest of the line was used"));
            return;
        }

        _names.Add(name);
        // "The Gambia" is also met as "Gambia"; of a single ordinary word ("The Guardian") that would be too little.
        if (name.Atoms.Length > 2 && text.StartsWith("The ", StringComparison.Ordinal))
            _names.Add(new GazetteerName(entry, use, text[4..]));
    }
}
