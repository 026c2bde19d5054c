using Parley.Language.Weights;
using Parley.Training.Encoder;
using static TorchSharp.torch;

namespace Parley.Training.Teacher;

/// <summary>A teacher's parameters in a file: of each its name, its size and its numbers, 32 bits each.</summary>
internal static class TeacherFile
{
    private const string StartSuffix = ".start";

    /// <summary>Writes what a teacher begins with beside its file, and reads it.</summary>
    /// <param name="student">The classes and words are those of these weights.</param>
    public static ModelFile Start(ModelFile student, string path)
    {
        EncoderStart.WriteLike(student, EncoderShape.Teacher, path + StartSuffix);
        return ModelFile.Read(path + StartSuffix);
    }

    public static void Write(string path, Network network)
    {
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var (name, parameter) in network.Parameters)
        {
            using var scope = NewDisposeScope();
            var values = parameter.detach().contiguous().data<float>().ToArray();
            writer.Write(name);
            writer.Write(values.Length);
            foreach (var value in values)
                writer.Write(value);
        }
    }

    /// <summary>Reads a teacher that is ready to be asked.</summary>
    public static Network Read(string path, ModelFile student, PretrainedWeights weights)
    {
        var network = new Network(Start(student, path), pretrained: new PretrainedEncoder(weights));
        Read(path, network);
        return network;
    }

    /// <summary>Reads parameters into a network of the same shape.</summary>
    public static void Read(string path, Network network)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        using var off = no_grad();
        foreach (var _ in network.Parameters)
        {
            using var scope = NewDisposeScope();
            var parameter = network.Parameters[reader.ReadString()];
            var values = new float[reader.ReadInt32()];
            for (var i = 0; i < values.Length; i++)
                values[i] = reader.ReadSingle();
            parameter.copy_(tensor(values).reshape(parameter.shape));
        }
    }
}
