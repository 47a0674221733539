using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Escalation;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Offers;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules;

/// <content>The offers in the reasoning and in the document form.</content>
public sealed partial class CollectionDecision
{
    /// <summary>
    /// A request for a visit with the offers of this decision taken along: for each account of the request (every account where it names none) those
    /// that may be made, by <see cref="OfferDecision.Subject"/>, and the offers already open, by the id of their event. Where there are none, it says the first reason why not.
    /// </summary>
    /// <param name="request">The request; what it says of offers is replaced.</param>
    /// <returns>The request to put to the rules of visits.</returns>
    public VisitRequest TakingOffers(VisitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        AccountOffers[] asked = [.. Offers.Where(account => request.Accounts.IsDefaultOrEmpty || request.Accounts.Contains(account.Account))];
        ImmutableArray<string> taken =
        [
            .. asked.SelectMany(static account => account.Offers).Where(static offer => offer.IsMade || offer.Reason == DecisionReasons.OfferOpen)
                .Select(static offer => offer.IsMade ? offer.Subject : offer.Open!.Id).Distinct(),
        ];
        ReasonCode why = asked.SelectMany(static account => account.Offers.Select(static offer => offer.Reason).Concat(account.Refusals.SelectMany(static refusal => refusal.Reasons)))
            .Append(OfferReasons.NotInCatalog).First();
        return request with { Offers = taken, NoOfferReason = taken.IsEmpty ? why.ToString() : null };
    }

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
        if (decided.Approval is { IsApproved: true, Approval: { } approval })
        {
            node.Child("offer-approved", [new("approver", ExplanationValue.Reference(VisibleText.Of(approval.Approver, 120)))]);
        }
        else if (offer.NeedsApproval)
        {
            node.Child("offer-approval", [new("role", ExplanationValue.Reference(offer.ApprovalRole ?? "-")), new("why", ExplanationValue.List([.. offer.Approvals.Select(ExplanationValue.Of)]))]);
        }

        foreach (RuleFinding finding in decided.Verdict?.Findings ?? [])
        {
            node.Child("offer-finding", [new("finding", Shown(finding.ToText(language)))]);
        }

        if (decided.EarliestNext is { } next)
        {
            node.Child("offer-next", [new("instant", ExplanationValue.Of(next))]);
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
        form.TextIfAny("earliest", decided.EarliestNext is { } next ? DateText.Format(next) : null);
        form.TextIfAny("open", decided.Open?.Id);
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

        form.TextIfAny("approver", decided.Approval is { IsApproved: true, Approval: { } approval } ? approval.Approver : null);
        form.TextIfAny("validUntil", offer.ValidUntil is { } last ? DateText.Format(last) : null);
        if (decided.IsMade || decided.Reason == decided.Approval?.Reason)
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
