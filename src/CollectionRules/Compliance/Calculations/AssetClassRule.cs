using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance.Calculations;

/// <summary>The best risk class that a loan can have by its days past due. The days are a floor, never the only test.</summary>
public sealed class AssetClassRule : ComplianceRule
{
    /// <summary>The kind in documents: <c>asset-class</c>.</summary>
    public const string KindName = "asset-class";

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The class of a loan that is not past due, or only for technical reasons.</summary>
    public required string Best { get; init => field = CaseText.Identifier(value); }

    /// <summary>The classes from better to worse, with ascending days.</summary>
    public required ImmutableArray<AssetClassFloor> Floors { get; init => field = IsAscending(value) ? value : throw new ArgumentException("The floors of asset classes ascend by days.", nameof(value)); }

    /// <summary>The best class at a number of days past due.</summary>
    /// <param name="daysPastDue">The days past due, 0 or more.</param>
    /// <param name="isTechnical">Whether the delay has technical reasons only.</param>
    /// <returns>The name of the class.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysPastDue"/> is negative.</exception>
    public string AtBest(int daysPastDue, bool isTechnical = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysPastDue);
        return isTechnical ? Best : Floors.LastOrDefault(floor => daysPastDue > floor.MoreThanDays)?.Name ?? Best;
    }

    internal override void WriteMembers(CaseWriter writer)
    {
        writer.Text("best", Best);
        writer.Items("floors", Floors, AssetClassFloor.Write);
    }

    private static bool IsAscending(ImmutableArray<AssetClassFloor> floors)
    {
        for (int i = 1; !floors.IsDefault && i < floors.Length; i++)
        {
            if (floors[i].MoreThanDays <= floors[i - 1].MoreThanDays)
            {
                return false;
            }
        }

        return !floors.IsDefaultOrEmpty;
    }
}
