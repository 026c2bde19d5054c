using System.Collections.Immutable;
using Parley.Language;
using Parley.Reading;

namespace Parley.Coding.Dates;

/// <summary>Finds explicit dates: a day, a month or a year that the text writes out.</summary>
/// <remarks>
/// "Tuesday" and "last week" are no explicit dates. What could be read in two ways (04/05/2023) or cannot be (30 February) gives
/// nothing. Each fact is supported by the phrase in the role <see cref="SupportRole.Date"/>.
/// </remarks>
public sealed class DateFinder
{
    private readonly DateReader _reader = new();

    /// <summary>The dates in text order, not overlapping.</summary>
    public ImmutableArray<Fact<DatedPhrase>> Find(ParsedDocument parsed)
    {
        var facts = ImmutableArray.CreateBuilder<Fact<DatedPhrase>>();
        foreach (var sentence in parsed.Sentences)
        {
            var words = parsed.TokensOf(sentence);
            for (var i = 0; i < words.Length; i++)
            {
                if (_reader.Read(words, i) is not { } reading)
                    continue;
                var span = words[i].Span.Cover(words[reading.EndToken - 1].Span);
                if (reading.Edtf.Length > 0)
                    facts.Add(MakeFact(parsed.Document, span, reading));
                i = reading.EndToken - 1;
            }
        }

        return facts.ToImmutable();
    }

    private static Fact<DatedPhrase> MakeFact(Document document, TextSpan span, DateReading reading)
    {
        var evidence = document.Evidence(span);
        return new Fact<DatedPhrase>(
            new DatedPhrase(evidence.Quote, reading.Edtf),
            [new Support(SupportRole.Date, evidence)],
            new CoderStamp("dates", "1", reading.Rule),
            Attribution.Narrator);
    }
}
