using CollectionRules.Cases;

namespace CollectionRules.Cli.Generation;

/// <summary>Writes invented case files, one to a line. The same seed gives the same bytes on every machine.</summary>
internal static class CasePortfolio
{
    /// <summary>The instant at which the shipped cases are meant to be decided: a Monday morning in China.</summary>
    public static readonly DateTimeOffset AsOf = new(2026, 11, 16, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>Writes to <paramref name="stream"/>.</summary>
    /// <exception cref="IOException">The stream takes no more.</exception>
    public static void Write(Stream stream, long cases, ulong seed)
    {
        CaseStory story = new(new SplitMix64(seed), AsOf, seed);
        for (long number = 1; number <= cases; number++)
        {
            stream.Write(CaseDocument.WriteCanonical(story.Next(number)));
            stream.WriteByte((byte)'\n');
        }
    }
}
