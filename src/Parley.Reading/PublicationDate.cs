namespace Parley.Reading;

/// <param name="AsWritten">The words or the field's value the day was read from.</param>
public sealed record PublicationDate(DateOnly Day, string AsWritten, PublicationDateBasis Basis);
