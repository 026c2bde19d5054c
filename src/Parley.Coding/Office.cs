using Parley.Reading;

namespace Parley.Coding;

/// <summary>An office a text gives a person: "Kenya's special envoy for Sudan, Amina Yusuf".</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Name">Where the name stands, in the document's text.</param>
/// <param name="Title">The words of the office, as written; of a counterpart, those of the office spoken of before.</param>
/// <param name="TitleSpan">Where they stand.</param>
/// <param name="Body">Id of what the office is of, or null where the text does not say.</param>
/// <param name="BodySpan">Where that stands, or null.</param>
/// <param name="Portfolio">What the office is for ("Sudan"), or null.</param>
public sealed record Office(string Person, TextSpan Name, string Title, TextSpan TitleSpan, string? Body, TextSpan? BodySpan, string? Portfolio);
