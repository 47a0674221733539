namespace CollectionRules.Cli.Policies;

/// <summary>The policies for whole case files that the console brings along, each made when it is first asked for.</summary>
internal static class CasePolicies
{
    private static readonly (string Name, Lazy<CollectionPolicy> Policy)[] All = [(SampleConsumer.Name, new(SampleConsumer.Create)), (SampleCardCases.Name, new(SampleCardCases.Create))];

    public static string[] Names => [.. All.Select(static policy => policy.Name)];

    /// <summary>The policy where none is named.</summary>
    public static string Default => SampleConsumer.Name;

    public static CollectionPolicy? Find(string name) => Array.Find(All, policy => policy.Name == name).Policy?.Value;
}
