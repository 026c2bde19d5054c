using Parley.Coding.Gazetteers;
using Parley.Language;

namespace Parley.Coding.Actors;

/// <summary>The groups of one document while it is read.</summary>
internal sealed class CollectiveReading(GroupMarks marks)
{
    private readonly ParsedDocument _parsed = marks.Parsed;
    private readonly ActorMention?[] _byToken = marks.ByToken;

    public bool IsNamed(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_byToken[i] is not null)
                return true;
        }

        return false;
    }

    public void Read(SyntaxTree tree)
    {
        for (var i = tree.Sentence.FirstToken; i < tree.Sentence.EndToken; i++)
        {
            if (_byToken[i] is not null || (CollectiveWords.GroupAt(tree[i]) ?? BodyAt(tree, i)) is not { } noun || IsBelowGroup(tree, i) || IsSaidOfNamed(tree, i) || IsNamedBehind(tree, i, noun))
                continue;
            if (Description(tree, i) is { } first)
                Describe(tree, first, i, noun);
            else if (noun.Part == "opposition" && AddOpposition(tree, i, noun))
                continue;
            else if ((IsOfPeoples(tree, i) && !IsSpokenFor(tree, i)) || !AddParts(tree, i, noun))
                DescribeByWord(tree, i, noun);
        }
    }

    // "Kosovo's central bank": where the text says whose it is, and no name follows.
    private CollectiveNoun? BodyAt(SyntaxTree tree, int noun) =>
        noun + 1 < tree.Sentence.EndToken && _byToken[noun + 1] is not null ? null
            : CollectiveWords.Body(tree[noun], tree.Children(noun, "compound", "amod").Where(child => child < noun).Select(child => tree[child].Form.ToLowerInvariant())) is { } body
                && tree.Children(noun, "amod", "compound", "nmod:poss").Any(child => child < noun && _byToken[child] is not null) ? body : null;

    // "government forces", "army officers": the group is the later noun. "opposition leader X" is a person.
    private bool IsBelowGroup(SyntaxTree tree, int noun) =>
        MemberBodies.AreMembers(tree, noun) || ((tree.Is(noun, "compound") || tree.Is(noun, "nmod:desc")) && !IsSpokenFor(tree, noun)) || tree.Children(noun, "flat", "appos").Any(child => _byToken[child] is { } mention && marks[mention.ActorId].Kind == ActorKind.Person && child == noun + 1);

    // "Kenyan Foreign Ministry spokesman X": the ministry's.
    private bool IsSpokenFor(SyntaxTree tree, int noun) =>
        CollectiveWords.GroupAt(tree[noun]) is { Part: "ministry" } && tree.Parent(noun) is { } office && office == noun + 1 && CollectiveWords.IsSpokesman(tree[office].Lemma);

    // "Islamist rebels of the ADF" are the ADF.
    private bool IsNamedBehind(SyntaxTree tree, int noun, CollectiveNoun group) =>
        group.IsOwners && tree.Children(noun, "nmod").Any(child => tree.Children(child, "case").Any(word => tree[word].Form == "of") && _byToken[child] is { } mention && marks[mention.ActorId].Kind == ActorKind.ArmedGroup);

    // "X, a rebel group", "X is a militia": the name says who it is.
    private bool IsSaidOfNamed(SyntaxTree tree, int noun) =>
        (tree.Is(noun, "appos") && tree.Parent(noun) is { } above && _byToken[above] is not null)
        || (tree.Child(noun, "cop") is not null && tree.Child(noun, "nsubj") is { } subject && _byToken[subject] is not null);

    /// <summary>The last word of "loyal to X" behind a noun, or null.</summary>
    private int? Adherence(SyntaxTree tree, int noun, bool isCoalition)
    {
        foreach (var child in tree.Children(noun, "amod", "acl"))
        {
            if (child < noun || tree.Is(child, "acl:relcl") || (tree[child].Form == "led" && !isCoalition) || !CollectiveWords.IsParticiple(NameFolding.Fold(tree[child].Form)))
                continue;
            foreach (var other in tree.Children(child, "obl"))
            {
                if (_byToken[other] is not { } mention)
                    continue;
                var last = other;
                while (last + 1 < tree.Sentence.EndToken && ReferenceEquals(_byToken[last + 1], mention))
                    last++;
                return last;
            }
        }

        return null;
    }

    private void DescribeByWord(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        if (Adherence(tree, noun, group.Kind == ActorKind.Coalition) is { } last)
            DescribeUntil(tree, noun, last, group);
        else if (tree.Children(noun, "amod", "compound").FirstOrDefault(child => child < noun && IsPeoples(tree, child), -1) is >= 0 and var people)
            marks.MarkByWords(noun, Described(_parsed.Document.Text[tree[people].Span.Start..tree[noun].Span.End], group, Home(tree, noun)));
    }

    private bool IsOfPeoples(SyntaxTree tree, int noun) =>
        tree.Children(noun, "amod", "compound").Any(child => child < noun && IsPeoples(tree, child)) && !tree.Children(noun, "amod", "compound", "nmod:poss").Any(child => _byToken[child] is not null);

    // "Kurdish groups": a capital within the sentence tells a people.
    private bool IsPeoples(SyntaxTree tree, int word) =>
        _byToken[word] is null && char.IsUpper(tree[word].Form[0]) && tree[word].Form.Any(char.IsLower) && tree[word].Upos is Upos.ADJ or Upos.PROPN
        && (word > tree.Sentence.FirstToken || tree[word].Xpos is "NNP") && !PersonNames.IsNotName(NameFolding.Fold(tree[word].Form));

    private string? Home(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun, "nmod"))
        {
            if (tree.Children(child, "case").Any(item => tree[item].Form is "in" or "within") && _byToken[child] is { } mention && marks[mention.ActorId].Kind == ActorKind.State)
                return mention.ActorId;
        }

        return null;
    }

    private void DescribeUntil(SyntaxTree tree, int noun, int last, CollectiveNoun group)
    {
        var text = _parsed.Document.Text[tree[noun].Span.Start..tree[last].Span.End];
        marks.Mark(noun, noun, Described(text, group, null), text);
    }

    // "opposition to X": that of the country X rules.
    private bool AddOpposition(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        foreach (var child in tree.Children(noun, "nmod", "obl"))
        {
            if (!tree.Children(child, "case").Any(item => tree[item].Form == "to"))
                continue;
            foreach (var token in tree.Subtree(child))
            {
                if (_byToken[token] is not { } mention || marks[mention.ActorId] is not { Country: { } country } ruler)
                    continue;
                var state = marks.Find(country)?.Name ?? ruler.Name;
                marks.Mark(noun, noun, new Actor(PartId.Of(country, group.Part), $"opposition ({state})", group.Kind, country, group.Sector), GroupPhrase.Of(_parsed, noun));
                return true;
            }
        }

        return false;
    }

    private static Actor Described(string text, CollectiveNoun group, string? country)
    {
        var id = "col:" + string.Join('-', Atomizer.Of(text).Where(atom => atom.IsWord).Select(atom => atom.Key));
        var name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Actor(id, name, group.Kind == ActorKind.Military ? ActorKind.ArmedGroup : group.Kind, country, group.Sector == "-" ? null : group.Sector);
    }

    /// <summary>The first word of "Iran-backed" or "pro-government" before a noun, or null.</summary>
    private int? Description(SyntaxTree tree, int noun)
    {
        for (var i = noun - 1; i > tree.Sentence.FirstToken + 1 && i > noun - 4; i--)
        {
            if (!CollectiveWords.IsParticiple(NameFolding.Fold(tree[i].Form)) || tree[i - 1].Form is not ("-" or "‐" or "–") || _byToken[i - 2] is not { } mention)
                continue;
            var first = i - 2;
            while (first > tree.Sentence.FirstToken && ReferenceEquals(_byToken[first - 1], mention))
                first--;
            return first;
        }

        return null;
    }

    private void Describe(SyntaxTree tree, int first, int noun, CollectiveNoun group)
    {
        var text = _parsed.Document.Text[tree[first].Span.Start..tree[noun].Span.End];
        var country = tree.Children(noun, "amod").Where(child => child < first)
            .Select(child => _byToken[child] is { } mention ? marks[mention.ActorId].Country : null).FirstOrDefault(code => code is not null);
        marks.Mark(noun, noun, Described(text, group, country), text);
    }

    private bool AddParts(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        var (first, any) = (noun, false);
        while (first > tree.Sentence.FirstToken && tree[first - 1].Head == noun && _byToken[first - 1] is null && (tree.Is(first - 1, "compound") || (tree.Is(first - 1, "amod") && (group.Part == "ministry" || (group.IsOwn && group.IsSingular)))))
            first--;
        var owners = Owners(tree, noun, group).DistinctBy(token => _byToken[token]!.ActorId).ToList();
        foreach (var owner in owners)
        {
            var mention = _byToken[owner]!;
            var whose = marks[mention.ActorId];
            if ((group.IsOwners && whose.Kind is ActorKind.ArmedGroup or ActorKind.Military) || whose.Kind is ActorKind.Population or ActorKind.Media)
                continue;
            any = true;
            var words = _parsed.Document.Text[tree[first].Span.Start..tree[noun].Span.End];
            // "the Kenyan and Ugandan ministries": each has one.
            if (owners.Count > 1 && group.Part == "ministry")
                words = words[..^tree[noun].Form.Length] + tree[noun].Lemma;
            marks.MarkPart(first, noun, group, whose, words, NameOf(tree, owner));
        }

        return any;
    }

    private string NameOf(SyntaxTree tree, int owner) =>
        _byToken[owner]!.Span.Of(_parsed.Document.Text) + (tree.Is(owner, "nmod:poss") ? "'s" : "");

    private IEnumerable<int> Owners(SyntaxTree tree, int noun, CollectiveNoun group)
    {
        var before = tree.Children(noun, "amod", "compound", "nmod:poss", "nmod:desc", "nmod:unmarked").Where(child => child < noun).SelectMany(child => tree.Children(child, "conj").Concat(tree.Is(child, "compound") ? tree.Children(child, "amod", "compound", "nmod:poss") : []).Prepend(child));
        if (IsSpokenFor(tree, noun) && tree.Parent(noun) is { } office)
            before = before.Concat(tree.Children(office, "amod", "compound", "nmod:poss").Where(child => child < noun));
        var named = before.Where(child => _byToken[child] is not null).ToList();
        if (named.Count > 0)
            return named;
        return tree.Children(noun, "nmod").Where(child => tree.Children(child, "case").Any(item => tree[item].Form is "of" or "from" or "within" || (tree[item].Form == "in" && CollectiveWords.IsAtHome(group.Part))))
            .SelectMany(child => tree.Children(child, "conj").Prepend(child)).Where(child => _byToken[child] is not null);
    }
}
