using CollectionRules.Rules;

namespace CollectionRules.Cli.Policies;

/// <content>
/// ILLUSTRATIVE gate. Hours and caps are settings of this sample, not the law of any place. A missing hold
/// means that none is recorded; whatever else is not known does not open the gate.
/// </content>
internal static partial class SampleInstallment
{
    /// <summary>The first hour of the debtor's day in which the sample contacts anybody (included).</summary>
    public const int FirstContactHour = 8;

    /// <summary>The last such hour (included): contact ends at 20:59.</summary>
    public const int LastContactHour = 20;

    /// <summary>How many calls the sample makes in a day.</summary>
    public const int CallsPerDay = 2;

    /// <summary>How many calls the sample makes in seven days.</summary>
    public const int CallsPer7Days = 5;

    public static CategoryFact GateAnswer { get; } = Fact.Category(
        "gate",
        ["open", "no-contact", "hold", "cease-contact", "hour-unknown", "outside-hours", "daily-cap", "weekly-cap", "needs-approval"],
        static f => f.Phase(FactPhase.Gated));

    private static DecisionTable Gate() => DecisionTable.Create("sample-installment-gate", t => t
        .Output(GateAnswer, "open")
        .When(Channel.Is("none"), "no-contact")
        .When(Hold.IsNot("none"), "hold")
        .When(CeaseContact & Channel.In("sms", "call"), "cease-contact")
        .When(Channel.In("sms", "call") & LocalHour.IsMissing, "hour-unknown")
        .When(Channel.In("sms", "call") & !LocalHour.Between(FirstContactHour, LastContactHour), "outside-hours")
        .When(Channel.Is("call") & CallsToday >= CallsPerDay, "daily-cap")
        .When(Channel.Is("call") & CallsLast7Days >= CallsPer7Days, "weekly-cap")
        .When(Channel.Is("legal") & (LegalApproved.IsMissing | !LegalApproved), "needs-approval"));
}
