using System.Buffers;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Language.Weights;

/// <summary>A file's bytes where the system holds them: nothing is copied, and what is not used takes no memory.</summary>
/// <remarks>The file may be replaced by another of its name, but not written into or cut short, as long as this is reachable.</remarks>
internal sealed class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly int _length;

    /// <exception cref="IOException">It cannot be read, is empty, or is longer than <see cref="int.MaxValue"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public MappedFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        if (stream.Length is 0 or > int.MaxValue)
            throw new IOException($"it has {stream.Length} bytes");
        _length = (int)stream.Length;
        _file = MemoryMappedFile.CreateFromFile(stream, mapName: null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = _file.CreateViewAccessor(0, _length, MemoryMappedFileAccess.Read);
    }

    public override Span<byte> GetSpan() => MemoryMarshal.CreateSpan(
        ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), _view.SafeMemoryMappedViewHandle.DangerousGetHandle()), _length);

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _view.Dispose();
        _file.Dispose();
    }
}
