using CollectionRules.Cases;
using CollectionRules.Cli.Generation;
using Xunit;

namespace CollectionRules.Tests.Cli;

public sealed class CasePortfolioTests
{
    [Fact]
    public void Write_SameSeed_GivesTheSameBytes() => Assert.Equal(Bytes(50, seed: 7), Bytes(50, seed: 7));

    [Fact]
    public void Write_OtherSeed_GivesOtherBytes() => Assert.NotEqual(Bytes(5, seed: 7), Bytes(5, seed: 8));

    [Fact]
    public void Write_ManyCases_AreReadBackAndVaried()
    {
        Dictionary<LifeCycleState, int> states = [];
        int holds = 0, promises = 0, visitsByZone = 0;
        foreach (byte[] line in Lines(Bytes(1_000, seed: 1)))
        {
            CollectionCase file = CaseDocument.Read(line);
            Assert.Equal(line, CaseDocument.WriteCanonical(file));
            LifeCycleState state = file.StandingAt(CasePortfolio.AsOf).State;
            states[state] = states.GetValueOrDefault(state) + 1;
            holds += file.HoldsAt(CasePortfolio.AsOf).Length > 0 ? 1 : 0;
            promises += file.Events.Any(static told => told is CollectionRules.Cases.Events.PromiseMade) ? 1 : 0;
            visitsByZone += file.Borrower.Zones.Length > 1 ? 1 : 0;
        }

        Assert.True(states[LifeCycleState.Overdue] > 400, $"{states[LifeCycleState.Overdue]} are overdue.");
        Assert.True(states.Count >= 3, string.Join(", ", states));
        Assert.True(holds > 20 && promises > 100 && visitsByZone > 5, $"{holds} holds, {promises} promises, {visitsByZone} in two zones.");
    }

    private static byte[] Bytes(long cases, ulong seed)
    {
        using MemoryStream stream = new();
        CasePortfolio.Write(stream, cases, seed);
        return stream.ToArray();
    }

    private static IEnumerable<byte[]> Lines(byte[] bytes)
    {
        int start = 0;
        for (int end; (end = Array.IndexOf(bytes, (byte)'\n', start)) >= 0; start = end + 1)
        {
            yield return bytes[start..end];
        }
    }
}
