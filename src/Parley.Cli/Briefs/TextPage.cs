using System.Text;

namespace Parley.Cli.Briefs;

/// <summary>Lines of text, wrapped at a width.</summary>
internal sealed class TextPage(int width)
{
    private readonly StringBuilder _text = new();
    private bool _needsBreak;

    public void Title(string words)
    {
        Wrap(words, "", "");
        Rule('=');
        _needsBreak = true;
    }

    public void Heading(string words)
    {
        _needsBreak = true;
        Wrap(words, "", "");
        Rule('-');
    }

    public void Paragraph(string words)
    {
        Wrap(words, "", "");
        _needsBreak = true;
    }

    public void Line(string words) => Wrap(words, "", "  ");

    public void Item(string words) => Wrap(words, "  - ", "    ");

    public void Hanging(string label, string words) => Wrap(words, label + " ", "    ");

    public void Indented(string words) => Wrap(words, "    ", "    ");

    public void Evidence(string label, string words) => Wrap(words, "    " + label.PadRight(6), new string(' ', 10));

    /// <summary>An empty line before whatever comes next.</summary>
    public void Break() => _needsBreak = true;

    public override string ToString() => _text.ToString();

    private void Rule(char letter)
    {
        var start = _text.Length - 1;
        while (start > 0 && _text[start - 1] != '\n')
            start--;
        _text.Append(letter, Math.Max(1, _text.Length - 1 - start)).Append('\n');
    }

    private void Wrap(string words, string first, string rest)
    {
        if (_needsBreak && _text.Length > 0)
            _text.Append('\n');
        _needsBreak = false;
        var column = first.Length;
        _text.Append(first);
        var atStart = true;
        foreach (var word in Plain.Line(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!atStart && column + 1 + word.Length > width)
            {
                _text.Append('\n').Append(rest);
                column = rest.Length;
                atStart = true;
            }

            if (!atStart)
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += word.Length;
            atStart = false;
        }

        while (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        _text.Append('\n');
    }
}
