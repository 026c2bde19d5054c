namespace Parley.Language.Morphology;

/// <summary>The morphology of one word.</summary>
internal readonly record struct WordTags(Upos Upos, string Xpos, string Feats, string Lemma);
