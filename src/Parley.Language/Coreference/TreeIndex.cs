namespace Parley.Language.Coreference;

/// <summary>The trees of a document to walk downwards: children of each word, and the stretch its subtree covers.</summary>
internal sealed class TreeIndex
{
    private const int None = -1;

    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    public TreeIndex(ParsedDocument document)
    {
        var tokens = document.Tokens;
        Roles = new Role[tokens.Length];
        Low = new int[tokens.Length];
        High = new int[tokens.Length];
        _firstChild = new int[tokens.Length];
        _nextSibling = new int[tokens.Length];
        Array.Fill(_firstChild, None);
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            Roles[i] = RoleNames.Of(tokens[i].Deprel);
            (Low[i], High[i]) = (i, i);
            _nextSibling[i] = None;
            if (tokens[i].Head != Token.NoHead)
                (_nextSibling[i], _firstChild[tokens[i].Head]) = (_firstChild[tokens[i].Head], i);
        }

        for (var i = 0; i < tokens.Length; i++)
            Widen(document, i);
    }

    public Role[] Roles { get; }

    /// <summary>The first word of each word's subtree.</summary>
    public int[] Low { get; }

    /// <summary>The last word of each word's subtree.</summary>
    public int[] High { get; }

    /// <summary>The first child of a word, or -1.</summary>
    public int FirstChild(int token) => _firstChild[token];

    /// <summary>The child after this one of the same head, or -1.</summary>
    public int NextSibling(int token) => _nextSibling[token];

    /// <summary>The first child in a role, or -1.</summary>
    public int Child(int token, Role role)
    {
        var child = _firstChild[token];
        while (child >= 0 && Roles[child] != role)
            child = _nextSibling[child];
        return child;
    }

    // Stops where an ancestor already reaches so far: each word is then visited about once a level that it widens.
    private void Widen(ParsedDocument document, int token)
    {
        for (var at = document.Tokens[token].Head; at != Token.NoHead; at = document.Tokens[at].Head)
        {
            if (Low[at] <= token && High[at] >= token)
                break;
            Low[at] = Math.Min(Low[at], token);
            High[at] = Math.Max(High[at], token);
        }
    }
}
