using CollectionRules.Cases;
using CollectionRules.Cases.Events;

namespace CollectionRules.Cli.Generation;

/// <content>Contacts, promises, plans, holds and the steps of the ladder so far.</content>
internal sealed partial class CaseStory
{
    private void AddHistory()
    {
        if (days > 0)
        {
            AddStages();
            AddContacts();
            AddPromise();
            AddPlan();
            AddNotice();
        }

        if (random.Percent(5))
        {
            AddHold();
        }

        if (random.Percent(8))
        {
            DateTimeOffset at = Before(random.Between(1, 40));
            Tell(new ModelResultReceived(NextId("model"), at)
            {
                Model = "roll-forward",
                ModelVersion = "3",
                Value = random.Between(0, 100) / 100m,
                ValidUntil = at.AddDays(30),
            });
        }

        if (random.Percent(6))
        {
            Tell(new FeedbackReceived(NextId("feedback"), Before(random.Between(1, 60)))
            {
                Feedback = OneOf(FeedbackKind.Positive, FeedbackKind.Neutral, FeedbackKind.Negative, FeedbackKind.TooOften, FeedbackKind.PrefersWriting),
                Channel = OneOf(Channel.Call, Channel.Sms),
            });
        }
    }

    /// <summary>The steps that daily reviews would have taken; some cases were not reviewed for a while, and some are new.</summary>
    private void AddStages()
    {
        int reviewed = random.Percent(80) ? days - random.Between(0, Math.Min(days, 3)) : random.Between(0, days);
        string? from = null;
        foreach ((string stage, int since) in ((string, int)[])[("reminder", 1), ("call", 8), ("notice", 31)])
        {
            if (reviewed >= since)
            {
                Tell(new StageChanged(NextId("stage"), At(days - since)) { Stage = stage, From = from });
                from = stage;
            }
        }
    }

    private void AddContacts()
    {
        int contacts = Math.Min(14, random.Between(0, 2 + (days / 6)));
        for (int i = 0; i < contacts; i++)
        {
            Channel channel = days < 8 ? Channel.Sms : OneOf(Channel.Sms, Channel.Call, Channel.Call, Channel.InApp);
            bool talked = channel == Channel.Call && random.Percent(55 - (risk / 3));
            Tell(new ContactAttempted(NextId("contact"), Before(random.Between(0, Math.Min(days, 60))))
            {
                Channel = channel,
                Purpose = days < 8 ? ContactPurpose.Reminder : OneOf(ContactPurpose.Demand, ContactPurpose.Demand, ContactPurpose.Inquiry),
                Outcome = talked ? ContactOutcome.Conversation
                    : channel == Channel.Call ? OneOf(ContactOutcome.NoAnswer, ContactOutcome.Busy, ContactOutcome.AnsweredThenHungUp)
                    : random.Percent(85) ? ContactOutcome.Delivered : ContactOutcome.Bounced,
                Collector = channel == Channel.Call ? $"agent-{Number(random.Between(1, 12))}" : null,
                IsAutomated = channel != Channel.Call,
                Accounts = ["A-1"],
                Attitude = talked ? OneOf(BorrowerAttitude.Cooperative, BorrowerAttitude.Cooperative, BorrowerAttitude.Evasive, BorrowerAttitude.RefusesToPay, BorrowerAttitude.RefusesToTalk) : null,
                Reason = talked ? Reason() : null,
            });
        }
    }

    private OverdueReason Reason() => hardship
        ? OneOf(OverdueReason.EconomicPressure, OverdueReason.Unemployment, OverdueReason.IncomeReduced, OverdueReason.Illness)
        : OneOf(OverdueReason.Forgot, OverdueReason.Technical, OverdueReason.Unknown, OverdueReason.Unwilling);

    private void AddPromise()
    {
        if (days < 4 || !random.Percent(40))
        {
            return;
        }

        int made = random.Between(1, Math.Min(days, 90));
        string promise = NextId("promise");
        int due = made - random.Between(1, 12);
        Tell(new PromiseMade(promise, At(made)) { Accounts = ["A-1"], Amount = Amount(random.Between(2, 40) * 5_000L), DueOn = today.AddDays(-due) });
        if (due > 3)
        {
            DateTimeOffset at = At(due - 3);
            Tell(random.Percent(risk) ? new PromiseBroken(NextId("broken"), at) { Promise = promise } : new PromiseKept(NextId("kept"), at) { Promise = promise });
        }
    }

    private void AddPlan()
    {
        if (days < 20 || !random.Percent(hardship ? 30 : 6))
        {
            return;
        }

        string offer = NextId("offer");
        int offered = random.Between(3, Math.Min(days, 60));
        Tell(new PlanOffered(offer, At(offered)) { Plan = OneOf(PlanKind.TermExtension, PlanKind.PaymentDeferral, PlanKind.InterestWaiver), Accounts = ["A-1"], ValidUntil = today.AddDays(14 - offered) });
        if (random.Percent(60))
        {
            string plan = NextId("plan");
            Tell(new PlanAccepted(plan, At(offered - 1)) { Offer = offer, IsSigned = random.Percent(80) });
            if (random.Percent(risk / 2))
            {
                Tell(new PlanBroken(NextId("plan-broken"), At(Math.Max(1, offered - 2))) { Plan = plan });
            }
        }
        else
        {
            Tell(new PlanDeclined(NextId("declined"), At(offered - 1)) { Offer = offer });
        }
    }

    private void AddNotice()
    {
        if (days > 95 && random.Percent(55))
        {
            Tell(new NoticeServed(NextId("notice"), At(random.Between(2, 30)))
            {
                Notice = NoticeKind.PreLegalNotice,
                Accounts = ["A-1"],
                Channel = Channel.Letter,
                IsDelivered = random.Percent(80),
                IsReceiptProvable = true,
            });
        }
    }

    private void AddHold()
    {
        string hold = NextId("hold");
        int placed = random.Between(2, 40);
        HoldKind kind = OneOf(HoldKind.Dispute, HoldKind.Complaint, HoldKind.Distress, HoldKind.HumanReview, HoldKind.Insolvency, HoldKind.Deceased, HoldKind.FraudClaim, HoldKind.DisasterRelief);
        Tell(new HoldPlaced(hold, At(placed)) { Hold = kind, ReviewBy = today.AddDays(random.Between(1, 20)), IsDocumented = random.Percent(50) });
        if (kind is HoldKind.Dispute or HoldKind.Complaint && random.Percent(40))
        {
            Tell(new HoldReleased(NextId("released"), At(placed - 1)) { Hold = hold, Resolution = HoldResolution.LenderFavor });
        }
    }
}
