using System.Globalization;
using BenchmarkDotNet.Running;
using Parley.Bench.Coding;
using Parley.Bench.Engine;

// "engine …" measures one model once, with its memory, "gazetteer ENTRIES NAMES" one load of a list of actors; anything else goes to BenchmarkDotNet.
if (args is ["engine", ..])
    return EngineMeasurements.Run(args[1..]);
if (args is ["gazetteer", var entries, var names])
    return GazetteerMeasurements.Run(int.Parse(entries, CultureInfo.InvariantCulture), int.Parse(names, CultureInfo.InvariantCulture));
BenchmarkSwitcher.FromAssembly(typeof(EngineMeasurements).Assembly).Run(args);
return 0;
