using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Diagnostics;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>
/// Writes a rule pack: one that ships as what a policy changed in it, any other in full. What is written is made again and compared before it
/// is trusted.
/// </summary>
internal static class PackWriter
{
    public static void Write(DefinitionWriter writer, RulePack pack)
    {
        if (RulePacks.Find(pack.Id) is { } shipped && PackChanges.Find(pack, shipped) is { } changes)
        {
            writer.StartObject();
            writer.Text("pack", pack.Id);
            writer.Text("version", pack.Version);
            changes.Write(writer);
        }
        else if (!pack.Parts.IsEmpty)
        {
            WriteCombined(writer, pack);
        }
        else
        {
            WriteOwn(writer, pack);
        }

        writer.EndObject();
    }

    /// <summary>What is given or tightened stands with each part.</summary>
    private static void WriteCombined(DefinitionWriter writer, RulePack pack)
    {
        writer.StartObject();
        writer.StartObject("combined");
        writer.Text("id", pack.Id);
        writer.StartArray("packs");
        foreach (RulePack part in pack.Parts)
        {
            Write(writer, part);
        }

        writer.EndArray();
        writer.EndObject();
    }

    /// <summary>Rules that only tighten others are written as that, where that makes the same pack.</summary>
    private static void WriteOwn(DefinitionWriter writer, RulePack pack)
    {
        ComplianceRule[] own = [.. pack.OwnRules];
        int plain = own.Length;
        while (plain > 0 && own[plain - 1].Id.EndsWith(PackChanges.Suffix, StringComparison.Ordinal))
        {
            plain--;
        }

        foreach (int count in (ReadOnlySpan<int>)[plain, own.Length])
        {
            ComplianceRule[] rules = [.. own[..count], .. pack.UnverifiedRules];
            if (rules.Length > 0 && RulePack.TryCreate(pack.Id, pack.Version, rules, out RulePack? made, out _) && PackChanges.Find(pack, made) is { } changes)
            {
                WriteOwn(writer, pack, rules, changes);
                return;
            }
        }

        throw new PolicyValidationException([new PolicyDiagnostic(DiagnosticCode.PackUnsaved, "/comply", pack.Id)]);
    }

    private static void WriteOwn(DefinitionWriter writer, RulePack pack, ComplianceRule[] rules, PackChanges changes)
    {
        writer.StartObject();
        writer.StartObject("own");
        writer.Text("id", pack.Id);
        writer.Text("version", pack.Version);
        writer.StartArray("rules");
        foreach (ComplianceRule rule in rules)
        {
            rule.WriteTo(writer.Values);
        }

        writer.EndArray();
        writer.EndObject();
        changes.Write(writer);
    }
}
