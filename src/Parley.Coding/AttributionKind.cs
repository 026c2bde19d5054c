namespace Parley.Coding;

/// <summary>Who stands behind a fact.</summary>
public enum AttributionKind
{
    /// <summary>The article's own voice.</summary>
    Narrator,
    NamedSpeaker,

    /// <summary>An official statement or document.</summary>
    OfficialReadout,

    /// <summary>Unnamed members of a body: "Turkish officials".</summary>
    Collective,

    /// <summary>Another outlet, cited.</summary>
    CitedMedia,

    /// <summary>An unnamed single source; its description is kept.</summary>
    Anonymous,

    /// <summary>Someone is quoted and the text does not tell who.</summary>
    Unknown,
}
