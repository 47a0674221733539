using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CollectionRules.Calendars;
using static CollectionRules.Tests.Calendars.Dates;

namespace CollectionRules.Tests.Calendars;

public sealed partial class DayCountTests
{
    [Fact]
    public void Fraction_PublishedVectors_DaysAndExactFractionAgree()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(VectorFile()));
        List<string> differences = [];
        int asserted = 0;
        foreach (JsonElement vector in document.RootElement.EnumerateArray())
        {
            string id = vector.GetProperty("id").GetString()!;
            JsonElement given = vector.GetProperty("given");
            JsonElement expect = vector.GetProperty("expect");
            DateOnly start = Date(given.GetProperty("start").GetString()!);
            DateOnly end = Date(given.GetProperty("end").GetString()!);
            CalendarUnit unit = given.TryGetProperty("unit", out JsonElement name)
                ? Enum.Parse<CalendarUnit>(name.GetString()!, ignoreCase: true)
                : CalendarUnit.Month;
            DayCountContext context = new() { IntervalUnit = unit };
            DayCount count = DayCount.Parse(given.GetProperty("convention").GetString()!);
            YearFraction fraction = count.Fraction(start, end, context);
            EuropeanInterval interval = EuropeanInterval.Between(start, end, unit);
            foreach (JsonProperty field in expect.EnumerateObject())
            {
                string? actual = field.Name switch
                {
                    "days" => count.Days(start, end, context).ToString(CultureInfo.InvariantCulture),
                    "exact" => fraction.ToString(),
                    "yearFraction" => fraction.ToDecimal(12).ToString(CultureInfo.InvariantCulture),
                    "wholeUnits" => interval.WholeUnits.ToString(CultureInfo.InvariantCulture),
                    "remainingDays" => interval.RemainingDays.ToString(CultureInfo.InvariantCulture),
                    "denominator" => interval.YearLength?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                    _ => $"unknown field {field.Name}",
                };
                asserted++;
                if (actual != field.Value.ToString())
                {
                    differences.Add($"{id} {field.Name}: expected {field.Value} but was {actual}");
                }
            }
        }

        Assert.Empty(differences);
        Assert.Equal(50, asserted);
    }

    private static string VectorFile([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "DayCountTests.Vectors.json");
}
