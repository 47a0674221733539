using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Rules;
using CollectionRules.Scoring;

namespace CollectionRules.Tests.Scoring;

public class IllustrativeTests
{
    private static readonly Scorecard Card = Illustrative.CollectionCard;

    [Fact]
    public void CollectionCard_BestAndWorst_SpanItsRange()
    {
        ScoreResult best = Card.Score(Row(0, 0, 0, 0, 90, 3, 1_200, 10, 60, 10, "permanent", 0, 1, true)), worst = Card.Score(Row(400, 400, 9, 6, 0, -1, 0, 120, 1, 90, "unemployed", -1, 9, false));
        Assert.Equal((850m, "A", 0), (best.Score, best.Grade, best.Reasons.Length));
        Assert.Equal((300m, "E", "C01 70, C02 55, C06 48, C07 48"), (worst.Score, worst.Grade, string.Join(", ", worst.Reasons.Select(reason => FormattableString.Invariant($"{reason.Code} {reason.Shortfall:0}")))));
        Assert.All(Card.Characteristics, characteristic => Assert.NotNull(Card.Reasons!.TextOf(characteristic.ReasonCode!)));
    }

    [Fact]
    public void CollectionCard_FirstTimeInArrears_IsGradeA()
    {
        ScoreResult result = Card.Score(Row(12, 12, 0, 0, 45, 20, 900, 60, 14, 35, "permanent", 0, 1, false));
        Assert.Equal((740m, "A", "C01, C02, C08, C14"), (result.Score, result.Grade, string.Join(", ", result.Reasons.Select(reason => reason.Code))));
    }

    [Fact]
    [Trait("diagnostic", "CR-CARD-ILLUSTRATIVE")]
    public void CollectionCard_UntilAccepted_CarriesAWarning()
    {
        Assert.True(Scorecard.TryCreate("mine", Illustrative.WriteCollectionCard, out Scorecard? open, out ImmutableArray<PolicyDiagnostic> warnings));
        Assert.Equal(
            ["CR-CARD-ILLUSTRATIVE warning at /cards/mine: The card \"mine\" is illustrative: its bins and points are fitted to nobody. Hint: refit it, or accept it with a reason."],
            warnings.Select(warning => warning.ToString()));
        Assert.True(Scorecard.TryCreate("mine", card => Illustrative.WriteCollectionCard(card.AcceptIllustrative("pilot with 200 accounts")), out Scorecard? accepted, out ImmutableArray<PolicyDiagnostic> none));
        Assert.Empty(none);
        Assert.Equal((true, null, true, "pilot with 200 accounts"), (open.IsIllustrative, open.AcceptedBecause, accepted.IsIllustrative, accepted.AcceptedBecause));
    }

    [Fact]
    public void CollectionCard_Axes_ComeFromItsFacts()
    {
        AbilityWillingness axes = AbilityWillingness.Create("axes", Card, m =>
        {
            foreach (BorrowerQuadrant quadrant in Enum.GetValues<BorrowerQuadrant>())
            {
                m.Track(quadrant, "care", TrackPosture.Relief);
            }
        });
        Assert.Contains("C10", axes.Ability.Select(characteristic => characteristic.ReasonCode));
        Assert.Contains("C04", axes.Willingness.Select(characteristic => characteristic.ReasonCode));
        Assert.Empty(axes.Ability.Intersect(axes.Willingness));
    }

    private static FactRow Row(int days, int most, int times, int broken, int contactPercent, int since, int paidPerMille, int usedPercent, int months, int debtPercent, string job, int spells, int lenders, bool autopay) => Card.Schema.NewRow()
        .Set(Facts.DaysPastDue, days).Set(Facts.MaxDaysPastDue12M, most).Set(Facts.Times30DaysPastDue12M, times).Set(Facts.BrokenPromises6M, broken)
        .Set(Facts.RightPartyAttempts90D, contactPercent).Set(Facts.ContactAttempts90D, 100).Set(Facts.DaysSinceLastPayment, since)
        .Set(Facts.Paid3M, paidPerMille).Set(Facts.Due3M, 1_000).Set(Facts.Outstanding, usedPercent).Set(Facts.CreditBase, 100)
        .Set(Facts.MonthsOnBook, months).Set(Facts.DebtPayments, debtPercent).Set(Facts.MonthlyIncome, 100).Set(Facts.Employment, job)
        .Set(Facts.CuredSpells24M, spells).Set(Facts.ActiveLenders, lenders).Set(Facts.HasAutopay, autopay);
}
