namespace Parley.Language.Coreference;

/// <summary>How two names resemble one another.</summary>
internal enum NameMatch
{
    None,
    Same,

    /// <summary>The first words are the last of the second ("Yusuf", "Amina Yusuf").</summary>
    Last,

    /// <summary>The first words are the first of the second ("Amina", "Amina Yusuf").</summary>
    First,

    /// <summary>All words of the first are among those of the second.</summary>
    Within,

    /// <summary>The other way about.</summary>
    Longer,

    /// <summary>The first is made of the initials of the second, or the other way about.</summary>
    Initials,

    /// <summary>The last words are the same and the first differ.</summary>
    Apart,

    /// <summary>Some words are shared.</summary>
    Some,
}
