using System.Collections.ObjectModel;

namespace CollectionRules.Monetary;

/// <summary>
/// The active currencies and funds of ISO 4217, list one as published on 2026-01-01, by the exponent of their minor unit. Codes whose
/// exponent is "N.A." are left out (XAG, XAU, XBA to XBD, XDR, XPD, XPT, XSU, XTS, XUA, XXX).
/// </summary>
internal static class CurrencyTable
{
    private const string WithoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string WithTwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE " +
        "CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD " +
        "HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK " +
        "MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD " +
        "RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH " +
        "USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private const string WithThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string WithFourDecimals = "CLF UYW";

    private static readonly Currency[] Currencies = Build();

    private static readonly uint[] Packed = Array.ConvertAll(Currencies, currency => currency.Packed);

    private static readonly string[] Codes = [.. (WithoutDecimals + " " + WithTwoDecimals + " " + WithThreeDecimals + " " + WithFourDecimals).Split(' ').Order(StringComparer.Ordinal)];

    public static ReadOnlyCollection<Currency> All { get; } = Array.AsReadOnly(Currencies);

    /// <summary>The shared text of a known currency's code, or null for any other currency.</summary>
    public static string? CodeOf(Currency currency)
    {
        int index = Array.BinarySearch(Packed, currency.Packed);
        return index >= 0 ? Codes[index] : null;
    }

    /// <summary>Finds a known currency by a code of three capital letters.</summary>
    public static bool TryFind(ReadOnlySpan<char> code, out Currency currency)
    {
        // The code with no decimals sorts at or just before the known currency with the same letters.
        uint lowest = Currency.Pack(code, 0).Packed;
        int index = Array.BinarySearch(Packed, lowest);
        if (index < 0)
            index = ~index;
        bool found = index < Packed.Length && Packed[index] - lowest <= Currency.MaxMinorUnitDecimals;
        currency = found ? Currencies[index] : default;
        return found;
    }

    /// <summary>Says that a code is not known, and what it may have meant.</summary>
    public static string UnknownCode(string code)
    {
        string? nearest = code switch
        {
            "RMB" or "CNH" => "CNY",
            "NTD" => "TWD",
            "NIS" => "ILS",
            _ => NearestName.Of(code, Codes),
        };
        string hint = nearest is null
            ? "Hint: Currency.Custom(code, decimals) makes a currency of your own."
            : $"Did you mean \"{nearest}\"?";
        return $"Currency {Quote.Of(code)} is not an active ISO 4217 code. {hint}";
    }

    private static Currency[] Build()
    {
        var currencies = new List<Currency>();
        foreach ((string codes, int decimals) in new[] { (WithoutDecimals, 0), (WithTwoDecimals, 2), (WithThreeDecimals, 3), (WithFourDecimals, 4) })
        {
            foreach (string code in codes.Split(' '))
                currencies.Add(Currency.Pack(code, decimals));
        }

        return [.. currencies.OrderBy(currency => currency.Packed)];
    }
}
