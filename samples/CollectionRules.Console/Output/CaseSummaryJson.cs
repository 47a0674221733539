using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Serialization;

namespace CollectionRules.Cli.Output;

/// <summary>The summary of a run over case files as one line of JSON.</summary>
internal static class CaseSummaryJson
{
    public static void Write(TextWriter output, CollectionPolicy policy, string file, DateTimeOffset asOf, CaseTally tally)
    {
        CanonicalWriter json = new(MemberOrder.AsWritten);
        json.StartObject();
        Member(json, "schema", "collectionrules-summary/1");
        Member(json, "policy", policy.Id);
        Member(json, "policyVersion", policy.Version);
        Member(json, "policyHash", policy.ContentHash.ToString());
        Member(json, "asOf", DateText.Format(asOf));
        Member(json, "file", Path.GetFileName(file));
        Member(json, "decided", tally.Decided);
        Member(json, "refused", tally.Refused);
        Member(json, "currency", policy.Currency.Code);
        Member(json, "pastDue", CaseReport.Major(tally.PastDue, policy.Currency));
        Member(json, "outstanding", CaseReport.Major(tally.Outstanding, policy.Currency));
        WriteMatrix(json, tally);
        WriteObserved(json, tally);
        WriteCounts(json, "outcomes", tally.Outcomes.Select(static row => (CaseTally.WordOf(row.Key), row.Value)));
        WriteCounts(json, "actions", tally.Actions.Select(static row => (row.Key, row.Value)));
        WriteCounts(json, "humanActions", tally.HumanActions.Where(static row => row.Value > 0).Select(static row => (row.Key, row.Value)));
        json.Name("dispositions");
        json.StartArray();
        foreach (((string disposition, string reason), long count) in tally.Dispositions)
        {
            json.StartObject();
            Member(json, "disposition", disposition);
            Member(json, "reason", reason);
            Member(json, "count", count);
            json.EndObject();
        }

        json.EndArray();
        WriteOffers(json, policy, tally);
        json.EndObject();
        output.Write(Encoding.UTF8.GetString(json.Written) + "\n");
    }

    private static void WriteOffers(CanonicalWriter json, CollectionPolicy policy, CaseTally tally)
    {
        if (policy.Offers is null)
        {
            return;
        }

        json.Name("offers");
        json.StartObject();
        Member(json, "accounts", tally.OfferedAccounts.All);
        Member(json, "accountsWithOffer", tally.OfferedAccounts.WithOffer);
        json.Name("dispositions");
        json.StartArray();
        foreach (((string kind, string disposition, string reason), long count) in tally.Offers)
        {
            json.StartObject();
            Member(json, "kind", kind);
            Member(json, "disposition", disposition);
            Member(json, "reason", reason);
            Member(json, "count", count);
            if (tally.GivenUp.TryGetValue((kind, disposition, reason), out Int128 sum))
            {
                Member(json, "givenUp", CaseReport.Major(sum, policy.Currency));
            }

            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteObserved(CanonicalWriter json, CaseTally tally)
    {
        if (!tally.HasOutcomes)
        {
            return;
        }

        json.Name("observedByGrade");
        json.StartObject();
        for (int grade = 0; grade < tally.Grades.Length; grade++)
        {
            (OutcomeCount all, OutcomeCount heldOut) = (tally.OutcomesOf(grade), tally.HeldOutOf(grade));
            WriteCounts(
                json,
                tally.Grades[grade],
                [("accounts", all.Accounts), ("defaults", all.Defaults), ("heldOutAccounts", heldOut.Accounts), ("heldOutDefaults", heldOut.Defaults)]);
        }

        json.EndObject();
    }

    private static void WriteMatrix(CanonicalWriter json, CaseTally tally)
    {
        json.Name("gradesByStages");
        json.StartObject();
        for (int grade = 0; grade < tally.Grades.Length; grade++)
        {
            int row = grade;
            WriteCounts(json, tally.Grades[grade], tally.Stages.Select((stage, column) => (stage, tally.Of(row, column))));
        }

        json.EndObject();
    }

    private static void WriteCounts(CanonicalWriter json, string name, IEnumerable<(string Word, long Count)> counts)
    {
        json.Name(name);
        json.StartObject();
        foreach ((string word, long count) in counts)
        {
            Member(json, word, count);
        }

        json.EndObject();
    }

    private static void Member(CanonicalWriter json, string name, string value)
    {
        json.Name(name);
        json.Text(value);
    }

    private static void Member(CanonicalWriter json, string name, decimal value)
    {
        json.Name(name);
        json.Number(value);
    }
}
