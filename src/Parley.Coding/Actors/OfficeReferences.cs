using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Actors;

/// <summary>Marks offices that stand for their holder: "the prime minister" who is named elsewhere in the text, "Zambia's president" by the day of the text.</summary>
internal sealed class OfficeReferences
{
    private readonly ParsedDocument _parsed;
    private readonly FoundActors _found;
    private readonly OfficeHolders _holders;
    private readonly Dictionary<string, Actor> _actors;
    private readonly ActorMention?[] _byToken;
    private readonly ILookup<string, Office> _byTitle;
    private readonly List<ActorMention> _mentions = [];
    private readonly List<Office> _offices = [];

    public OfficeReferences(ParsedDocument parsed, FoundActors found, OfficeHolders holders)
    {
        (_parsed, _found, _holders) = (parsed, found, holders);
        _actors = found.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _byToken = MentionTokens.Of(parsed, found.Mentions);
        _byTitle = found.Offices.ToLookup(office => office.Title, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The actors, mentions and offices given, with those of office-holders among them.</summary>
    public FoundActors Find()
    {
        foreach (var sentence in _parsed.Sentences)
        {
            var tree = _parsed.TreeOf(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_byToken[i] is null && tree[i].Upos is Upos.NOUN or Upos.PROPN && tree[i].Xpos is "NN" or "NNP")
                    Read(tree, i);
            }
        }

        return _mentions.Count == 0 ? _found : _found with
        {
            Actors = [.. _actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Mentions = [.. _found.Mentions.Concat(_mentions).OrderBy(mention => mention.Span)],
            Offices = [.. _found.Offices.Concat(_offices).OrderBy(office => office.Name)],
        };
    }

    private void Read(SyntaxTree tree, int noun)
    {
        var first = FirstOfTitle(tree, noun);
        var title = string.Join(' ', Enumerable.Range(first, noun - first + 1).Select(token => tree[token].Form));
        if ((!_byTitle.Contains(title) && !OfficeHolders.IsTitle(title)) || !StandsAlone(tree, noun, first))
            return;
        var owner = OwnerOf(tree, noun, first);
        if (owner is null && !tree.Children(noun, "det").Any(child => tree[child].Form.Equals("the", StringComparison.OrdinalIgnoreCase)))
            return;
        var body = owner is { } at ? _byToken[at]!.ActorId : null;
        if ((InText(title, body) ?? (body is null ? null : ByDay(title, body))) is not { } holder)
            return;
        var span = new TextSpan(tree[first].Span.Start, tree[noun].Span.End);
        _actors.TryAdd(holder.Id, holder);
        _mentions.Add(new ActorMention(holder.Id, span, MentionForm.Description));
        if (owner is { } token)
            _offices.Add(new Office(holder.Id, span, title, span, body, tree[token].Span, null));
    }

    // No name beside it, no "former", nobody said to be it: "She is the president" and "the president of the court" tell of others.
    private bool StandsAlone(SyntaxTree tree, int noun, int first)
    {
        if (tree.Child(noun, "cop", "appos", "flat", "acl:relcl", "conj", "nummod") is not null || tree.Is(noun, "appos") || tree.Is(noun, "compound") || tree.Is(noun, "nmod:desc") || tree.Is(noun, "conj")
            || tree.Is(noun, "xcomp") || (tree.Is(noun, "obl") && tree.Children(noun, "case").Any(word => tree[word].Form == "as")))
            return false;
        if (noun + 1 < tree.Sentence.EndToken && (_byToken[noun + 1] is not null || tree[noun + 1].Upos == Upos.PROPN || tree[noun + 1].Form == "-"))
            return false;
        foreach (var child in tree.Children(noun))
        {
            if (child >= first || tree.Is(child, "det") || tree.Is(child, "case") || _byToken[child] is not null)
            {
                if (child > noun && tree.Is(child, "nmod") && _byToken[child] is null)
                    return false;
                continue;
            }

            if (!tree.Is(child, "punct") && !tree.Is(child, "mark"))
                return false;
        }

        return true;
    }

    private int FirstOfTitle(SyntaxTree tree, int noun)
    {
        var first = noun;
        while (first > tree.Sentence.FirstToken && _byToken[first - 1] is null && tree[first - 1].Head >= first && tree[first - 1].Head <= noun
            && (tree.Is(first - 1, "compound") || (tree.Is(first - 1, "amod") && tree[first - 1].Upos == Upos.ADJ && _byTitle.Any(group => group.Key.StartsWith(tree[first - 1].Form, StringComparison.OrdinalIgnoreCase)))))
            first--;
        return first;
    }

    // "Zambia's president", "the Zambian president", "the president of Zambia".
    private int? OwnerOf(SyntaxTree tree, int noun, int first)
    {
        foreach (var child in tree.Children(noun, "nmod:poss", "amod", "compound", "nmod"))
        {
            if (_byToken[child] is not null && (child < first || (child > noun && tree.Children(child, "case").Any(word => tree[word].Form == "of"))))
                return child;
        }

        return null;
    }

    private Actor? InText(string title, string? body)
    {
        var bearers = _byTitle[title].Where(office => body is null || (office.Body ?? _actors[office.Person].Country) == body).Select(office => office.Person).Distinct().Take(2).ToList();
        return bearers.Count == 1 ? _actors[bearers[0]] : null;
    }

    private Actor? ByDay(string title, string body) =>
        !_byTitle[title].Any(office => office.Body == body) && _actors[body].Kind == ActorKind.State && _parsed.Document.Published is { } published ? _holders.On(published.Day, body, title) : null;
}
