using System.Collections.Immutable;
using Parley.Record;
using Parley.Record.Search;

namespace Parley.Cli.Evaluation.Seeds;

/// <summary>Puts questions to a record.</summary>
internal sealed class QuestionRun
{
    private readonly RecordFile _record;
    private readonly HashSet<string> _views;

    public QuestionRun(RecordFile record)
    {
        _record = record;
        _views = record.Select("SELECT name FROM sqlite_master WHERE type = 'view'").Select(row => row[0]!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The questions whose views the record has.</summary>
    public ImmutableArray<Question> Ready(ImmutableArray<Question> questions) => [.. questions.Where(question => question.Needs.All(_views.Contains))];

    public bool IsAnswered(Question question) => question.IsAnsweredBy(Answer(question));

    /// <summary>The query finds something that must not be.</summary>
    public bool IsBroken(Question mustNot) => Answer(mustNot).Length > 0;

    /// <summary>All values, row by row, in one line.</summary>
    public string Answer(Question question) =>
        string.Join(" / ", _record.Select(question.Sql).Select(row => string.Join(" · ", row.Where(value => value is not null))));
}
