using CollectionRules.Cli.Wording;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Policies;

/// <summary>A policy over rows of facts. Those that the console brings along are illustrative.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Core">The policy.</param>
/// <param name="IsBuiltIn">Whether the console brings it along.</param>
internal sealed record BuiltInPolicy(string Name, PolicyCore Core, bool IsBuiltIn = true)
{
    /// <summary>Name and description.</summary>
    public string Described(Language language) => IsBuiltIn ? $"{Name}: {Messages.Get($"policy.{Name}", language)}" : Name;
}
