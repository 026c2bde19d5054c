using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Parley.Reading;
using Parley.Reading.Intake;

namespace Parley.Tests.Reading;

/// <summary>Files of a test in a folder of its own, and what reading them gives.</summary>
internal sealed class ReadFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-files-");

    public string Path => _folder.FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    public ImmutableArray<ReadOutcome> Read(params string[] paths) => [.. new ArticleReader(IntakeOptions.Default).Read(paths)];

    public ImmutableArray<ReadOutcome> Read(IntakeOptions options, params string[] paths) => [.. new ArticleReader(options).Read(paths)];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
