using System.Collections.Immutable;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Affordability;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Repayment.Relief;
using CollectionRules.Rules.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Repayment.Offers.Compilation;

/// <summary>The document form of a catalog of offers; facts stand in it by name.</summary>
internal static class OfferForm
{
    public static readonly WordList<InterestTreatment> Treatments = new(
        ("capitalize", InterestTreatment.Capitalize),
        ("carry-to-first", InterestTreatment.CarryToFirst),
        ("carry-to-last", InterestTreatment.CarryToLast),
        ("waive", InterestTreatment.Waive));

    public static readonly WordList<OfferRanking> Rankings = new(
        ("lowest-total", OfferRanking.LowestTotal),
        ("lowest-installment", OfferRanking.LowestInstallment),
        ("lowest-rate", OfferRanking.LowestRate),
        ("earliest-end", OfferRanking.EarliestEnd),
        ("as-written", OfferRanking.AsWritten));

    public static void Write(DefinitionWriter writer, OfferCatalog catalog)
    {
        writer.StartObject();
        writer.Text("ranking", Rankings.WordFor(catalog.Ranking));
        writer.NumberIfAny("most", catalog.Most == OfferCatalog.MostOffers ? null : catalog.Most);
        if (catalog.Affordability != OfferAffordability.Standard)
        {
            writer.StartObject("affordability");
            Write(writer, catalog.Affordability);
            writer.EndObject();
        }

        Write(writer, catalog.RestructureRule);
        writer.StartArray("rules");
        foreach (OfferRule rule in catalog.Rules)
        {
            Write(writer, rule);
        }

        writer.EndArray();
        writer.EndObject();
    }

    private static void Write(DefinitionWriter writer, OfferRule rule)
    {
        writer.StartObject();
        writer.Text("kind", rule.Kind.ToString());
        writer.Text("id", rule.Id);
        rule.Terms.Write(writer);
        if (!rule.Conditions.IsEmpty)
        {
            writer.StartArray("when");
            foreach (OfferCondition condition in rule.Conditions)
            {
                writer.StartObject();
                writer.Name("condition");
                ConditionForm.Write(writer, condition.Condition);
                writer.TextIfAny("reason", condition.Reason == OfferReasons.ConditionNotMet ? null : condition.Reason.ToString());
                writer.EndObject();
            }

            writer.EndArray();
        }

        if (rule.Table is { } table)
        {
            writer.Name("table");
            TableForm.Write(writer, table);
        }

        if (!rule.Authorities.IsEmpty)
        {
            writer.StartArray("authorities");
            foreach (OfferAuthority authority in rule.Authorities)
            {
                Write(writer, authority);
            }

            writer.EndArray();
        }

        Write(writer, rule.Repeats);
        writer.TextIfAny("validFor", rule.ValidFor.IsZero ? null : rule.ValidFor.ToString());
        writer.EndObject();
    }

    private static void Write(DefinitionWriter writer, OfferAuthority authority)
    {
        writer.StartObject();
        writer.Text("role", authority.Role);
        ReliefAuthority limits = authority.Limits;
        writer.TextIfAny("interestWaiver", limits.InterestWaiver?.ToString());
        writer.TextIfAny("penaltyWaiver", limits.PenaltyWaiver?.ToString());
        writer.TextIfAny("forgiveness", limits.Forgiveness?.ToString());
        writer.NumberIfAny("extraInstallments", limits.ExtraInstallments);
        writer.TextIfAny("lowestRate", limits.LowestRate?.ToString());
        writer.EndObject();
    }

    private static void Write(DefinitionWriter writer, OfferAffordability rule)
    {
        writer.TextIfAny("ofDisposable", rule.OfDisposable?.ToString());
        writer.TextIfAny("ofIncome", rule.OfIncome?.ToString());
        writer.FlagIfTrue("budgetRequired", rule.IsBudgetRequired);
        BudgetRule budget = rule.Budget;
        if (budget == BudgetRule.Standard)
        {
            return;
        }

        writer.StartObject("budget");
        writer.Text("lineRounding", budget.LineRounding.Name());
        writer.FlagIfTrue("incomeDocumented", budget.IsIncomeDocumented);
        writer.FlagIfTrue("expensesEssential", budget.AreExpensesEssential);
        writer.TextIfAny("contingency", budget.Contingency == Percentage.Zero ? null : budget.Contingency.ToString());
        writer.TextIfAny("contingencyLimit", budget.ContingencyLimit?.ToString());
        writer.EndObject();
    }

    private static void Write(DefinitionWriter writer, RestructureRule? rule)
    {
        if (rule is null)
        {
            return;
        }

        writer.StartObject("repeats");
        WriteLimits(writer, rule.Limits);
        writer.TextIfAny("distance", rule.Distance.IsZero ? null : rule.Distance.ToString());
        writer.NumberIfAny("mostBrokenPlans", rule.MostBrokenPlans);
        writer.EndObject();
    }

    public static void WriteLimits(DefinitionWriter writer, ImmutableArray<WindowLimit> limits)
    {
        writer.StartArray("limits");
        foreach (WindowLimit limit in limits)
        {
            writer.StartObject();
            writer.Text("window", limit.Window.ToString());
            writer.Number("most", limit.Most);
            writer.Text("reason", limit.Reason.ToString());
            writer.EndObject();
        }

        writer.EndArray();
    }
}
