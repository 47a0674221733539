using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Compliance;
using CollectionRules.Compliance.Calculations;
using CollectionRules.Explanations;
using CollectionRules.Json.Shapes;

namespace CollectionRules.Json.Sections;

/// <content>Rules that are not asked for every contact.</content>
internal static partial class RuleShapes
{
    private static ImmutableArray<(string Word, string Description, ObjectShape Shape)> Others() =>
    [
        Kind(ContentRule.KindName, "What texts must and must not say.", [
            new("channels", Channels, "Only these channels."),
            new("purposes", Purposes, "Only these purposes."),
            new("required", new ArrayShape(new ObjectShape(
                new("name", CommonShapes.Name, "What it states.", IsRequired: true),
                new("wordings", CommonShapes.Names(1, 1_000), "Wordings of which one must be there.", IsRequired: true)), 0, 1_000), "Statements that must be there."),
            new("forbidden", new ArrayShape(new ObjectShape(
                new("text", CommonShapes.Name, "The phrase.", IsRequired: true),
                new("category", WordShape.Of(ForbiddenPhrase.Categories), "What is wrong with it.", IsRequired: true)), 0, 1_000), "Phrases that must not be there."),
        ]),
        Kind(DutyRule.KindName, "A duty with a date: to keep, delete, answer, review.", [
            new("subject", CommonShapes.Name, "What is to be done.", IsRequired: true),
            new("from", CommonShapes.Name, "What the period counts from.", IsRequired: true),
            new("businessDaysBefore", CommonShapes.Whole(0, 366), "Business days that pass before the period begins; 0 where nothing is said."),
            new("period", CommonShapes.Span, "How long.", IsRequired: true),
        ]),
        Kind(InformationRule.KindName, "What is told from a number of days past due.", [
            new("topic", CommonShapes.Name, "What about.", IsRequired: true),
            new("fromDaysPastDue", CommonShapes.Whole(0, 36_500), "The first number of days past due.", IsRequired: true),
            new("english", CommonShapes.Free, "The text in English; that of the library where nothing is said."),
            new("simplifiedChinese", CommonShapes.Free, "The text in simplified Chinese; that of the library where nothing is said."),
        ]),
        Kind(AssetClassRule.KindName, "The best risk class by days past due.", [
            new("best", CommonShapes.Name, "The class of a loan that is not past due.", IsRequired: true),
            new("floors", new ArrayShape(new ObjectShape(
                new("moreThanDays", CommonShapes.Whole(0, 36_500), "It holds for more days past due than these.", IsRequired: true),
                new("name", CommonShapes.Name, "The class.", IsRequired: true)), 1, 100), "The classes from better to worse, with ascending days.", IsRequired: true),
        ]),
        Kind(BureauReportRule.KindName, "What must come before a report of negative information.", [
            new("needsNotice", CommonShapes.Flag, "Whether the person must be told before; no where nothing is said."),
            new("waitDaysAfterMessage", CommonShapes.Whole(0, 3_650), "The wait after a message; no contact is needed where nothing is said."),
            new("reason", new FormShape<ReasonCode>(PolicyForms.Reason), "The reason where it is not met.", IsRequired: true),
        ]),
        Kind(DebtOrderRule.KindName, "The order in which a payment discharges several debts.", [
            new("criteria", new ArrayShape(WordShape.Of(DebtOrderRule.Words), 0, 10), "The criteria, the first counting most.", IsRequired: true),
        ]),
        Kind(PaymentOrderRule.KindName, "The order in which a payment discharges the parts of one debt.", [
            new("parts", Ids, "The parts, the first paid first.", IsRequired: true),
        ]),
        Kind(EffectiveDemandRule.KindName, "When demands count as effective.", [
            new("product", new FormShape<ProductKind>(CaseForms.ProductKind), "The product it is for.", IsRequired: true),
            new("daysApart", CommonShapes.Whole(1, 3_650), "The fewest days from one effective demand to the next.", IsRequired: true),
            new("unpaidFor", CommonShapes.Span, "The time unpaid after the second one that must be exceeded.", IsRequired: true),
            new("principal", CommonShapes.Money, "The least principal.", IsRequired: true),
        ]),
        Kind(LimitationRule.KindName, "How long a claim can be brought, what starts the period anew, and what holds it.", [
            new("period", CommonShapes.Span, "How long it is.", IsRequired: true),
            new("suspension", CommonShapes.Span, "An obstacle in so long a time before the end holds it, and it ends so long after the obstacle does.", IsRequired: true),
            new("demands", Causes, "Demands that start it anew where they arrive."),
            new("acknowledgments", Causes, "Acknowledgments by the debtor."),
            new("proceedings", Causes, "Proceedings, counted from their end where they have one."),
            new("obstacles", Causes, "Obstacles."),
            new("registeredContactSuffices", Products, "Products for which a demand to the registered contact counts whether or not it arrived."),
        ]),
        Kind(PlanLimitRule.KindName, "The longest plan of a product.", [
            new("product", new FormShape<ProductKind>(CaseForms.ProductKind), "The product it is for.", IsRequired: true),
            new("mostMonths", CommonShapes.Whole(1, 1_200), "The most months.", IsRequired: true),
        ]),
        Kind(RateCapRule.KindName, "The most that may be claimed per year, as a multiple of the reference rate at signing.", [
            new("multiple", CommonShapes.Whole(1, 100), "The multiple.", IsRequired: true),
            new("exemptLenders", Ids, "Kinds of lender that it is not for."),
        ]),
    ];
}
