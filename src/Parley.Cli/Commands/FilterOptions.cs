using System.CommandLine;
using Parley.Coding;
using Parley.Record;

namespace Parley.Cli.Commands;

/// <summary>Narrows a list: the same options for every command that lists what a record holds.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _actor = new("--actor") { Description = "Only what is about this actor, or said by it: an id or a name.", HelpName = "NAME" };
    private readonly Option<string?> _outlet = new("--outlet") { Description = "Only documents of this outlet.", HelpName = "NAME" };
    private readonly Option<string?> _document = new("--document") { Description = "Only this document: its id, or how the id begins.", HelpName = "ID" };
    private readonly Option<string?> _sourceKind = SourceKind();
    private readonly Option<DateOnly?> _since = CommandOptions.Day("--since", "Only documents published on this day or later.");
    private readonly Option<DateOnly?> _until = CommandOptions.Day("--until", "Only documents published on this day or earlier.");

    public void AddTo(Command command)
    {
        command.Add(_actor);
        command.Add(_sourceKind);
        command.Add(_outlet);
        command.Add(_document);
        command.Add(_since);
        command.Add(_until);
    }

    public RecordFilter Of(ParseResult parsed) => RecordFilter.All with
    {
        Actor = parsed.GetValue(_actor),
        Outlet = parsed.GetValue(_outlet),
        Document = parsed.GetValue(_document),
        Source = parsed.GetValue(_sourceKind) is { } name ? Kinds[name] : null,
        From = parsed.GetValue(_since),
        To = parsed.GetValue(_until),
    };

    private static Dictionary<string, AttributionKind> Kinds { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["narrator"] = AttributionKind.Narrator,
        ["named"] = AttributionKind.NamedSpeaker,
        ["official"] = AttributionKind.OfficialReadout,
        ["collective"] = AttributionKind.Collective,
        ["media"] = AttributionKind.CitedMedia,
        ["anonymous"] = AttributionKind.Anonymous,
        ["unknown"] = AttributionKind.Unknown,
    };

    private static Option<string?> SourceKind() => new Option<string?>("--source-kind")
    {
        Description = "Only statements of this kind of source, or documents and actors that have one.",
    }.AcceptOnlyFromAmong(["narrator", "named", "official", "collective", "media", "anonymous", "unknown"]);
}
