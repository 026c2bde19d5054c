using System.Collections.Immutable;
using Parley.Cli.Briefs;
using Parley.Coding;
using Parley.Reading;

namespace Parley.Tests.Cli.Briefs;

/// <summary>Writes the material of a brief by hand: documents as sentences, everything else as words to look up in them.</summary>
internal sealed class MaterialText
{
    private readonly List<MaterialDocument> _documents = [];
    private readonly List<MaterialMention> _mentions = [];
    private readonly List<MaterialStatement> _statements = [];
    private readonly List<MaterialDate> _dates = [];
    private readonly Dictionary<string, Actor> _actors = [];

    public BriefMaterial Material => new()
    {
        Documents = [.. _documents],
        Actors = _actors.ToImmutableDictionary(),
        Mentions = [.. _mentions],
        Statements = [.. _statements],
        Dates = [.. _dates],
    };

    public MaterialText Actor(string id, string name, ActorKind kind)
    {
        _actors[id] = new Actor(id, name, kind);
        return this;
    }

    /// <summary>Adds a document; what follows is about it.</summary>
    public MaterialText Document(string id, string? title, string? outlet, string? day, string[] sentences, string? story = null)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var sentence in sentences)
            spans.Add(TextSpan.OfLength(spans.Count == 0 ? 0 : spans[^1].End + 1, sentence.Length));
        _documents.Add(new MaterialDocument(id, story ?? id, $"https://{id}.example/report", string.Join(' ', sentences), spans.ToImmutable())
        {
            Title = title,
            Outlet = outlet,
            Published = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        });
        return this;
    }

    public MaterialText Names(string actor, params string[] words)
    {
        foreach (var word in words)
            _mentions.Add(new MaterialMention(_documents.Count - 1, actor, Find(word)));
        return this;
    }

    public MaterialText Says(
        string content, string? speaker, string? cue = "said", string? words = null,
        StatementKind kind = StatementKind.Direct, AttributionKind attribution = AttributionKind.NamedSpeaker)
    {
        var claim = new Statement(speaker is null ? [] : [speaker], words, cue, content, kind);
        _statements.Add(new MaterialStatement(_documents.Count - 1, claim, new Attribution(attribution, words, []), [Find(content)]));
        return this;
    }

    public MaterialText Dates(string edtf, string words)
    {
        _dates.Add(new MaterialDate(_documents.Count - 1, edtf, Find(words)));
        return this;
    }

    private TextSpan Find(string words)
    {
        var at = _documents[^1].Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{words}\" is not in the document");
        return TextSpan.OfLength(at, words.Length);
    }
}
