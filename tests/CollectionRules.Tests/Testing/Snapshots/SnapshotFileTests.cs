namespace CollectionRules.Tests.Testing.Snapshots;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshot").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task CompareAsync_SameTextOtherLineEnds_Passes()
    {
        string verified = Path.Combine(folder, "A.verified.txt");
        await File.WriteAllTextAsync(verified, "one\r\ntwo\r\n");
        await SnapshotFile.CompareAsync(SnapshotFile.Normalize("one\ntwo"), verified, Path.Combine(folder, "A.received.txt"));
    }

    [Fact]
    public async Task CompareAsync_OtherText_FailsAndKeepsWhatWasReceived()
    {
        string verified = Path.Combine(folder, "A.verified.txt"), received = Path.Combine(folder, "A.received.txt");
        await File.WriteAllTextAsync(verified, "one\ntwo");
        Xunit.Sdk.FailException failure = await Assert.ThrowsAsync<Xunit.Sdk.FailException>(() => SnapshotFile.CompareAsync("one\ntwe", verified, received));
        Assert.Contains("line 2, column 3", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwe", await File.ReadAllTextAsync(received));
    }

    [Fact]
    public async Task CompareAsync_NoAcceptedFile_Fails() =>
        await Assert.ThrowsAsync<Xunit.Sdk.FailException>(() =>
            SnapshotFile.CompareAsync("one", Path.Combine(folder, "B.verified.txt"), Path.Combine(folder, "B.received.txt")));
}
