using System.CommandLine;
using Parley.Cli.Configuration;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Cli.Commands;

/// <summary>What the user says about files that do not say it themselves.</summary>
internal sealed class FileOptions
{
    private readonly Option<DateOnly?> _published = CommandOptions.Day("--published", "Day of publication of files that do not say it: 2024-11-12.");
    private readonly Option<string?> _source = new("--source")
    {
        Description = "Outlet of files that do not name one. Default: PARLEY_SOURCE, or \"source\" in parley.json.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _title = new("--title") { Description = "Title of files that have none.", HelpName = "TITLE" };

    public void AddTo(Command command)
    {
        command.Add(_published);
        command.Add(_source);
        command.Add(_title);
    }

    public IntakeOptions Of(ParseResult parsed, Settings settings, Terminal terminal) => IntakeOptions.Default with
    {
        Fallback = new ArticleMetadata
        {
            Title = parsed.GetValue(_title),
            Outlet = parsed.GetValue(_source) ?? settings.Source,
            Published = parsed.GetValue(_published) is { } day
                ? new PublicationDate(day, day.ToString("yyyy-MM-dd"), PublicationDateBasis.Given)
                : null,
        },
        StandardInput = parsed.Tokens.Any(token => token.Value == "-") ? terminal.OpenInput() : null,
    };
}
