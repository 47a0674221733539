using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CollectionRules.Cli.Streaming;

/// <summary>
/// A file descriptor to write to, where the descriptor is: what other programs wrote to the same file before and after stays.
/// </summary>
/// <param name="descriptor">The descriptor; it stays open.</param>
internal sealed unsafe partial class UnixOutput(int descriptor) : Stream
{
    private const int Interrupted = 4;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written;
            int fault;
            fixed (byte* first = buffer)
            {
                written = WriteTo(descriptor, first, buffer.Length);
                fault = Marshal.GetLastPInvokeError();
            }

            if (written >= 0)
            {
                buffer = buffer[(int)written..];
            }
            else if (fault == WouldBlock)
            {
                Thread.Sleep(1);
            }
            else if (fault != Interrupted)
            {
                throw new IOException(new Win32Exception(fault).Message);
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint WriteTo(int descriptor, byte* first, nint count);
}
