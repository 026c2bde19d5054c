using Microsoft.Data.Sqlite;
using Parley.Reading;

namespace Parley.Record;

/// <summary>What can be wrong with a record, in words.</summary>
internal static class RecordProblems
{
    private const string AllowedRecord = "a record is one SQLite file that Parley made";

    internal static Problem NewerSchema(string path, long found) => new(
        "PLY0401", path, $"the record has schema {found}",
        $"this program knows schemas up to {SchemaVersion.Current}", "update Parley, or name another record");

    internal static Problem NotARecord(string path, string found) => new(
        "PLY0402", path, $"found {found}", AllowedRecord, "name another file with --record; this one was left as it is");

    internal static Problem Missing(string path) => new(
        "PLY0407", path, "there is no such file", AllowedRecord, "make one with 'parley read', or check the path");

    internal static Problem OlderSchema(string path, long found) => new(
        "PLY0408", path, $"the record has schema {found} and was opened for reading only",
        $"this program reads schema {SchemaVersion.Current}", "add a document to it once with 'parley read': that brings it up to date");

    internal static Problem CannotOpen(string path, string reason) => new(
        "PLY0405", path, $"the file cannot be opened or written here ({reason})",
        "an existing folder in which this user may write", "check the path and its permissions, or name another record");

    internal static Problem CannotHold(string document, string found) => new(
        "PLY0409", document, found, "a text of at most 5 million characters without NUL, whose mentions and facts name only actors it describes",
        "nothing of this document was added; the other documents are not affected");

    internal static RecordException From(SqliteException error, string path) => new(Of(error, path), error);

    private static Problem Of(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        5 or 6 => new Problem("PLY0403", path, "another program is writing to the record", "one writer at a time",
            "try again when it has finished"),
        13 => new Problem("PLY0404", path, "there is no room left to write", "room on the disk for the record and its -wal file",
            "free some room and run again: whole documents already added stay, the rest is added then"),
        3 or 8 or 14 or 23 => CannotOpen(path, error.Message),
        11 or 26 => new Problem("PLY0406", path, $"the file is damaged ({error.Message})", AllowedRecord,
            "restore a copy, or read the articles into a new record"),
        _ => new Problem("PLY0410", path, $"SQLite failed ({error.Message})", "a sound disk and a record no other program changed",
            "check the disk; if it happens again, read the articles into a new record"),
    };
}
