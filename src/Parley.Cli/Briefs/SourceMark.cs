using System.Globalization;

namespace Parley.Cli.Briefs;

/// <summary>Leads from a line to its source: the number of a document in the brief and of a sentence in that document, both from 1.</summary>
public readonly record struct SourceMark(int Document, int Sentence) : IComparable<SourceMark>
{
    /// <summary>The name of the place within a page.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"s{Document}-{Sentence}");

    public int CompareTo(SourceMark other) => Document != other.Document ? Document.CompareTo(other.Document) : Sentence.CompareTo(other.Sentence);

    public static bool operator <(SourceMark left, SourceMark right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceMark left, SourceMark right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceMark left, SourceMark right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceMark left, SourceMark right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Document}.{Sentence}");
}
