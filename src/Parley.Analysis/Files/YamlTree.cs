using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Analysis.Files;

/// <summary>
/// Reads the part of YAML a model file needs: one document of mappings, sequences and scalars. Anchors, aliases and tags are refused, which leaves no way
/// to write a small file that unfolds into a large one; depth and number of items are bounded.
/// </summary>
internal sealed class YamlTree
{
    public const int MaxCharacters = 64 * 1024 * 1024;
    public const int MaxItems = 4_000_000;
    public const int MaxDepth = 16;

    private readonly string _file;
    private readonly Parser _parser;
    private int _items;

    private YamlTree(string text, string file)
    {
        _file = file;
        _parser = new Parser(new Scanner(new StringReader(text)));
    }

    /// <exception cref="ModelFileException">The text is no such YAML.</exception>
    public static YamlItem Read(string text, string file)
    {
        if (text.Length > MaxCharacters)
            throw Wrong(file, null, "PLY0702", string.Create(CultureInfo.InvariantCulture, $"{text.Length:N0} characters"), string.Create(CultureInfo.InvariantCulture, $"a model file has up to {MaxCharacters:N0}"), "split the model");
        var tree = new YamlTree(text, file);
        try
        {
            return tree.Document();
        }
        catch (YamlException error)
        {
            throw Reason(error).Contains("tab", StringComparison.Ordinal) && TabLine(text) is { } line
                ? Wrong(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}"), "PLY0701", "a tab in front of the first word", "YAML is indented by spaces", "put spaces in its place")
                : NoYaml(LastLine(error.Start, text), LastLine(error.End, text), Reason(error));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner answers some broken texts ("[a#") with errors of its own kind, which know no place.
            throw NoYaml(tree._parser.Current?.End, null, "something that breaks off");
        }

        ModelFileException NoYaml(Mark? start, Mark? end, string reason) =>
            Wrong(start is { } from && end is { } to && to.Line > from.Line ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {from.Line} to {to.Line}") : Place(file, start), "PLY0701", $"no YAML: {reason}", "a model file is YAML of keys, lists and texts", "look at quotation marks, colons and indentation there");
    }

    private YamlItem Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            throw Wrong(_file, null, "PLY0701", "nothing but comments", "a model file begins with \"parley-model: 1\"", "see docs/models.md");
        _parser.Consume<DocumentStart>();
        var root = Item(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out var next))
            throw Wrong(_file, next?.Start ?? _parser.Current?.Start, "PLY0701", "a second document after \"---\"", "one model a file", "write it into a file of its own");
        return root;
    }

    private YamlItem Item(int depth)
    {
        var found = _parser.Current!;
        if (++_items > MaxItems)
            throw Wrong(_file, found.Start, "PLY0702", "too many items", string.Create(CultureInfo.InvariantCulture, $"a model file has up to {MaxItems:N0}"), "split the model");
        if (depth > MaxDepth)
            throw Wrong(_file, found.Start, "PLY0702", "too many levels", string.Create(CultureInfo.InvariantCulture, $"lists and keys lie up to {MaxDepth} levels deep"), "write it flatter");
        Refuse(found);
        var (line, column) = ((int)found.Start.Line, (int)found.Start.Column);
        _parser.MoveNext();
        return found switch
        {
            Scalar scalar => new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, line, column),
            SequenceStart => new YamlList(List(depth), line, column),
            MappingStart => MapAt(Map(depth), line, column),
            _ => throw Wrong(_file, found.Start, "PLY0701", "something that is no item", "keys, lists and texts", "see docs/models.md"),
        };
    }

    // A pair in a list on one line ("[a: b]") begins nowhere of its own.
    private static YamlMap MapAt(ImmutableArray<(YamlText Key, YamlItem Value)> entries, int line, int column) =>
        entries.IsEmpty ? new YamlMap(entries, line, column) : new YamlMap(entries, entries[0].Key.Line, entries[0].Key.Column);

    private ImmutableArray<YamlItem> List(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlItem>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Item(depth + 1));
        return items.ToImmutable();
    }

    private ImmutableArray<(YamlText Key, YamlItem Value)> Map(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlText, YamlItem)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var at = _parser.Current!.Start;
            if (Item(depth + 1) is not YamlText key)
                throw Wrong(_file, at, "PLY0701", "a key that is no text", "keys are single words or names", "write a text before the colon");
            if (!seen.Add(key.Value))
                throw Wrong(_file, at, "PLY0701", $"the key \"{key.Value}\" a second time", "a key stands once in its group", "join the two");
            entries.Add((key, Item(depth + 1)));
        }

        return entries.ToImmutable();
    }

    private void Refuse(ParsingEvent found)
    {
        if (found is AnchorAlias || found is NodeEvent { Anchor.IsEmpty: false })
            throw Wrong(_file, found.Start, "PLY0702", "an anchor or alias (& or *)", "a model file repeats nothing by reference", "write it out, or put the text in quotation marks");
        if (found is NodeEvent { Tag.IsEmpty: false })
            throw Wrong(_file, found.Start, "PLY0702", "a tag (!)", "a model file holds keys, lists and texts only", "remove it, or put the text in quotation marks");
    }

    // YamlDotNet tells where the mapping began that the tab breaks.
    private static int? TabLine(string text)
    {
        var line = 1;
        foreach (var found in text.AsSpan().EnumerateLines())
        {
            if (found.TrimStart(' ').StartsWith("\t"))
                return line;
            line++;
        }

        return null;
    }

    // What is missing at the end of a text is found on the line after the last.
    private static Mark LastLine(Mark mark, string text) => new(mark.Index, Math.Min(mark.Line, text.AsSpan().TrimEnd('\n').Count('\n') + 1), mark.Column);

    // YamlDotNet puts the place in front of its message: "(Line: 3, Col: 1, Idx: 20) - (…): …".
    private static string Reason(YamlException error) =>
        error.Message.LastIndexOf("): ", StringComparison.Ordinal) is >= 0 and var at ? error.Message[(at + 3)..].TrimEnd('.') : error.Message.TrimEnd('.');

    private static ModelFileException Wrong(string file, Mark? mark, string code, string found, string allowed, string advice) =>
        Wrong(Place(file, mark), code, found, allowed, advice);

    private static ModelFileException Wrong(string where, string code, string found, string allowed, string advice) => new(new Problem(code, where, found, allowed, advice));

    private static string Place(string file, Mark? mark) => mark is { } at ? string.Create(CultureInfo.InvariantCulture, $"{file}, line {at.Line}") : file;
}
