using Parley.Training.Coreference;
using Parley.Training.Export;

switch (args)
{
    case ["corpora", var data, var output]:
        CorpusExport.Write(data, output);
        return 0;
    case ["coreference", var data, var models, var work, .. var options]:
        CoreferenceTraining.Run(data, models, work, options);
        return 0;
    default:
        Console.Error.WriteLine("usage: Parley.Training corpora DATA OUTPUT");
        Console.Error.WriteLine("       Parley.Training coreference DATA MODELS WORK [name=value ...]");
        return 2;
}
