using System.Runtime.CompilerServices;

namespace CollectionRules.Tests.Testing.Snapshots;

/// <summary>
/// Base of the classes that keep snapshots of strings. The file stands beside the test as
/// <c>{Class}.{Method}[_case].verified.{extension}</c>; a difference writes <c>.received.</c> and fails.
/// <c>-p:SnapshotEngine=Verify</c> swaps the built-in engine for the Verify package; calls and files stay the same.
/// </summary>
public abstract class SnapshotTests
{
#if SNAPSHOT_VERIFY
    /// <summary>Compares <paramref name="text"/> with the accepted file of the calling test.</summary>
    protected Task Verify(string text, string extension, string? caseName = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        VerifyTests.VerifySettings settings = new();
        settings.UseDirectory(Path.GetDirectoryName(file)!);
        settings.UseFileName(SnapshotFile.NameOf(GetType().Name, method, caseName));
        return VerifyXunit.Verifier.Verify(SnapshotFile.Normalize(text), extension, settings);
    }
#else
    /// <summary>Compares <paramref name="text"/> with the accepted file of the calling test.</summary>
    protected Task Verify(string text, string extension, string? caseName = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(file)!, SnapshotFile.NameOf(GetType().Name, method, caseName));
        return SnapshotFile.CompareAsync(SnapshotFile.Normalize(text), $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }
#endif
}
