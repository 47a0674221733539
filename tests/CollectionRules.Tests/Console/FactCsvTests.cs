using System.Text;
using CollectionRules.Cli.Input;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Tests.Cli;

/// <summary>Kinds of fact that no built-in policy has: dates, open categories, sensitive values.</summary>
public sealed class FactCsvTests
{
    private static readonly DateFact Opened = Fact.Date("opened", static f => f.Between(new DateOnly(2000, 1, 1), new DateOnly(2030, 12, 31)).Special("unknown"));
    private static readonly CategoryFact Product = Fact.Category("product", ["loan"], static f => f.OpenValues().Optional());
    private static readonly MoneyFact Income = Fact.Money("income", static f => f.AtLeast(0).Sensitive().Optional());
    private static readonly FactSchema Schema = FactSchema.Of(Opened, Product, Income);

    [Theory]
    [InlineData("2024-02-29", null)]
    [InlineData("unknown", null)]
    [InlineData("2023-02-29", "column \"opened\": \"2023-02-29\" is not an existing date; write one as 2026-11-22")]
    [InlineData("2024-2-9", "column \"opened\": \"2024-2-9\" is not an existing date; write one as 2026-11-22")]
    [InlineData("29/02/2024", "column \"opened\": \"29/02/2024\" is not an existing date; write one as 2026-11-22")]
    [InlineData("2024-02-29T00:00", "column \"opened\": \"2024-02-29T00:00\" is not an existing date; write one as 2026-11-22")]
    [InlineData("1999-12-31", "column \"opened\": 1999-12-31 is outside [2000-01-01..2030-12-31]")]
    [InlineData("", "column \"opened\": is empty, but the fact is required")]
    public void Read_Date_IsExactlyOne(string cell, string? fault) => Assert.Equal(fault ?? "", Faults($"{cell},,"));

    [Theory]
    [InlineData("2024-02-29,loan,1", "")]
    [InlineData("2024-02-29,anything at all,1", "")]
    [InlineData("2024-02-29,,x123456789", "column \"income\": \"text of 10 characters\" is not a number")]
    [InlineData("2024-02-29,,-12345.67", "column \"income\": text of 9 characters is outside >= 0")]
    public void Read_SensitiveValue_IsNeverShown(string row, string faults) => Assert.Equal(faults, Faults(row));

    [Fact]
    public void Read_Values_StandInTheRow()
    {
        FactRow row = Schema.NewRow();
        FactCsv file = Open("2024-02-29,loan,0.10\n2024-03-01,,\n");
        Assert.True(file.Read(row));
        Assert.Equal((new DateOnly(2024, 2, 29), "loan", 0.1m), (DateOnly.FromDayNumber((int)row.Get(Opened).Number), row.Get(Product).Word, row.Get(Income).Number));
        Assert.True(file.Read(row));
        Assert.Equal((FactValue.Missing, FactValue.Missing), (row.Get(Product), row.Get(Income)));
        Assert.False(file.Read(row));
    }

    private static string Faults(string line)
    {
        FactRow row = Schema.NewRow();
        FactCsv file = Open(line + "\n");
        Assert.True(file.Read(row));
        file.AddRefused(row);
        return RowFault.Join(file.Faults, Language.English);
    }

    private static FactCsv Open(string rows)
    {
        FactCsv file = new(new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes("opened,product,income\n" + rows))), Schema, ColumnNames.OfPolicy("test"));
        Assert.Empty(file.ReadHeader());
        return file;
    }
}
