using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Explanations;
using CollectionRules.Json.Shapes;
using CollectionRules.Repayment.Offers;
using CollectionRules.Repayment.Offers.Compilation;

namespace CollectionRules.Json.Sections;

/// <content>What the offers look like.</content>
internal sealed partial class OffersSection
{
    private static readonly FormShape<Monetary.Percentage> Share = new(CaseForms.Percentage);

    private static readonly FormShape<ReasonCode> Reason = new(PolicyForms.Reason);

    private static readonly ArrayShape LimitList = new(
        new ObjectShape(
            new("window", CommonShapes.Span, "The stretch of dates that ends with the day of the offer.", IsRequired: true),
            new("most", CommonShapes.Whole(0, 1_000_000), "How many earlier ones may lie in it.", IsRequired: true),
            new("reason", Reason, "What is told where more do; restructured-too-often where nothing is said.")),
        0,
        100);

    private static readonly FormShape<Monetary.AnnualRate> Rate = new(CaseForms.AnnualRate);

    private static readonly ObjectShape ReAgeLimits = new(
        new("timeOnBooks", CommonShapes.Span, "How long the account must have been open; without such a condition where nothing is said."),
        new("onBooksReason", Reason, "What is told where it was not; on-books-too-short where nothing is said."),
        new("limits", LimitList, "How many earlier re-ages may lie in a stretch of dates."),
        new("consecutivePayments", CommonShapes.Whole(0, 1_000), "The consecutive minimum payments asked for, which a lump sum as large replaces; none where nothing is said."),
        new("paymentsReason", Reason, "What is told where there were fewer; too-few-payments where nothing is said."));

    private static readonly ObjectShape RepeatsObject = new(
        new("limits", LimitList, "How many earlier restructurings may lie in a stretch of dates."),
        new("distance", CommonShapes.Span, "The shortest time since the last restructuring; none where nothing is said."),
        new("mostBrokenPlans", CommonShapes.Whole(0, 1_000_000), "The most broken plans of the account; without limit where nothing is said."));

    private static readonly NamedShape Repeats = new("restructures", "How often restructurings may be made.", static () => RepeatsObject);

    private static readonly ObjectShape Affordability = new(
        new("ofDisposable", Share, "The largest share of the disposable amount; all of it where nothing is said."),
        new("ofIncome", Share, "The largest share of income; no such limit where nothing is said."),
        new("budgetRequired", CommonShapes.Flag, "Whether nothing that is held against the limit is offered without a budget; no where nothing is said."),
        new("budget", new ObjectShape(
            new("lineRounding", WordShape.Of(PolicyForms.Roundings), "How a line is rounded to its monthly amount; half-up where nothing is said."),
            new("incomeDocumented", CommonShapes.Flag, "Whether only documented income counts; no where nothing is said."),
            new("expensesEssential", CommonShapes.Flag, "Whether only essential expenses count; no where nothing is said."),
            new("contingency", Share, "What is kept back of expenses for the unforeseen; nothing where nothing is said."),
            new("contingencyLimit", CommonShapes.Money, "The most that is kept back; without limit where nothing is said.")), "How the budget is added up."));

    private static readonly ObjectShape AuthorityObject = new(
        new("role", CommonShapes.Name, "The role, its own within the offer.", IsRequired: true),
        new("interestWaiver", Share, "The largest share of interest; without limit where nothing is said."),
        new("penaltyWaiver", Share, "The largest share of penalty; without limit where nothing is said."),
        new("forgiveness", CommonShapes.Money, "The largest amount given up; without limit where nothing is said."),
        new("extraInstallments", CommonShapes.Whole(0, 1_200), "The most installments more; without limit where nothing is said."),
        new("lowestRate", new FormShape<Monetary.AnnualRate>(CaseForms.AnnualRate), "The lowest rate; without limit where nothing is said."));

    private static readonly NamedShape Authority = new("authority", "How far a role may go with an offer.", static () => AuthorityObject);

    private static readonly ObjectShape ConditionObject = new(
        new("condition", CommonShapes.Condition, "The condition.", IsRequired: true),
        new("reason", Reason, "What is told where it does not hold; condition-not-met where nothing is said."));

    private static readonly NamedShape ReasonedCondition = new("offer-condition", "A condition of an offer and what is told where it does not hold.", static () => ConditionObject);

    private static readonly ShapeMember[] Common =
    [
        new("id", CommonShapes.Name, "The id, its own within the policy; the kind where nothing is said."),
        new("when", new ArrayShape(ReasonedCondition, 1, 100), "The conditions, all of which must hold; without condition where nothing is said."),
        new("table", TablesSection.Table, "A table with one flag, which needs no declaration, that must come out true."),
        new("authorities", new ArrayShape(Authority, 1, 100), "How far each role may go, from the lowest up; without limits where nothing is said."),
        new("repeats", Repeats, "How often it may be made; the rule of all offers where nothing is said."),
        new("validFor", CommonShapes.Span, "How long it can be accepted; without end where nothing is said."),
    ];

    private static readonly VariantShape Rule = new(
        "kind",
        Variant(PlanKind.TermExtension, "A longer term.", UpToSpan, StepSpan),
        Variant(PlanKind.PaymentDeferral, "A time without payments.", UpToSpan, StepSpan, new ShapeMember("interest", WordShape.Of(OfferForm.Treatments), "What becomes of the interest of that time.", IsRequired: true)),
        Variant(
            PlanKind.Installments,
            "What is past due in installments.",
            new ShapeMember("upTo", CommonShapes.Whole(2, 1_200), "The most installments.", IsRequired: true),
            new ShapeMember("rate", new FormShape<Monetary.AnnualRate>(CaseForms.AnnualRate), "The rate on them; none where nothing is said.")),
        Variant(
            PlanKind.RateChange,
            "A lower rate.",
            new ShapeMember("downTo", Rate, "The lowest rate.", IsRequired: true),
            new ShapeMember("step", Rate, "How far the next rate that is tried lies below the one before; only the lowest where nothing is said.")),
        Variant(PlanKind.Reamortization, "Principal past due is spread over the installments to come."),
        Variant(
            PlanKind.ReAge,
            "What is open becomes a new plan.",
            new ShapeMember("upTo", CommonShapes.Whole(1, 1_200), "The most installments.", IsRequired: true),
            new ShapeMember("rate", Rate, "The rate of the new plan; that of the contract where nothing is said."),
            new ShapeMember("rule", ReAgeLimits, "When an account may be re-aged.", IsRequired: true)),
        Variant(PlanKind.PrincipalGrace, "A time in which interest alone is paid; the term grows by it.", UpToSpan, StepSpan),
        Variant(PlanKind.InterestWaiver, "Interest that is past due is given up.", UpToShare),
        Variant(PlanKind.PenaltyWaiver, "Penalty is given up.", UpToShare),
        Variant(
            PlanKind.Settlement,
            "The debt is settled for less.",
            new ShapeMember("installments", CommonShapes.Whole(1, 1_200), "In how many payments; 1 where nothing is said."),
            new ShapeMember("tiers", new ArrayShape(
                new ObjectShape(
                    new("from", CommonShapes.Whole(0, 36_500), "The days past due from which on it holds.", IsRequired: true),
                    new("share", Share, "The share of the debt that settles it.", IsRequired: true)),
                1,
                100), "The share to be paid by days past due.", IsRequired: true)));

    private static readonly ObjectShape Offers = new(
        new("ranking", WordShape.Of(OfferForm.Rankings), "Which offer comes first; lowest-total where nothing is said."),
        new("most", CommonShapes.Whole(1, OfferCatalog.MostOffers), "The most offers made side by side; all where nothing is said."),
        new("affordability", Affordability, "What an installment may take of a household's money."),
        new("repeats", Repeats, "How often extensions and deferrals may be made; without limit where nothing is said."),
        new("rules", new ArrayShape(Rule, 1, OfferCatalog.MostOffers), "The offers.", IsRequired: true));

    private static ShapeMember UpToSpan => new("upTo", CommonShapes.Span, "How much longer at most, in months.", IsRequired: true);

    private static ShapeMember StepSpan => new("step", CommonShapes.Span, "In which steps lengths are tried, in months.");

    private static ShapeMember UpToShare => new("upTo", Share, "The largest share.", IsRequired: true);

    public override Shape Shape => Offers;

    private static (string Word, string Description, ObjectShape Shape) Variant(PlanKind kind, string description, params ReadOnlySpan<ShapeMember> own) =>
        (kind.ToString(), description, new ObjectShape([.. own, .. Common]));
}
