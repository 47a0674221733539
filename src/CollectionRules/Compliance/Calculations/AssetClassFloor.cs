using CollectionRules.Cases;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Compliance.Calculations;

/// <summary>The best class that an asset can have above so many days past due.</summary>
/// <param name="MoreThanDays">The days past due that must be exceeded, 0 or more.</param>
/// <param name="Name">The class, in kebab case.</param>
public sealed record AssetClassFloor(int MoreThanDays, string Name)
{
    /// <summary>The days past due that must be exceeded.</summary>
    public int MoreThanDays { get; } = CaseText.Between(MoreThanDays, 0, 36_500, nameof(MoreThanDays));

    /// <summary>The class.</summary>
    public string Name { get; } = CaseText.Identifier(Name, nameof(Name));

    internal static void Write(AssetClassFloor value, CaseWriter writer)
    {
        writer.Number("moreThanDays", value.MoreThanDays);
        writer.Text("name", value.Name);
    }
}
