using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CollectionRules.Cli.Streaming;

/// <summary>
/// Standard output by its handle. The framework's own console stream keeps silent when the reader of a pipe is gone; this one throws an
/// <see cref="IOException"/>, so that a run whose results nobody takes ends with a fault and not as a success.
/// </summary>
internal static partial class RawOutput
{
    private const int StandardOutput = -11;
    private const int UnixStandardOutput = 1;

    /// <summary>Opens it without a buffer; closing the stream leaves the handle open.</summary>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            return new UnixOutput(UnixStandardOutput);
        }

        return new FileStream(new SafeFileHandle(GetStdHandle(StandardOutput), ownsHandle: false), FileAccess.Write, bufferSize: 0, isAsync: false);
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetStdHandle(int which);
}
