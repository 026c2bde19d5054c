using Parley.Training.Export;

if (args is not ["corpora", var data, var output])
{
    Console.Error.WriteLine("usage: Parley.Training corpora DATA OUTPUT");
    return 2;
}

CorpusExport.Write(data, output);
return 0;
