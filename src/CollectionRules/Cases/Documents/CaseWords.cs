using CollectionRules.Serialization;

namespace CollectionRules.Cases.Documents;

/// <summary>The words of the closed vocabularies as documents write them.</summary>
internal static class CaseWords
{
    internal static readonly WordList<BorrowerKind> BorrowerKinds = new(
        ("individual", BorrowerKind.Individual),
        ("micro-enterprise", BorrowerKind.MicroEnterprise));

    internal static readonly WordList<ContactDirection> ContactDirections = new(
        ("outbound", ContactDirection.Outbound),
        ("inbound", ContactDirection.Inbound));

    internal static readonly WordList<Tone> Tones = new(
        ("gentle", Tone.Gentle),
        ("warm", Tone.Warm),
        ("neutral", Tone.Neutral),
        ("firm", Tone.Firm));

    internal static readonly WordList<DueComponent> DueComponents = new(
        ("principal", DueComponent.Principal),
        ("interest", DueComponent.Interest),
        ("fee", DueComponent.Fee),
        ("penalty", DueComponent.Penalty));

    internal static readonly WordList<PaymentOrder> PaymentOrders = new(
        ("costs-first", PaymentOrder.CostsFirst),
        ("principal-first", PaymentOrder.PrincipalFirst));

    internal static readonly WordList<PenaltyBase> PenaltyBases = new(
        ("overdue-principal", PenaltyBase.OverduePrincipal),
        ("overdue-total", PenaltyBase.OverdueTotal),
        ("outstanding-principal", PenaltyBase.OutstandingPrincipal));

    internal static readonly WordList<LawfulBasis> LawfulBases = new(
        ("unknown", LawfulBasis.Unknown),
        ("contract", LawfulBasis.Contract),
        ("consent", LawfulBasis.Consent),
        ("legal-duty", LawfulBasis.LegalDuty),
        ("public-source", LawfulBasis.PublicSource));

    internal static readonly WordList<ConsentState> ConsentStates = new(
        ("not-asked", ConsentState.NotAsked),
        ("given", ConsentState.Given),
        ("withdrawn", ConsentState.Withdrawn));

    internal static readonly WordList<ObligationKind> ObligationKinds = new(
        ("joint-obligor", ObligationKind.JointObligor),
        ("guarantor", ObligationKind.Guarantor));

    internal static readonly WordList<HoldKind> HoldKinds = new(
        ("deceased", HoldKind.Deceased),
        ("insolvency", HoldKind.Insolvency),
        ("fraud-claim", HoldKind.FraudClaim),
        ("identity-theft-claim", HoldKind.IdentityTheftClaim),
        ("minor", HoldKind.Minor),
        ("incapacity", HoldKind.Incapacity),
        ("disaster-relief", HoldKind.DisasterRelief),
        ("dispute", HoldKind.Dispute),
        ("complaint", HoldKind.Complaint),
        ("distress", HoldKind.Distress),
        ("human-review", HoldKind.HumanReview),
        ("legal-hold", HoldKind.LegalHold),
        ("cease-request", HoldKind.CeaseRequest),
        ("attorney-represented", HoldKind.AttorneyRepresented),
        ("cool-off", HoldKind.CoolOff),
        ("breathing-space", HoldKind.BreathingSpace));

    internal static readonly WordList<IncidentSeverity> IncidentSeverities = new(
        ("minor", IncidentSeverity.Minor),
        ("serious", IncidentSeverity.Serious),
        ("severe", IncidentSeverity.Severe));

    internal static readonly WordList<DossierPurpose> DossierPurposes = new(
        ("scoring", DossierPurpose.Scoring),
        ("remote-contact", DossierPurpose.RemoteContact),
        ("visit-preparation", DossierPurpose.VisitPreparation),
        ("legal-referral", DossierPurpose.LegalReferral));

    internal static readonly WordList<DossierPart> DossierParts = new(
        ("identity", DossierPart.Identity),
        ("amount", DossierPart.Amount),
        ("repayment-record", DossierPart.RepaymentRecord),
        ("contact", DossierPart.Contact),
        ("address", DossierPart.Address),
        ("contract", DossierPart.Contract));

    internal static readonly WordList<LifeCycleState> LifeCycleStates = new(
        ("current", LifeCycleState.Current),
        ("pre-due", LifeCycleState.PreDue),
        ("overdue", LifeCycleState.Overdue),
        ("cured", LifeCycleState.Cured),
        ("closed", LifeCycleState.Closed));

    internal static readonly WordList<DaysPastDueMethod> DaysPastDueMethods = new(
        ("earliest-unpaid", DaysPastDueMethod.EarliestUnpaid),
        ("cumulative-arrears", DaysPastDueMethod.CumulativeArrears),
        ("first-in-first-out", DaysPastDueMethod.FirstInFirstOut));
}
