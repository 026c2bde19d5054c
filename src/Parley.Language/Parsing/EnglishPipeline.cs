using System.Runtime.InteropServices;
using Parley.Language.Coreference;
using Parley.Language.Names;
using Parley.Language.Network;
using Parley.Language.Segmentation;
using Parley.Reading;

namespace Parley.Language.Parsing;

/// <summary>From a document to all its layers. One instance serves one thread at a time; the model is shared.</summary>
/// <remarks>The same document gives the same bytes alone or after any other: no sum depends on what is computed beside it.</remarks>
public sealed class EnglishPipeline(EnglishModel model)
{
    private const int FormsKept = 20_000;

    // The relation that ties the pieces of a sentence too long to be read at once.
    private const string BetweenPieces = "parataxis";

    private readonly EnglishAnnotator _annotator = new();
    private readonly Scratch _scratch = new();
    private readonly Dictionary<string, float[]> _forms = new(StringComparer.Ordinal);

    /// <summary>Divides the text and annotates it.</summary>
    public ParsedDocument Parse(Document document) => Annotate(_annotator.Annotate(document));

    /// <summary>Adds morphology, trees, names and coreference to tokens and sentences that are there.</summary>
    public ParsedDocument Annotate(ParsedDocument segmented) => CoreferenceFinder.Add(AnnotateSentences(segmented), model.Coreference);

    /// <summary>Adds what can be told of each sentence by itself: morphology, trees and names.</summary>
    internal ParsedDocument AnnotateSentences(ParsedDocument segmented)
    {
        var tokens = segmented.Tokens.ToArray();
        var names = new List<NamedEntity>();
        var references = new List<NamedEntity>();
        var pieces = SentencePiece.Of(segmented, words => model.Labels.TypeOf(words) == (int)EntityType.Location);
        // The sort is stable and the result goes back to its place, so the order of computing shows nowhere.
        foreach (var lane in pieces.OrderByDescending(piece => piece.Length).Chunk(Lanes.Most))
            Annotate(segmented, lane, tokens, names, references);
        JoinPieces(pieces, tokens);
        AcronymNames.Join(tokens, segmented.Sentences, names);
        foreach (var name in names)
            Trees.NameParts.Apply(tokens, name);
        foreach (var sentence in segmented.Sentences)
        {
            Trees.ThatlessClause.Apply(tokens, sentence);
            Trees.ProvidedClause.Apply(tokens, sentence);
            Trees.TaggedVerb.Apply(tokens, sentence);
            Trees.TaggedInfinitive.Apply(tokens, sentence);
            Trees.VerblessClause.Apply(tokens, sentence);
            Trees.VerblessSentence.Apply(tokens, sentence);
            Trees.ObjectBeforeVerb.Apply(tokens, sentence);
            Trees.SecondSubject.Apply(tokens, sentence);
            Trees.AddedReport.Apply(tokens, sentence);
            Trees.ReporterBefore.Apply(tokens, sentence);
            Trees.LostSubject.Apply(tokens, sentence);
            Trees.NameBeforeNoun.Apply(tokens, sentence);
            Trees.FiniteVerbRepair.Apply(tokens, sentence);
            Trees.ChargedClause.Apply(tokens, sentence);
            Trees.ReportRepair.Apply(tokens, sentence);
            Trees.InterruptedClause.Apply(tokens, sentence);
            Trees.HyphenatedName.Apply(tokens, sentence);
            Trees.NegatedClause.Apply(tokens, sentence);
            Trees.RelativePronoun.Apply(tokens, sentence);
            Trees.CaseOfName.Apply(tokens, sentence);
            Trees.JoinedApposition.Apply(tokens, sentence);
            Trees.DemandedClause.Apply(tokens, sentence);
            Trees.FurtherReport.Apply(tokens, sentence);
            Trees.BetweenTwo.Apply(tokens, sentence);
            Trees.DayBeforeSubject.Apply(tokens, sentence);
        }

        names.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        names = new NameRevision(tokens, name => Listed(tokens, name)).Revise(names);
        names.AddRange(TitleFinder.Find(tokens, [.. names]));
        return new ParsedDocument(segmented.Document, ImmutableCollectionsMarshal.AsImmutableArray(tokens), segmented.Sentences)
        {
            Layers = Layers.Segmentation | Layers.Morphology | Layers.Syntax | Layers.Names,
            Names = [.. names.OrderBy(name => name.FirstToken)],
            References = [.. references.OrderBy(name => name.FirstToken)],
        };
    }

    // The gazetteer numbers its types as EntityType does; what comes after is no type of ours.
    private EntityType? Listed(Token[] tokens, NamedEntity name) =>
        model.Labels.TypeOf(tokens.AsSpan(name.FirstToken, name.EndToken - name.FirstToken)) is >= 0 and <= (int)EntityType.Group and var type ? (EntityType)type : null;

    private void Annotate(ParsedDocument document, SentencePiece[] pieces, Token[] tokens, List<NamedEntity> names, List<NamedEntity> references)
    {
        var starts = new int[pieces.Length];
        for (var i = 1; i < pieces.Length; i++)
            starts[i] = starts[i - 1] + pieces[i - 1].Length;
        var lanes = new Lanes(starts, [.. pieces.Select(piece => piece.Length)]);
        var output = model.Encoder.Run(lanes, Features(document, pieces, lanes), _scratch);
        var width = model.Encoder.Width;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            var own = output.Slice(starts[i] * width, piece.Length * width);
            Write(piece, own, tokens);
            names.AddRange(NameLabels.Entities(model.Names.Labels(own, piece.Length, _scratch), piece.Start));
            references.AddRange(NameLabels.Entities(model.References.Labels(own, piece.Length, _scratch), piece.Start));
        }
    }

    private Span<float> Features(ParsedDocument document, SentencePiece[] pieces, Lanes lanes)
    {
        var features = model.Encoder.Features;
        var x = _scratch.Layer(2, lanes.Rows * features.Size);
        for (var i = 0; i < pieces.Length; i++)
        {
            var words = document.Tokens.AsSpan().Slice(pieces[i].Start, pieces[i].Length);
            var labels = model.Labels.Of(words);
            for (var k = 0; k < words.Length; k++)
            {
                var row = x.Slice((lanes.Starts[i] + k) * features.Size, features.Size);
                FormFeatures(words[k].Form).CopyTo(row);
                features.AddLabel(labels[k], row);
            }
        }

        return x;
    }

    private float[] FormFeatures(string form)
    {
        if (_forms.TryGetValue(form, out var found))
            return found;
        found = new float[model.Encoder.Features.Size];
        model.Encoder.Features.AddForm(form, found);
        if (_forms.Count >= FormsKept)
            _forms.Clear();
        _forms.Add(form, found);
        return found;
    }

    private void Write(SentencePiece piece, ReadOnlySpan<short> output, Token[] tokens)
    {
        var own = tokens.AsSpan(piece.Start, piece.Length);
        var tags = model.Tagger.Tag(output, own, _scratch);
        var heads = Trees.SpanningTree.Heads(model.Arcs.Score(output, piece.Length, _scratch), piece.Length);
        var relations = model.Relations.Name(output, heads, _scratch);
        for (var i = 0; i < piece.Length; i++)
        {
            own[i] = own[i] with
            {
                Upos = tags[i].Upos,
                Xpos = tags[i].Xpos,
                Feats = tags[i].Feats,
                Lemma = Morphology.SettledLemmas.Of(own[i].Form, tags[i].Lemma),
                Head = heads[i] == 0 ? Token.NoHead : piece.Start + heads[i] - 1,
                Deprel = relations[i],
            };
        }
    }

    private static void JoinPieces(List<SentencePiece> pieces, Token[] tokens)
    {
        var root = Token.NoHead;
        var dateline = Token.NoHead;
        foreach (var piece in pieces)
        {
            var own = Array.FindIndex(tokens, piece.Start, piece.Length, token => token.Head == Token.NoHead);
            if (piece.IsDateline)
            {
                dateline = own;
                continue;
            }

            if (dateline != Token.NoHead)
            {
                tokens[dateline] = tokens[dateline] with { Head = own, Deprel = BetweenPieces };
                dateline = Token.NoHead;
            }

            if (piece.IsContinued)
                tokens[own] = tokens[own] with { Head = root, Deprel = BetweenPieces };
            else
                root = own;
        }
    }
}
