using CollectionRules.Cases;
using CollectionRules.Cli.Input;
using CollectionRules.Rules.Contexts;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cli.Commands;

/// <summary>Decides a row of the public card data set as a case file. A pure function of the row, safe for several threads at a time.</summary>
internal sealed class UciCardWork(CollectionPolicy policy, DecisionContext context)
{
    public CaseLine Decide(UciCardRow row)
    {
        if (!row.Faults.IsEmpty)
        {
            return new(row.Line, null, ErrorRecord(row), []) { RowFaults = row.Faults };
        }

        CollectionCase file = UciCardCase.Of(row);
        CollectionDecision decision = policy.Decide(file, context);
        return new(row.Line, decision, decision.ToJson(), decision.Faults) { Outcome = UciCardCase.OutcomeOf(row) };
    }

    private static byte[] ErrorRecord(UciCardRow row)
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        writer.StartObject();
        writer.Name("schema");
        writer.Text(CaseWork.ErrorSchema);
        writer.Name("line");
        writer.Number(row.Line);
        writer.Name("faults");
        writer.StartArray();
        foreach (RowFault fault in row.Faults)
        {
            writer.StartObject();
            writer.Name("code");
            writer.Text(fault.Key);
            writer.Name("path");
            writer.Text(fault.Column ?? "");
            writer.Name("message");
            writer.Text(fault.In(Language.English));
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
        return writer.Written.ToArray();
    }
}
