using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Analysis.Files;

/// <summary>Writes items as YAML: one key a line, short lists of texts on one line.</summary>
internal static class YamlWriter
{
    private const int LineLength = 110;

    public static YamlText Text(string value) => new(value, IsPlain: false, 0, 0);

    /// <summary>A number or truth value, written without quotation marks.</summary>
    public static YamlText Bare(string value) => new(value, IsPlain: true, 0, 0);

    /// <returns>Null where there are no items: a key without them is left out.</returns>
    public static YamlList? List(IEnumerable<YamlItem> items) => items.ToImmutableArray() is { IsEmpty: false } all ? new YamlList(all, 0, 0) : null;

    /// <summary>A list that is written even where it is empty.</summary>
    public static YamlList FullList(IEnumerable<YamlItem> items) => new([.. items], 0, 0);

    /// <summary>Entries without a value are left out.</summary>
    public static YamlMap Map(params ReadOnlySpan<(string Key, YamlItem? Value)> entries)
    {
        var kept = ImmutableArray.CreateBuilder<(YamlText, YamlItem)>();
        foreach (var (key, value) in entries)
        {
            if (value is not null)
                kept.Add((Text(key), value));
        }

        return new YamlMap(kept.ToImmutable(), 0, 0);
    }

    public static string Write(YamlItem root)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024).WithIndentedSequences());
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(root, emitter);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(YamlItem item, Emitter emitter)
    {
        switch (item)
        {
            case YamlMap map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
                foreach (var (key, value) in map.Entries)
                {
                    Emit(key, emitter);
                    Emit(value, emitter);
                }

                emitter.Emit(new MappingEnd());
                break;
            case YamlList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, IsShort(list) ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var one in list.Items)
                    Emit(one, emitter);
                emitter.Emit(new SequenceEnd());
                break;
            case YamlText scalar:
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, scalar.Value, Style(scalar), isPlainImplicit: true, isQuotedImplicit: true));
                break;
        }
    }

    /// <summary>Texts that a reader of YAML would take for a number, a truth value or nothing are put in quotation marks.</summary>
    private static ScalarStyle Style(YamlText text)
    {
        if (text.IsPlain)
            return ScalarStyle.Plain;
        var first = text.Value.Length > 0 ? text.Value[0] : ' ';
        var isDoubtful = text.Value.ToUpperInvariant() is "" or "~" or "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N" || char.IsDigit(first) || first is '.' or '+' or '-';
        return isDoubtful ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;
    }

    private static bool IsShort(YamlList list) =>
        list.Items.All(item => item is YamlText) && list.Items.Sum(item => ((YamlText)item).Value.Length + 2) <= LineLength;
}
