using Parley.Coding.Phrases;
using Parley.Language;

namespace Parley.Coding.Events;

/// <summary>Whom a pronoun stands for that no chain settles: "we" in somebody's words is who speaks, "he" below "said" whoever says it, "it" at the head of a sentence what the sentence before is about.</summary>
internal sealed class PronounSubjects(EventMaterial material, PhraseActors phrases, EventWords words)
{
    private readonly ActorSides _sides = new(material.Actors);

    // Words before the subject of a sentence: "Now it".
    private const int Opening = 2;

    /// <summary>The sides with those that pronouns stand for.</summary>
    public (List<string> Agents, List<string> Patients) Complete(SyntaxTree tree, (List<int> Agents, List<int> Patients) heads, List<string> agents, List<string> patients)
    {
        if (heads.Agents is [var head] && tree[head].Xpos == "PRP" && (agents.Count == 0 || IsFirst(tree, head) || IsReportersOwn(tree, head)) && Of(tree, head) is { Count: > 0 } acting)
            (agents, patients) = (acting, [.. patients.Except(acting, StringComparer.Ordinal)]);
        // "while they plant bombs", says a minister: not his own government.
        else if (heads.Agents is [var others] && IsThird(tree, others) && SpeakersOf(tree, others) is { Count: > 0 } speakers && agents.TrueForAll(id => speakers.Exists(speaker => id == Body(speaker) || _sides.AreOne(id, speaker))))
            agents = [];
        // "By signing up I agree": nobody who is spoken of.
        else if (heads.Agents is [var self] && TreeWords.LemmaOf(tree, self) == "i" && !agents.Exists(ActorId.IsPerson))
            agents = [];
        if (patients.Count == 0 && heads.Patients.Find(item => tree[item].Xpos == "PRP" && IsFirst(tree, item)) is > 0 and var own)
            patients = [.. Speakers(tree, own).Except(agents, StringComparer.Ordinal)];
        return (agents, patients);
    }

    private List<string> Of(SyntaxTree tree, int head)
    {
        if (IsFirst(tree, head))
            return Speakers(tree, head);
        if (tree[head].Feature("Person") == "2")
            return [];
        return Reporter(tree, head) is { Count: > 0 } reporter ? reporter : SubjectBefore(tree, head);
    }

    // "The charity said it would leave": no chain knows better.
    private bool IsReportersOwn(SyntaxTree tree, int head) => TreeWords.LemmaOf(tree, head) == "it" && Reporter(tree, head).Count > 0;

    private static bool IsThird(SyntaxTree tree, int head) => tree[head].Xpos == "PRP" && tree[head].Feature("Person") == "3" && tree[head].Feature("Number") == "Plur" && tree.IsQuoted(head);

    private static bool IsFirst(SyntaxTree tree, int head) => tree[head].Feature("Person") == "1";

    /// <summary>Who says the words a pronoun stands in; for "we", whom they hold office with, if the text says.</summary>
    private List<string> Speakers(SyntaxTree tree, int head) =>
        tree[head].Feature("Number") == "Plur" ? [.. SpeakersOf(tree, head).Select(Body).Distinct(StringComparer.Ordinal)] : SpeakersOf(tree, head);

    private List<string> SpeakersOf(SyntaxTree tree, int head)
    {
        var span = tree[head].Span;
        return [.. material.Statements.FirstOrDefault(statement => !statement.Claim.Speakers.IsEmpty && statement.Support.Any(item => item.Role == SupportRole.Content && item.Evidence.Span.Contains(span)))?.Claim.Speakers ?? []];
    }

    private string Body(string speaker)
    {
        foreach (var office in material.Offices)
        {
            if (office.Person == speaker && office.Body is { } body)
                return body;
        }

        return speaker;
    }

    // "The minister said he would go": the pronoun is below the verb of saying.
    private List<string> Reporter(SyntaxTree tree, int head)
    {
        var at = tree.Parent(head);
        while (at is { } verb && tree.Is(verb, "conj"))
            at = tree.Parent(verb);
        if (at is not { } clause || !tree.Is(clause, "ccomp") || tree.Parent(clause) is not { } report || !words.IsReporting(TreeWords.LemmaOf(tree, report)))
            return [];
        // "rejected the claim and said it would leave".
        while (tree.Child(report, "nsubj") is null && tree.Is(report, "conj") && tree.Parent(report) is { } first)
            report = first;
        return Named(tree, report, tree, head);
    }

    // "IGAD met on Friday. It will send envoys": nothing else stands between.
    private List<string> SubjectBefore(SyntaxTree tree, int head)
    {
        if (head > tree.Sentence.FirstToken + Opening || tree.Parent(head) != tree.Root || tree.Sentence.Index == 0)
            return [];
        var before = material.Parsed.Sentences[tree.Sentence.Index - 1];
        return ReferenceEquals(before.Part, tree.Sentence.Part) && material.Parsed.TreeOf(before) is var told ? Named(told, told.Root, tree, head) : [];
    }

    /// <summary>The subject of a verb, where pronoun and subject agree in number and in being persons.</summary>
    private List<string> Named(SyntaxTree told, int verb, SyntaxTree tree, int pronoun)
    {
        if (told.Child(verb, "nsubj") is not { } subject || told[subject].Upos == Upos.PRON)
            return [];
        List<int> heads = [subject, .. told.Children(subject, "conj")];
        var isPlural = heads.Count > 1 || told[subject].Feature("Number") == "Plur";
        if (isPlural != (tree[pronoun].Feature("Number") == "Plur"))
            return [];
        var found = phrases.Of(told, heads);
        var isThing = TreeWords.LemmaOf(tree, pronoun) == "it";
        return isPlural || found.TrueForAll(id => ActorId.IsPerson(id) != isThing) ? found : [];
    }
}
