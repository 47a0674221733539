using CollectionRules.Rules;

namespace CollectionRules.Cli.Policies;

/// <content>
/// ILLUSTRATIVE ladder and channels. No stage visits anybody. The ladder does not read the grade, which mixes ability with willingness:
/// an account without a grade climbs like any other, and a borrower who can pay less is never pressed harder.
/// </content>
internal static partial class SampleInstallment
{
    public static CategoryFact Stage { get; } =
        Fact.Category("stage", ["current", "remind", "relief", "call", "notice", "pre-legal", "legal"], static f => f.Phase(FactPhase.Staged));

    public static CategoryFact Channel { get; } = Fact.Category("channel", ["none", "sms", "call", "letter", "legal"], static f => f.Phase(FactPhase.Offered));

    private static DecisionTable Ladder() => DecisionTable.Create("sample-installment-ladder", t => t
        .Output(Stage)
        .When(DaysPastDue < 1, "current")
        .When(HardshipConfirmed & DaysPastDue >= 8, "relief", "ability-makes-it-milder")
        .When(DaysPastDue >= 120 & PreLegalNoticeServed & (BrokenPromises6M >= 2 | DaysSinceLastPayment > 90 | DaysSinceLastPayment.IsSpecial("never-paid")), "legal")
        .When(DaysPastDue >= 90, "pre-legal")
        .When(DaysPastDue >= 60, "notice")
        .When(DaysPastDue >= 31 & BrokenPromises6M >= 2, "notice")
        .When(DaysPastDue >= 8, "call")
        .When(DaysPastDue >= 4 & BrokenPromises6M >= 1, "call")
        .Otherwise("remind"));

    private static DecisionTable Channels() => DecisionTable.Create("sample-installment-channels", t => t
        .Columns(Stage)
        .Output(Channel)
        .Row(["current"], ["none"])
        .Row(["remind"], ["sms"])
        .Row(["relief, call"], ["call"])
        .Row(["notice, pre-legal"], ["letter"])
        .Row(["legal"], ["legal"]));
}
