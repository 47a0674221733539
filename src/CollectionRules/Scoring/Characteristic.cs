using System.Collections.Immutable;
using CollectionRules.Rules;

namespace CollectionRules.Scoring;

/// <summary>One scored property of the borrower and its bins.</summary>
public sealed class Characteristic
{
    internal Characteristic(string name, Fact? fact, ImmutableArray<ScoreBin> bins)
    {
        Name = name;
        Fact = fact;
        Bins = bins;
    }

    /// <summary>The name, unique in a card; the fact's name unless another was given.</summary>
    public string Name { get; }

    /// <summary>The fact whose ranges and values are the bins, or <see langword="null"/> when bins are free conditions.</summary>
    public Fact? Fact { get; }

    /// <summary>The bins, in the order in which they are tried.</summary>
    public ImmutableArray<ScoreBin> Bins { get; }
}
