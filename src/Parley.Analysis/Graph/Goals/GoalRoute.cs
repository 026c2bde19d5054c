using System.Collections.Immutable;
using Parley.Analysis.Graph.WhatIf;

namespace Parley.Analysis.Graph.Goals;

/// <summary>A change of the model after which the goal is met, as solving the changed model showed.</summary>
public sealed record GoalRoute(ImmutableArray<ModelEdit> Edits, ModelDifference Difference);
