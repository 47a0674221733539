using System.Text;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;
using CollectionRules.Tests.Testing;

namespace CollectionRules.Tests.Serialization;

public sealed partial class DocumentReaderTests
{
    private static readonly DocumentLimits Tight = new(bytes: 2_000, values: 60, depth: 4, textLength: 12);

    [Fact]
    public void Read_RandomBytes_GivesATreeOrFaultsAndNeverThrows() => Property.HoldsForSeeds(random =>
    {
        byte[] bytes = new byte[random.Next(60)];
        random.NextBytes(bytes);
        AssertTreeOrFaults(bytes);
    }, moderate: 3_000);

    [Fact]
    public void Read_RandomJsonLetters_GivesATreeOrFaultsAndNeverThrows() => Property.HoldsForSeeds(random =>
    {
        ReadOnlySpan<byte> letters = "{}[]:,\"\\\"u0d8D1-+.eE /*tnf\n"u8;
        byte[] bytes = new byte[random.Next(40)];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = letters[random.Next(letters.Length)];
        }

        AssertTreeOrFaults(bytes);
    }, moderate: 5_000);

    [Fact]
    public void Read_MutatedDocument_GivesATreeOrFaultsAndNeverThrows() => Property.HoldsForSeeds(random =>
    {
        byte[] bytes = RandomDocument.Spelled(RandomDocument.Make(random, depth: 3), random);
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(bytes.Length);
            bytes = random.Next(3) switch
            {
                0 => [.. bytes[..at], .. bytes[(at + 1)..], (byte)' '],
                1 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
                _ => [.. bytes[..at], .. bytes[random.Next(bytes.Length)..]],
            };
            bytes = bytes.Length == 0 ? [0] : bytes;
        }

        AssertTreeOrFaults(bytes);
    }, moderate: 3_000);

    private static void AssertTreeOrFaults(byte[] bytes)
    {
        foreach (DocumentLimits limits in (DocumentLimits[])[DocumentLimits.Policy, Tight])
        {
            DiagnosticBag bag = new();
            DocumentNode? root = DocumentReader.Read(bytes, limits, bag);
            Assert.True(root is not null || bag.HasErrors, Encoding.Latin1.GetString(bytes));
            Assert.All(bag.ToImmutable(), diagnostic => Assert.DoesNotContain(diagnostic.ToString(), char.IsControl));
            if (!bag.HasErrors)
            {
                byte[] canonical = CanonicalForm.Of(root!);
                Assert.Equal(canonical, CanonicalForm.Of(DocumentReader.Read(canonical, DocumentLimits.Policy, bag)!));
                Assert.False(bag.HasErrors);
            }
        }
    }
}
