using BenchmarkDotNet.Running;
using Parley.Bench.Engine;

// "engine …" measures one model once, with its memory; anything else goes to BenchmarkDotNet.
if (args is ["engine", ..])
    return EngineMeasurements.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(EngineMeasurements).Assembly).Run(args);
return 0;
