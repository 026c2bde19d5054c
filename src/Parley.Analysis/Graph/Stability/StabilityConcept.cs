namespace Parley.Analysis.Graph.Stability;

/// <summary>When a decision maker stays in a state (Fang, Hipel and Kilgour 1993; SSEQ: Rego and Vieira 2017).</summary>
public enum StabilityConcept
{
    /// <summary>R: no move improves.</summary>
    Nash,

    /// <summary>General metarationality: after every improvement the others can bring about something no better.</summary>
    Gmr,

    /// <summary>Symmetric metarationality: as GMR, and no further move of one's own escapes it.</summary>
    Smr,

    /// <summary>Sequential stability: as GMR, where each of the others improves by every move it makes.</summary>
    Seq,

    /// <summary>Symmetric sequential stability: as SEQ, and no further move of one's own escapes it.</summary>
    Sseq,
}
