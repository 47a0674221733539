using CollectionRules.Calendars;
using CollectionRules.Repayment.Offers;
using CollectionRules.Serialization;

namespace CollectionRules.Cli.Output;

/// <summary>The offers for an account and the refusals as members of an open JSON object.</summary>
internal static class OffersJson
{
    public static void Write(CanonicalWriter json, AccountOffers account)
    {
        PlanJson plan = new(json);
        if (!account.Offers.IsEmpty)
        {
            Offer one = account.Offers[0].Offer;
            json.Name("before");
            json.StartObject();
            plan.Amount("dueNow", one.Relief.Standing.Arrears);
            plan.Amount("installment", one.InstallmentBefore);
            plan.Amount("total", one.TotalBefore);
            plan.Rates("annualRates", one.RatesBefore.European, one.RatesBefore.UnitedStates, one.RateBefore);
            json.EndObject();
        }

        json.Name("offers");
        json.StartArray();
        foreach (OfferDecision decided in account.Offers)
        {
            Write(json, decided);
        }

        json.EndArray();
        json.Name("refused");
        json.StartArray();
        foreach (OfferRefusal refusal in account.Refusals)
        {
            json.StartObject();
            plan.Text("id", refusal.Id);
            plan.Text("kind", refusal.Kind.ToString());
            plan.Texts("reasons", refusal.Reasons.Select(static reason => reason.ToString()));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void Write(CanonicalWriter json, OfferDecision decided)
    {
        PlanJson plan = new(json);
        Offer offer = decided.Offer;
        json.StartObject();
        plan.Number("rank", offer.Rank);
        plan.Text("id", offer.Id);
        plan.Text("kind", offer.Kind.ToString());
        plan.Text("disposition", CaseTally.WordOf(decided.Disposition));
        plan.Text("reason", decided.Reason.ToString());
        plan.Amount("dueNow", offer.DueNow);
        plan.Amount("installment", offer.Installment);
        plan.Text("endsOn", offer.EndsOn is { } end ? DateText.Format(end) : null);
        plan.Amount("total", offer.Total);
        plan.Amount("forgiven", offer.Forgiven);
        plan.Amount("capitalized", offer.Relief.Capitalized);
        plan.Amount("deferred", offer.Relief.Deferred);
        plan.Texts("resets", offer.Relief.Resets.Select(static reset => reset.ToString()));
        plan.Rates("annualRates", offer.Rates.European, offer.Rates.UnitedStates, offer.Rate);
        plan.Text("approvalBy", offer.NeedsApproval ? offer.ApprovalRole : null);
        plan.Texts("approvals", offer.Approvals.Select(static reason => reason.ToString()));
        plan.Text("validUntil", offer.ValidUntil is { } last ? DateText.Format(last) : null);
        json.Name("payments");
        json.StartArray();
        foreach (OfferPayment payment in offer.Payments)
        {
            json.StartObject();
            plan.Text("dueOn", DateText.Format(payment.DueOn));
            plan.Amount("amount", payment.Amounts.Total);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }
}
