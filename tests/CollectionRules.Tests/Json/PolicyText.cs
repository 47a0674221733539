using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Tests.Docs;
using CollectionRules.Tests.Guards;

namespace CollectionRules.Tests.Json;

/// <summary>The example of the page on the format, and ways to spoil it.</summary>
internal static class PolicyText
{
    public static string Example { get; } = Markdown.BlockAfter(Path.Combine(Repository.Root, "docs", "policy-json.md"), "## Example", "json");

    /// <summary>The example with parts replaced; each part must stand there exactly once.</summary>
    public static string With(params (string Old, string New)[] changes)
    {
        string text = Example;
        foreach ((string old, string wanted) in changes)
        {
            Assert.True(text.Split(old).Length == 2, $"The example has \"{old}\" not exactly once.");
            text = text.Replace(old, wanted, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>What is wrong with a document, line by line.</summary>
    public static string[] Faults(string json)
    {
        bool isLoaded = PolicyJson.TryLoadCore(json, out PolicyCore? core, out ImmutableArray<PolicyDiagnostic> diagnostics);
        Assert.Equal(isLoaded, core is not null);
        Assert.Equal(isLoaded, diagnostics.All(static fault => fault.Severity != Severity.Error));
        return [.. diagnostics.Select(static fault => fault.ToString())];
    }
}
