using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Eligibility;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;

namespace CollectionRules.Repayment.Offers.Compilation;

/// <summary>Checks a drafted catalog and makes it.</summary>
internal sealed class OfferChecker(OfferCatalogBuilder draft, DiagnosticBag bag)
{
    private const string Path = "/offers";
    private readonly SchemaBuilder schema = new(bag);

    public static OfferCatalog? Build(OfferCatalogBuilder draft, DiagnosticBag bag) => new OfferChecker(draft, bag).Build();

    private OfferCatalog? Build()
    {
        CheckCatalog();
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < draft.Rules.Count; i++)
        {
            OfferRule rule = draft.Rules[i];
            string path = JsonPointer.Append($"{Path}/rules", i);
            if (!ReasonCode.TryParse(rule.Id, out _))
            {
                bag.Report(DiagnosticCode.OfferId, $"{path}/id", rule.Id);
            }
            else if (!ids.Add(rule.Id))
            {
                bag.Report(DiagnosticCode.OfferTwice, $"{path}/id", rule.Id);
            }

            Check(rule, path);
        }

        if (bag.HasErrors)
        {
            return null;
        }

        CheckDead();
        OfferTables?[] tables = [.. draft.Rules.Select(rule => OfferTables.Of(rule, bag))];
        if (bag.HasErrors)
        {
            return null;
        }

        // Rows keep every digit of a number, so that each offer's own table sees it whole.
        IEnumerable<string> numbers = schema.Facts.Where(static fact => fact.Kind is FactKind.Count or FactKind.Money or FactKind.Ratio).Select(static fact => fact.Name);
        return new OfferCatalog(draft, [.. tables.Select(table => table!)], new FactSchema(schema.Facts, numbers.ToHashSet(StringComparer.Ordinal)));
    }

    private void CheckCatalog()
    {
        if (draft.Rules.Count == 0)
        {
            bag.Report(DiagnosticCode.OffersEmpty, Path);
        }
        else if (draft.Rules.Count > OfferCatalog.MostOffers)
        {
            bag.Report(DiagnosticCode.LimitOffers, $"{Path}/rules", draft.Rules.Count.ToString(CultureInfo.InvariantCulture), arguments: ("maximum", OfferCatalog.MostOffers.ToString(CultureInfo.InvariantCulture)));
        }

        OfferFaults faults = new(bag, Path);
        faults.Between("most", draft.Most, 1, OfferCatalog.MostOffers);
        faults.Defined("ranking", draft.Ranking);
        faults.Between("affordability/ofDisposable", draft.Affordability.OfDisposable?.Percent ?? 0m, 0m, 100m);
        faults.Between("affordability/ofIncome", draft.Affordability.OfIncome?.Percent ?? 0m, 0m, 100m);
        faults.Between("affordability/budget/contingency", draft.Affordability.Budget.Contingency.Percent, 0m, 100m);
        CheckRepeats(draft.RestructureRule, faults);
    }

    private void Check(OfferRule rule, string path)
    {
        OfferFaults faults = new(bag, path);
        rule.Terms.Check(faults);
        CheckRepeats(rule.Repeats, faults);
        HashSet<string> roles = new(StringComparer.Ordinal);
        for (int i = 0; i < rule.Authorities.Length; i++)
        {
            if (!ReasonCode.TryParse(rule.Authorities[i].Role, out _) || !roles.Add(rule.Authorities[i].Role))
            {
                bag.Report(DiagnosticCode.OfferRole, JsonPointer.Append($"{path}/authorities", i), rule.Authorities[i].Role);
            }
        }

        for (int i = 0; i < rule.Conditions.Length; i++)
        {
            Check(rule.Conditions[i].Condition, JsonPointer.Append($"{path}/when", i));
        }

        if (rule.Table is { } table)
        {
            if (table.Outputs.Length != 1 || table.Outputs[0].Fact.Kind != FactKind.Flag || table.HitPolicy is not (HitPolicy.First or HitPolicy.Unique or HitPolicy.Any or HitPolicy.Priority))
            {
                bag.Report(DiagnosticCode.OfferTable, $"{path}/table", table.Name);
            }

            foreach (Fact fact in table.Schema.Facts)
            {
                Reads(fact, $"{path}/table");
            }
        }
    }

    private static void CheckRepeats(RestructureRule? rule, OfferFaults faults)
    {
        for (int i = 0; i < (rule?.Limits.Length ?? 0); i++)
        {
            faults.Between(string.Create(CultureInfo.InvariantCulture, $"repeats/limits/{i}/most"), rule!.Limits[i].Most, 0, 1_000_000);
        }

        faults.Between("repeats/mostBrokenPlans", rule?.MostBrokenPlans ?? 0, 0, 1_000_000);
    }

    private void Check(Condition condition, string path) => ConditionWalk.Leaves(condition, leaf =>
    {
        if (Reads(leaf.Fact, path))
        {
            SetCompiler.Check(leaf.Fact, leaf.Set, path, bag);
        }
    });

    private bool Reads(Fact fact, string path)
    {
        if (fact.Phase < FactPhase.Offered)
        {
            return schema.Add(fact, path);
        }

        bag.Report(DiagnosticCode.Phase, path, fact.Name, arguments: new Texts.TextArgument("phase", PhaseText.Key(fact.Phase)));
        return false;
    }

    private void CheckDead()
    {
        FactSchema facts = schema.Build();
        ConditionCompiler compiler = new(fact => facts.Slot(fact).Index, slot => facts.Coders[slot].Universe);
        for (int i = 0; i < draft.Rules.Count; i++)
        {
            BoxList boxes = compiler.WhereTrue(Condition.All([.. draft.Rules[i].Conditions.Select(one => one.Condition)]));
            if (!boxes.IsTooLarge && boxes.Boxes.Count == 0)
            {
                bag.Report(DiagnosticCode.OfferDead, JsonPointer.Append($"{Path}/rules", i), draft.Rules[i].Id);
            }
        }
    }
}
