using System.Globalization;
using Parley.Language.Parsing;
using Parley.Training.Coreference;
using Parley.Training.Encoder;
using Parley.Training.Export;

switch (args)
{
    case ["corpora", var data, var output]:
        CorpusExport.Write(data, output);
        return 0;
    case ["coreference", var data, var models, var work, .. var options]:
        CoreferenceTraining.Run(data, models, work, options);
        return 0;
    case ["encoder", var data, var models, var output, var seconds, .. var options]:
        EncoderTraining.Run(data, models, output, double.Parse(seconds, CultureInfo.InvariantCulture), options);
        return 0;
    case ["teacher", var data, var models, var target, var seconds, .. var options]:
        EncoderTraining.RunTeacher(data, models, target, double.Parse(seconds, CultureInfo.InvariantCulture), options);
        return 0;
    case ["teacher-score", var data, var models, var teacher]:
        Console.WriteLine(EncoderTraining.ScoreTeacher(data, models, teacher));
        return 0;
    case ["encoder-start", var data, var gazetteers, var cities, var output, var count]:
        EncoderStart.Write(data, gazetteers, cities, output, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["vectors", var data, var models, var output, var count, var version]:
        WordVectors.Add(data, models, output, int.Parse(count, CultureInfo.InvariantCulture), version);
        return 0;
    case ["encoder-mix", var before, var after, var output, var share]:
        EncoderMix.Write(before, after, output, double.Parse(share, CultureInfo.InvariantCulture));
        return 0;
    case ["encoder-score", var data, var models]:
        Console.WriteLine(new EncoderWatch(data).Score(EnglishModel.Load(models)));
        return 0;
    default:
        Console.Error.WriteLine("usage: Parley.Training corpora DATA OUTPUT");
        Console.Error.WriteLine("       Parley.Training coreference DATA MODELS WORK [name=value ...]");
        Console.Error.WriteLine("       Parley.Training encoder-start DATA GAZETTEERS CITIES OUTPUT WORDS");
        Console.Error.WriteLine("       Parley.Training teacher DATA MODELS FILE SECONDS [name=value ...]");
        Console.Error.WriteLine("       Parley.Training teacher-score DATA MODELS FILE");
        Console.Error.WriteLine("       Parley.Training encoder DATA MODELS OUTPUT SECONDS [name=value ...]");
        Console.Error.WriteLine("       Parley.Training encoder-mix BEFORE AFTER OUTPUT SHARE");
        Console.Error.WriteLine("       Parley.Training encoder-score DATA MODELS");
        Console.Error.WriteLine("       Parley.Training vectors DATA MODELS OUTPUT WORDS VERSION");
        return 2;
}
