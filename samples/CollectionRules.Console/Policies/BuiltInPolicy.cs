namespace CollectionRules.Cli.Policies;

/// <summary>A policy that the console brings along. All of them are illustrative.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Core">The policy.</param>
internal sealed record BuiltInPolicy(string Name, PolicyCore Core)
{
    /// <summary>The key of its description.</summary>
    public string DescriptionKey => $"policy.{Name}";
}
