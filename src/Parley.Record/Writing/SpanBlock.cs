namespace Parley.Record.Writing;

/// <summary>What starts in one stretch of a text: a row of <c>document_spans</c>. Short rows keep looking into them quick in a long text.</summary>
internal sealed class SpanBlock
{
    /// <summary>Characters a stretch has; the migrations know it too.</summary>
    internal const int Length = 8192;

    internal PackedNumbers Parts { get; } = new();

    internal PackedNumbers Sentences { get; } = new();

    internal PackedNumbers Mentions { get; } = new();
}
