using System.Collections.Immutable;
using Parley.Coding;

namespace Parley.Record.Events;

/// <summary>Talks, with where they stand.</summary>
/// <param name="Participants">Names, with the role in brackets where the text gives one, joined by "; ".</param>
public sealed record TalksRow(string Fact, string Document, string Kind, int? Round, string? Level, string Participants) : FactRow(Fact, Document)
{
    /// <summary>The same, each with id and role.</summary>
    public ImmutableArray<(string Actor, string Name, TalksRole Role)> Parts { get; init; } = [];

    /// <summary>The series they belong to, as the text names it, or null.</summary>
    public string? Process { get; init; }

    /// <summary>"X for Y": which persons sit there for whom, joined by "; ", or null.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>What they were about, in the words of the text, joined by "; ", or null.</summary>
    public string? Agenda { get; init; }

    /// <summary>What came of them, likewise.</summary>
    public string? Outcome { get; init; }

    /// <summary>Why they were put off or broken off, likewise.</summary>
    public string? Reason { get; init; }

    /// <summary>Who says what of them: "X: constructive", joined by "; ", or null.</summary>
    public string? Said { get; init; }

    /// <summary>EDTF, or null where the text tells no day.</summary>
    public string? Date { get; init; }

    /// <summary>Id in the gazetteer of places.</summary>
    public string? Place { get; init; }

    public Modality Status { get; init; }

    public AttributionKind Attribution { get; init; }

    /// <summary>The words the text gives for who says so, or null for the narrator.</summary>
    public string? Source { get; init; }
}
