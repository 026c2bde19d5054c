namespace Parley.Analysis.Graph;

/// <summary>How far a run is: so many of so many in a step; the total is 0 where it is not known beforehand.</summary>
public readonly record struct EngineProgress(string Step, long Done, long Total);
