namespace Parley.Language.Coreference;

/// <summary>Which clause a word stands in, and the subjects of that clause and of those around it.</summary>
internal sealed class Clauses(ParsedDocument document, TreeIndex tree)
{
    /// <summary>Clauses looked at outwards.</summary>
    public const int Levels = 4;

    private const int None = -1;

    /// <summary>The head of the clause around a word that is not itself its head, or -1.</summary>
    public int Around(int token)
    {
        var at = document.Tokens[token].Head;
        while (at != Token.NoHead && !IsHead(at))
            at = document.Tokens[at].Head;
        return at;
    }

    /// <summary>Writes the subjects of the clauses around a word, the nearest first; -1 where a clause has none of its own.</summary>
    public void Subjects(int token, Span<int> subjects)
    {
        subjects.Fill(None);
        var clause = Around(token);
        for (var level = 0; level < subjects.Length && clause != None; level++)
        {
            subjects[level] = SubjectOf(clause);
            clause = Around(clause);
        }
    }

    /// <summary>The subject of a clause, or -1.</summary>
    public int SubjectOf(int clause)
    {
        var subject = tree.Child(clause, Role.Subject);
        return subject >= 0 ? subject : tree.Child(clause, Role.PassiveSubject);
    }

    /// <summary>The subject that follows a word in the clause before whose subject the word's own phrase or clause is placed ("After his return, the envoy …"), or -1.</summary>
    public int SubjectAfter(int token)
    {
        var below = token;
        for (var at = document.Tokens[token].Head; at != Token.NoHead; (below, at) = (at, document.Tokens[at].Head))
        {
            if (!IsHead(at) || tree.Roles[below] is not (Role.Oblique or Role.Clause or Role.Adverb))
                continue;
            var subject = SubjectOf(at);
            if (subject > token && tree.High[below] < tree.Low[subject])
                return subject;
            if (subject >= 0)
                return None;
        }

        return None;
    }

    private bool IsHead(int token) =>
        document.Tokens[token].Upos == Upos.VERB || tree.Roles[token] is Role.Root or Role.Clause || tree.Child(token, Role.Copula) >= 0;
}
