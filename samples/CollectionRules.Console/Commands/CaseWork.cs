using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Cli.Streaming;
using CollectionRules.Diagnostics;
using CollectionRules.Rules.Contexts;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>Decides a line. A pure function of the line, safe for several threads at a time.</summary>
/// <param name="policy">The policy.</param>
/// <param name="context">The context of all.</param>
/// <param name="longestLine">The longest line that is read, in bytes.</param>
internal sealed class CaseWork(CollectionPolicy policy, DecisionContext context, int longestLine)
{
    /// <summary>The name of the form of a record that tells why a line was not read.</summary>
    public const string ErrorSchema = "collectionrules-error/1";

    public CaseLine Decide(InputLine line)
    {
        if (line.IsTooLong)
        {
            PolicyDiagnostic fault = new(
                DiagnosticCode.LimitSize, value: line.Length.ToString(CultureInfo.InvariantCulture), arguments: [TextArgument.FromNumber("limit", longestLine)]);
            return new(line.Number, null, ErrorRecord(line, [fault]), [fault]);
        }

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
