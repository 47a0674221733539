using System.Globalization;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;

namespace CollectionRules.Repayment.Offers.Compilation;

/// <summary>Reports what is wrong with the settings of one offer.</summary>
internal sealed class OfferFaults(DiagnosticBag bag, string path)
{
    public void Between(string setting, decimal value, decimal least, decimal most)
    {
        if (value < least || value > most)
        {
            Report(setting, Number(value), Number(least), Number(most));
        }
    }

    public void Months(string setting, CalendarSpan span, int most)
    {
        if (span.IsZero && setting == "upTo")
        {
            Unset(setting);
        }
        else if (span.HasFixedLength || span.TotalMonths < 1 || span.TotalMonths > most)
        {
            Report(setting, span.ToString(), "P1M", CalendarWords.Months(most).ToString());
        }
    }

    public void Share(string setting, Percentage share)
    {
        if (share == Percentage.Zero && setting == "upTo")
        {
            Unset(setting);
        }
        else if (share <= Percentage.Zero || share > Percentage.Hundred)
        {
            Report(setting, share.ToString(), "above 0%", "100%");
        }
    }

    public void Defined<T>(string setting, T value)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            T[] all = Enum.GetValues<T>();
            Report(setting, value.ToString(), all[0].ToString(), all[^1].ToString());
        }
    }

    public void Unset(string setting) => bag.Report(DiagnosticCode.OfferUnset, path, arguments: ("setting", setting));

    public void TierTwice(string place, int day) => bag.Report(DiagnosticCode.OfferTierTwice, $"{path}/{place}", Number(day));

    private void Report(string setting, string value, string least, string most) => bag.Report(
        DiagnosticCode.OfferSetting, $"{path}/{setting}", value, arguments: [("setting", setting), ("minimum", least), ("maximum", most)]);

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
