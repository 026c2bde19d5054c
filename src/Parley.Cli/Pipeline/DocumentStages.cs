using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Coding.Assembly;
using Parley.Coding.Events;
using Parley.Coding.Gazetteers;
using Parley.Language;
using Parley.Language.Parsing;
using Parley.Reading;

namespace Parley.Cli.Pipeline;

/// <summary>From a document to its facts. One instance serves one thread at a time.</summary>
internal sealed class DocumentStages(EnglishModel model, Gazetteer gazetteer, EventLexicon? lexicon = null)
{
    private readonly EnglishPipeline _pipeline = new(model);
    private readonly DocumentCoder _coder = new(new ActorFinder(gazetteer), lexicon ?? EventLexicon.Shipped);

    /// <summary>From a document to its facts; what goes wrong is thrown.</summary>
    public CodedDocument Code(Document document) => _coder.Code(Parse(document));

    /// <summary>The document's layers.</summary>
    public ParsedDocument Parse(Document document) => _pipeline.Parse(document);

    /// <summary>Never throws: a document that cannot be coded becomes a problem and the rest goes on.</summary>
    public CodedOutcome Code(ReadOutcome outcome)
    {
        if (outcome.Document is not { } document)
            return new CodedOutcome(null, outcome.Problem);
        try
        {
            return new CodedOutcome(Code(document), null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new CodedOutcome(null, new Problem(
                "PLY0505", document.Address, $"the document could not be coded: {exception.GetType().Name}: {exception.Message}",
                "this is a defect of Parley", "report this line and, if you may share it, the file"));
        }
    }
}
