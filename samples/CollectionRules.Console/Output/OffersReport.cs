using System.Globalization;
using System.Text;
using CollectionRules.Calendars;
using CollectionRules.Cli.Commands;
using CollectionRules.Cli.Wording;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Repayment.Offers;
using CollectionRules.Serialization;
using CollectionRules.Texts;
using CsvHelper;

namespace CollectionRules.Cli.Output;

/// <summary>The offers of a case as they are printed: side by side with the plan in force, and why the others are not made.</summary>
/// <param name="found">The case and its policy.</param>
/// <param name="accounts">Its accounts and their offers.</param>
/// <param name="language">The language of texts.</param>
internal sealed class OffersReport(CaseUnderPolicy found, AccountOffers[] accounts, Language language)
{
    private static readonly string[] Columns =
    [
        "account", "rank", "offer", "kind", "disposition", "reasons", "dueNow", "installment", "installmentBefore", "payments", "endsOn", "total", "totalBefore", "forgiven", "capitalized",
        "deferred", "eu-annex", "us-actuarial", "cn-compound", "cn-simple", "approvalBy", "validUntil",
    ];

    public IEnumerable<ReportTable> Tables()
    {
        foreach (AccountOffers account in accounts)
        {
            string title = Text(
                "plan.offers-title", ("account", ShownText.Of(account.Account)), ("case", ShownText.Of(found.File.Id)), ("at", DateText.Format(found.Context.AsOf)), ("currency", found.Policy.Currency.Code));
            if (account.Offers.IsEmpty)
            {
                yield return new ReportTable(title, [], [[Text("plan.none")]], HasNumbers: false);
            }
            else
            {
                yield return Comparison(title, account);
            }

            if (!account.Refusals.IsEmpty)
            {
                yield return new ReportTable(
                    Text("plan.refused"),
                    [Text("cases.offer"), Text("cases.reason")],
                    [.. account.Refusals.Select(refusal => (string[])[refusal.Id, string.Join(Text("fault.separator"), refusal.Reasons.Select(Told))])],
                    HasNumbers: false);
            }
        }
    }

    public void WriteCsv(TextWriter output)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (CsvWriter csv = CsvOutput.To(text))
        {
            csv.WriteRecord(Columns);
            foreach (AccountOffers account in accounts)
            {
                foreach (OfferDecision decided in account.Offers)
                {
                    csv.WriteRecord(Row(account, decided));
                }

                foreach (OfferRefusal refusal in account.Refusals)
                {
                    string[] row = [account.Account, "", refusal.Id, refusal.Kind.ToString(), "refused", string.Join(' ', refusal.Reasons)];
                    csv.WriteRecord([.. row, .. Enumerable.Repeat("", Columns.Length - row.Length)]);
                }
            }
        }

        output.Write(text.ToString());
    }

    public string Json()
    {
        CanonicalWriter json = new(MemberOrder.AsWritten);
        PlanJson plan = new(json);
        json.StartObject();
        plan.Text("schema", "collectionrules-offers/1");
        plan.Text("case", found.File.Id);
        plan.Text("policy", found.Policy.Id);
        plan.Text("policyVersion", found.Policy.Version);
        plan.Text("asOf", DateText.Format(found.Context.AsOf));
        plan.Text("currency", found.Policy.Currency.Code);
        json.Name("accounts");
        json.StartArray();
        foreach (AccountOffers account in accounts)
        {
            json.StartObject();
            plan.Text("account", account.Account);
            OffersJson.Write(json, account);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        return Encoding.UTF8.GetString(json.Written);
    }

    private ReportTable Comparison(string title, AccountOffers account)
    {
        Offer[] offers = [.. account.Offers.Select(static decided => decided.Offer)];
        Offer one = offers[0];
        int toCome = one.Relief.Standing.Schedule.Rows.Count(row => row.Due >= one.Relief.Standing.AsOf);
        string[] Line(string key, string now, Func<Offer, string> of) => [Text(key), now, .. offers.Select(of)];
        return new ReportTable(
            title,
            ["", Text("plan.in-force"), .. offers.Select(static offer => string.Create(CultureInfo.InvariantCulture, $"{offer.Rank} {offer.Id}"))],
            [
                Line("plan.due-now", Amount(one.Relief.Standing.Arrears), static offer => Amount(offer.DueNow)),
                Line("plan.installment", Amount(one.InstallmentBefore), static offer => Amount(offer.Installment)),
                Line("plan.payments", Number(toCome), static offer => Number(offer.Term)),
                Line("plan.ends", toCome > 0 ? DateText.Format(one.Relief.Standing.Schedule.Maturity) : PlanText.None, static offer => offer.EndsOn is { } end ? DateText.Format(end) : PlanText.None),
                Line("plan.total", Amount(one.TotalBefore), static offer => Amount(offer.Total)),
                Line("plan.forgiven", PlanText.None, static offer => Some(offer.Forgiven)),
                Line("plan.capitalized", PlanText.None, static offer => Some(offer.Relief.Capitalized)),
                Line("plan.deferred", PlanText.None, static offer => Some(offer.Relief.Deferred)),
                Line("plan.eu", PlanText.Percent(one.RatesBefore.European), static offer => PlanText.Percent(offer.Rates.European)),
                Line("plan.us", PlanText.Percent(one.RatesBefore.UnitedStates), static offer => PlanText.Percent(offer.Rates.UnitedStates)),
                Line("plan.cn", PlanText.Percent(one.RateBefore.Compound), static offer => PlanText.Percent(offer.Rate.Compound)),
                Line("plan.cn-simple", PlanText.Percent(one.RateBefore.Simple), static offer => PlanText.Percent(offer.Rate.Simple)),
                Line("plan.approval", PlanText.None, static offer => offer.NeedsApproval ? offer.ApprovalRole ?? PlanText.None : PlanText.None),
                Line("plan.valid", PlanText.None, static offer => offer.ValidUntil is { } last ? DateText.Format(last) : PlanText.None),
                [Text("cases.disposition"), PlanText.None, .. account.Offers.Select(static decided => CaseTally.WordOf(decided.Disposition))],
                [Text("cases.reason"), PlanText.None, .. account.Offers.Select(static decided => decided.Reason.ToString())],
            ]);
    }

    private static string[] Row(AccountOffers account, OfferDecision decided)
    {
        Offer offer = decided.Offer;
        return
        [
            account.Account, Number(offer.Rank), offer.Id, offer.Kind.ToString(), CaseTally.WordOf(decided.Disposition), string.Join(' ', offer.Approvals.Prepend(decided.Reason).Distinct()),
            PlanText.Plain(offer.DueNow), PlanText.Plain(offer.Installment), PlanText.Plain(offer.InstallmentBefore), Number(offer.Term), offer.EndsOn is { } end ? DateText.Format(end) : "",
            PlanText.Plain(offer.Total), PlanText.Plain(offer.TotalBefore), PlanText.Plain(offer.Forgiven), PlanText.Plain(offer.Relief.Capitalized), PlanText.Plain(offer.Relief.Deferred),
            PlanText.Number(offer.Rates.European) ?? "", PlanText.Number(offer.Rates.UnitedStates) ?? "", PlanText.Number(offer.Rate.Compound) ?? "", PlanText.Number(offer.Rate.Simple) ?? "",
            offer.NeedsApproval ? offer.ApprovalRole ?? "" : "", offer.ValidUntil is { } last ? DateText.Format(last) : "",
        ];
    }

    private string Told(ReasonCode reason) => TextTable.Contains($"reason.{reason}") && TextTable.Placeholders($"reason.{reason}").IsEmpty
        ? TextTable.Get($"reason.{reason}", language)
        : reason.ToString();

    private static string Amount(Money amount) => PlanText.Amount(amount);

    private static string Some(Money amount) => amount.IsZero ? PlanText.None : PlanText.Amount(amount);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Text(string key, params ReadOnlySpan<(string Name, string Value)> arguments) => Messages.Get(key, language, arguments);
}
