using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Cases.Documents;

/// <summary>What the reading of one case file knows everywhere: its currency, where faults go, and what was kept.</summary>
internal sealed class ReadContext(DiagnosticBag diagnostics, CaseReading settings)
{
    private readonly ImmutableArray<KeptMember>.Builder kept = ImmutableArray.CreateBuilder<KeptMember>();
    private readonly Stack<HashSet<string>> asked = new();

    internal DiagnosticBag Diagnostics => diagnostics;

    internal bool KeepsUnknown => settings.UnknownMembers == UnknownMembers.Keep;

    internal ImmutableArray<KeptMember> Kept => kept.ToImmutable();

    /// <summary>The currency of numbers; set once the document has told it.</summary>
    internal Currency Currency { get; set; }

    /// <summary>The ids of items that could not be read, which other parts may still name.</summary>
    internal HashSet<string> Missed { get; } = new(StringComparer.Ordinal);

    internal void Miss(DocumentNode? node)
    {
        if (node?.Find("id") is { Kind: DocumentKind.Text, IsFaulty: false } id)
        {
            Missed.Add(id.Text);
        }
    }

    internal void Enter()
    {
        if (KeepsUnknown)
        {
            asked.Push(new(StringComparer.Ordinal));
        }
    }

    internal void Leave()
    {
        if (KeepsUnknown)
        {
            asked.Pop();
        }
    }

    internal void Ask(string name)
    {
        if (KeepsUnknown)
        {
            asked.Peek().Add(name);
        }
    }

    internal void Keep(DocumentNode node)
    {
        foreach (DocumentMember member in node.Members)
        {
            if (!asked.Peek().Contains(member.Name) && !IsFaulty(member.Value))
            {
                kept.Add(new KeptMember(node.Path, member.Name, member.Value));
            }
        }
    }

    private static bool IsFaulty(DocumentNode node) =>
        node.IsFaulty || node.Items.Any(IsFaulty) || node.Members.Any(member => IsFaulty(member.Value));
}
