using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Streaming;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Contexts;
using CollectionRules.Serialization;

namespace CollectionRules.Cli.Commands;

/// <summary>Decides a line. A pure function of the line, safe for several threads at a time.</summary>
internal sealed class CaseWork(CollectionPolicy policy, DecisionContext context)
{
    /// <summary>The name of the form of a record that tells why a line was not read.</summary>
    public const string ErrorSchema = "collectionrules-error/1";

    public CaseLine Decide(InputLine line)
    {
        if (!CaseDocument.TryRead(line.Text.Span, out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> faults))
        {
            return new(line.Number, null, ErrorRecord(line, [.. faults.Where(static fault => fault.Severity == Severity.Error)]), faults);
        }

        CollectionDecision decision = policy.Decide(file, context);
        return new(line.Number, decision, decision.ToJson(), decision.Faults);
    }

    private static byte[] ErrorRecord(InputLine line, ImmutableArray<PolicyDiagnostic> faults)
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        writer.StartObject();
        writer.Name("schema");
        writer.Text(ErrorSchema);
        writer.Name("line");
        writer.Number(line.Number);
        writer.Name("faults");
        writer.StartArray();
        foreach (PolicyDiagnostic fault in faults)
        {
            writer.StartObject();
            writer.Name("code");
            writer.Text(fault.Code);
            writer.Name("path");
            writer.Text(fault.Path);
            if (fault.Position is { } position)
            {
                writer.Name("column");
                writer.Number(position.Column);
            }

            writer.Name("message");
            writer.Text(fault.Message);
            writer.Name("hint");
            writer.Text(fault.Hint);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
        return writer.Written.ToArray();
    }
}
