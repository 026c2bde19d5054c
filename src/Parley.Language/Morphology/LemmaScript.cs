using System.Globalization;

namespace Parley.Language.Morphology;

/// <summary>How a form becomes its lemma: keep or lower its case, cut the end, append; or replace it whole.</summary>
internal sealed class LemmaScript
{
    private readonly char _kind;
    private readonly int _cut;
    private readonly string _append;

    /// <param name="text"><c>K|2|y</c> (keep the case, cut two, append "y"), <c>L|…</c> (lower case first) or <c>=|0|be</c> (the lemma itself).</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public LemmaScript(string text)
    {
        var parts = text.Split('|', 3);
        if (parts.Length != 3 || parts[0] is not ("K" or "L" or "=") || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _cut))
            throw new FormatException($"\"{text}\" is no lemma script: C|cut|append, where C is K, L or =.");
        (_kind, _append) = (parts[0][0], parts[2]);
    }

    /// <summary>Whether there is enough of the form to cut.</summary>
    public bool Fits(string form) => _kind == '=' || _cut < form.Length || (_cut == form.Length && _append.Length > 0);

    /// <summary>The lemma. The form must fit.</summary>
    public string Apply(string form)
    {
        if (_kind == '=')
            return _append;
        var cased = _kind == 'L' ? form.ToLowerInvariant() : form;
        return _cut == 0 && _append.Length == 0 ? cased : string.Concat(cased.AsSpan(0, cased.Length - _cut), _append);
    }
}
