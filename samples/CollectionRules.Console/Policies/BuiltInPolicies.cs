namespace CollectionRules.Cli.Policies;

/// <summary>The policies that the console brings along, each made when it is first asked for.</summary>
internal static class BuiltInPolicies
{
    private static readonly (string Name, Lazy<PolicyCore> Core)[] All =
    [
        (SampleInstallment.Name, new(SampleInstallment.Create)),
        (SampleCard.Name, new(SampleCard.Create)),
    ];

    public static string[] Names => [.. All.Select(static policy => policy.Name)];

    public static BuiltInPolicy Get(string name) => new(name, Array.Find(All, policy => policy.Name == name).Core.Value);
}
