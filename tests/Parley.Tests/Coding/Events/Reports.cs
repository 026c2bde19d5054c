using Parley.Coding;
using Parley.Coding.Assembly;
using Parley.Language.Parsing;
using Parley.Reading;
using Parley.Tests.Language;
using Parley.Tests.Language.Parsing;

namespace Parley.Tests.Coding.Events;

/// <summary>What events of a report of 15 May 2024, a Wednesday, say.</summary>
internal static class Reports
{
    private static readonly PublicationDate Day = new(new DateOnly(2024, 5, 15), "15 May 2024", PublicationDateBasis.Given);

    /// <summary>"Reject CHL>BOL".</summary>
    public static List<string> Sides(string text) => Told(text, fact => $"{fact.Claim.Type} {string.Join('+', fact.Claim.Actors)}>{string.Join('+', fact.Claim.Recipients)}");

    /// <summary>"Reject 2024-05-14"; the type alone where there is no date.</summary>
    public static List<string> Dates(string text) => Told(text, fact => $"{fact.Claim.Type} {fact.Claim.Date}".TrimEnd());

    /// <summary>"Retreat Hypothetical".</summary>
    public static List<string> Modalities(string text) => Told(text, fact => $"{fact.Claim.Type} {fact.Modality}");

    /// <summary>Type, CAMEO code and mode.</summary>
    public static List<(EventType Type, string? Code, string? Mode)> Codes(string text) => Told(text, fact => (fact.Claim.Type, fact.Claim.Cameo, fact.Claim.Mode));

    private static List<T> Told<T>(string text, Func<Fact<Event>, T> say)
    {
        var plain = Texts.Document(text);
        var document = new Document(plain.Address, plain.Text, plain.Parts, plain.Map, ArticleMetadata.None with { Published = Day });
        return [.. new DocumentCoder().Code(new EnglishPipeline(Shipped.Model).Parse(document)).Facts.OfType<Fact<Event>>().Select(say)];
    }
}
