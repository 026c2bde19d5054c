namespace Parley.Analysis.Files;

/// <summary>A scalar.</summary>
/// <param name="IsPlain">Written without quotation marks: only such a text can be a number or a truth value.</param>
internal sealed record YamlText(string Value, bool IsPlain, int Line, int Column) : YamlItem(Line, Column)
{
    public override string Kind => IsPlain && Value.Length == 0 ? "nothing" : "a text";
}
