namespace CollectionRules.Rules.Compilation;

/// <summary>The word of a fact kind in messages and files.</summary>
internal static class KindText
{
    public static string Key(FactKind kind) => kind switch
    {
        FactKind.Count => "count",
        FactKind.Money => "money",
        FactKind.Ratio => "ratio",
        FactKind.Flag => "flag",
        FactKind.Category => "category",
        _ => "date",
    };
}
