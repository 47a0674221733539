using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Cases;

namespace CollectionRules.Cli.Generation;

/// <content>The borrower and the persons around.</content>
internal sealed partial class CaseStory
{
    private void AddBorrower()
    {
        bool enterprise = random.Percent(6);
        int income = random.Between(25, 180) * 100;
        file.Of(new Borrower
        {
            Kind = enterprise ? BorrowerKind.MicroEnterprise : BorrowerKind.Individual,
            Name = "Invented Person",
            IdentityNumber = random.Percent(97) ? "invented-0000" : null,
            IdentityVerifiedOn = random.Percent(80) ? today.AddDays(-random.Between(10, 700)) : null,
            ContactPoints = Points(),
            Zones = random.Percent(94) ? ["Asia/Shanghai"] : random.Percent(60) ? ["Asia/Urumqi"] : ["Asia/Shanghai", "Asia/Urumqi"],
            Region = OneOf("henan", "guangdong", "jiangsu", "sichuan", "xinjiang"),
            Language = "zh-Hans",
            CustomerSince = today.AddDays(-random.Between(60, 3_000)),
            Incomes = Incomes(income, enterprise),
            Expenses = random.Percent(70) ? [new Expense { Amount = Amount(random.Between(800, 800 + (income / 2)) * 100L), Frequency = Frequency.Monthly, IsEssential = true }] : [],
            OtherDebts = random.Percent(20 + (risk / 2))
                ? [new OtherDebt { Payment = Amount(random.Between(200, 400 + (income / 3)) * 100L), Frequency = Frequency.Monthly, Outstanding = Amount(random.Between(2, 90) * 100_000L) }]
                : [],
            Vulnerabilities = random.Percent(4) ? [new Vulnerability { Kind = OneOf(VulnerabilityKind.Illness, VulnerabilityKind.Bereavement, VulnerabilityKind.OldAge), Since = today.AddDays(-random.Between(5, 200)) }] : [],
            Preferences = random.Percent(12)
                ? new ContactPreferences { Channels = [OneOf(Channel.Sms, Channel.Call, Channel.InApp)], OptedOut = random.Percent(30) ? [Channel.Email] : [] }
                : null,
        });
        if (random.Percent(15))
        {
            file.With(new Person { Id = "P-1", Relation = OneOf(PersonRelation.Spouse, PersonRelation.Colleague, PersonRelation.Parent), Name = "Invented Relative" });
        }

        if (random.Percent(25))
        {
            file.With(OneOf(Tag.FastDisbursement, Tag.FirstLoan, Tag.ThinFile, Tag.Green, Tag.NightShift));
        }
    }

    private ImmutableArray<Income> Incomes(int income, bool enterprise)
    {
        if (random.Percent(15))
        {
            return [];
        }

        return
        [
            new Income
            {
                Kind = enterprise ? IncomeKind.Business : OneOf(IncomeKind.Salary, IncomeKind.Salary, IncomeKind.Household, IncomeKind.Pension),
                Amount = Amount((hardship ? income / 2 : income) * 100L),
                Frequency = Frequency.Monthly,
                PayDay = random.Percent(50) ? OneOf(5, 10, 15, 25) : null,
                IsDocumented = random.Percent(60),
            },
        ];
    }

    private ImmutableArray<ContactPoint> Points()
    {
        ImmutableArray<ContactPoint>.Builder points = ImmutableArray.CreateBuilder<ContactPoint>();
        if (random.Percent(97))
        {
            points.Add(Point("mobile", ContactPointKind.Phone, "00000000000", PlaceKind.Home));
        }

        if (random.Percent(60))
        {
            points.Add(Point("app", ContactPointKind.App, "invented-user", null));
        }

        if (random.Percent(40))
        {
            points.Add(Point("mail", ContactPointKind.Email, "invented@example.invalid", null));
        }

        if (random.Percent(75))
        {
            points.Add(Point("home", ContactPointKind.Address, "No. 0, Invented Road", PlaceKind.Home));
        }

        return points.ToImmutable();
    }

    private ContactPoint Point(string id, ContactPointKind kind, string value, PlaceKind? place) => new()
    {
        Id = id,
        Kind = kind,
        Value = value,
        Place = place,
        Basis = random.Percent(95) ? LawfulBasis.Contract : LawfulBasis.Unknown,
        Source = "application form",
        Consent = random.Percent(85) ? ConsentState.Given : OneOf(ConsentState.NotAsked, ConsentState.Withdrawn),
        VerifiedOn = random.Percent(70) ? today.AddDays(-random.Between(1, 120)) : null,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
