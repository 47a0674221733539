using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules;

/// <content>The offers in the reasoning and in the document form.</content>
public sealed partial class CollectionDecision
{
    internal static void AddOffers(ExplanationBuilder root, IReadOnlyList<AccountOffers> offers, Language language)
    {
        foreach (AccountOffers account in offers)
        {
            root.Child("account-offers", node =>
            {
                node.With("account", ExplanationValue.Reference(VisibleText.Of(account.Account, 120)));
                foreach (OfferDecision offer in account.Offers)
                {
                    node.Child("offer", child => AddOffer(child, offer, language));
                }

                foreach (OfferRefusal refusal in account.Refusals)
                {
                    node.Child("offer-refused", child => AddRefusal(child, refusal));
                }
            });
        }
    }

    private static void AddOffer(ExplanationBuilder node, OfferDecision decided, Language language)
    {
        Offer offer = decided.Offer;
        node.With("rank", ExplanationValue.Of(offer.Rank))
            .With("offer", ExplanationValue.Reference(offer.Id))
            .With("count", ExplanationValue.Of(offer.Term))
            .With("installment", ExplanationValue.Of(offer.Installment.ToString()))
            .With("total", ExplanationValue.Of(offer.Total.ToString()))
            .With("given-up", ExplanationValue.Of(offer.Forgiven.ToString()))
            .With("disposition", ExplanationValue.Of(ReasonCode.Parse(DecisionWords.Of(decided.Disposition))))
            .With("reason", ExplanationValue.Of(decided.Reason));
        if (offer.NeedsApproval)
        {
            node.Child("offer-approval", [new("role", ExplanationValue.Reference(offer.ApprovalRole ?? "-")), new("why", ExplanationValue.List([.. offer.Approvals.Select(ExplanationValue.Of)]))]);
        }

        foreach (RuleFinding finding in decided.Verdict?.Findings ?? [])
        {
            node.Child("offer-finding", [new("finding", Shown(finding.ToText(language)))]);
        }
    }

    private static void AddRefusal(ExplanationBuilder node, OfferRefusal refusal)
    {
        node.With("offer", ExplanationValue.Reference(refusal.Id)).With("reasons", ExplanationValue.List([.. refusal.Reasons.Select(ExplanationValue.Of)]));
        foreach (FailedCondition failed in refusal.Conditions)
        {
            node.Child("offer-condition", [new("condition", Shown(failed.Condition.ToString()!)), new("reason", ExplanationValue.Of(failed.Reason))]);
        }
    }

    internal static void WriteOffers(IReadOnlyList<AccountOffers> offers, DefinitionWriter form)
    {
        if (offers.Count == 0)
        {
            return;
        }

        form.StartArray("offers");
        foreach (AccountOffers account in offers)
        {
            form.StartObject();
            form.Text("account", account.Account);
            form.StartArray("made");
            foreach (OfferDecision offer in account.Offers)
            {
                WriteOffer(offer, form);
            }

            form.EndArray();
            form.StartArray("refused");
            foreach (OfferRefusal refusal in account.Refusals)
            {
                form.StartObject();
                form.Text("id", refusal.Id);
                form.Text("kind", refusal.Kind.ToString());
                form.Texts("reasons", refusal.Reasons.Select(static reason => reason.ToString()));
                form.EndObject();
            }

            form.EndArray();
            form.EndObject();
        }

        form.EndArray();
    }

    private static void WriteOffer(OfferDecision decided, DefinitionWriter form)
    {
        Offer offer = decided.Offer;
        form.StartObject();
        form.Text("id", offer.Id);
        form.Text("kind", offer.Kind.ToString());
        form.Number("rank", offer.Rank);
        form.Text("disposition", DecisionWords.Of(decided.Disposition));
        form.Text("reason", decided.Reason.ToString());
        form.Number("dueNow", offer.DueNow.Amount);
        form.Number("installment", offer.Installment.Amount);
        form.Number("installmentBefore", offer.InstallmentBefore.Amount);
        form.Number("payments", offer.Term);
        form.TextIfAny("endsOn", offer.EndsOn is { } end ? DateText.Format(end) : null);
        form.Number("total", offer.Total.Amount);
        form.Number("totalBefore", offer.TotalBefore.Amount);
        form.Number("forgiven", offer.Forgiven.Amount);
        form.NumberIfAny("capitalized", offer.Relief.Capitalized.IsZero ? null : offer.Relief.Capitalized.Amount);
        form.NumberIfAny("deferred", offer.Relief.Deferred.IsZero ? null : offer.Relief.Deferred.Amount);
        form.Text("rate", offer.Rate.Compound.ToString());
        form.TextIfAny("approvalBy", offer.NeedsApproval ? offer.ApprovalRole : null);
        if (offer.NeedsApproval)
        {
            form.Texts("approvals", offer.Approvals.Select(static reason => reason.ToString()));
        }

        form.TextIfAny("validUntil", offer.ValidUntil is { } last ? DateText.Format(last) : null);
        if (decided.IsMade)
        {
            form.StartArray("schedule");
            foreach (OfferPayment payment in offer.Payments)
            {
                form.StartObject();
                form.Text("dueOn", DateText.Format(payment.DueOn));
                form.Number("amount", payment.Amounts.Total.Amount);
                form.EndObject();
            }

            form.EndArray();
        }

        form.EndObject();
    }
}
