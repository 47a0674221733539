using System.Collections.Immutable;

namespace CollectionRules.Repayment.Amounts;

/// <summary>Whether a demand rests on the contract and is complete.</summary>
public sealed class DemandCheck
{
    internal DemandCheck(ImmutableArray<AmountRemark> faults, ImmutableArray<AmountLine> lines) => (Faults, Lines) = (faults, lines);

    /// <summary>Whether the demand may be made.</summary>
    public bool IsAccepted => Faults.IsEmpty;

    /// <summary>Everything that is wrong with it; none where it is accepted.</summary>
    public ImmutableArray<AmountRemark> Faults { get; }

    /// <summary>The lines that the demand may rest on, item by item.</summary>
    public ImmutableArray<AmountLine> Lines { get; }

    /// <summary>The answer and every fault.</summary>
    /// <returns><c>accepted</c>, or for example <c>rejected [exceeds-contract: interest 12.00 CNY, allowed 10.00 CNY]</c>.</returns>
    public override string ToString() => IsAccepted ? "accepted" : $"rejected [{string.Join("; ", Faults)}]";
}
