namespace CollectionRules.Monetary;

/// <content>The currencies that need no parsing; all others come from <see cref="Parse"/>.</content>
public readonly partial record struct Currency
{
    /// <summary>UAE dirham, 2 decimals.</summary>
    public static Currency AED { get; } = Pack("AED", 2);

    /// <summary>Australian dollar, 2 decimals.</summary>
    public static Currency AUD { get; } = Pack("AUD", 2);

    /// <summary>Bahraini dinar, 3 decimals.</summary>
    public static Currency BHD { get; } = Pack("BHD", 3);

    /// <summary>Brazilian real, 2 decimals.</summary>
    public static Currency BRL { get; } = Pack("BRL", 2);

    /// <summary>Canadian dollar, 2 decimals.</summary>
    public static Currency CAD { get; } = Pack("CAD", 2);

    /// <summary>Swiss franc, 2 decimals.</summary>
    public static Currency CHF { get; } = Pack("CHF", 2);

    /// <summary>Unidad de Fomento, the Chilean unit of account, 4 decimals.</summary>
    public static Currency CLF { get; } = Pack("CLF", 4);

    /// <summary>Chilean peso, no decimals.</summary>
    public static Currency CLP { get; } = Pack("CLP", 0);

    /// <summary>Yuan renminbi, 2 decimals.</summary>
    public static Currency CNY { get; } = Pack("CNY", 2);

    /// <summary>Czech koruna, 2 decimals.</summary>
    public static Currency CZK { get; } = Pack("CZK", 2);

    /// <summary>Danish krone, 2 decimals.</summary>
    public static Currency DKK { get; } = Pack("DKK", 2);

    /// <summary>Euro, 2 decimals.</summary>
    public static Currency EUR { get; } = Pack("EUR", 2);

    /// <summary>Pound sterling, 2 decimals.</summary>
    public static Currency GBP { get; } = Pack("GBP", 2);

    /// <summary>Hong Kong dollar, 2 decimals.</summary>
    public static Currency HKD { get; } = Pack("HKD", 2);

    /// <summary>Hungarian forint, 2 decimals.</summary>
    public static Currency HUF { get; } = Pack("HUF", 2);

    /// <summary>Indonesian rupiah, 2 decimals.</summary>
    public static Currency IDR { get; } = Pack("IDR", 2);

    /// <summary>New Israeli shekel, 2 decimals.</summary>
    public static Currency ILS { get; } = Pack("ILS", 2);

    /// <summary>Indian rupee, 2 decimals.</summary>
    public static Currency INR { get; } = Pack("INR", 2);

    /// <summary>Iceland krona, no decimals.</summary>
    public static Currency ISK { get; } = Pack("ISK", 0);

    /// <summary>Jordanian dinar, 3 decimals.</summary>
    public static Currency JOD { get; } = Pack("JOD", 3);

    /// <summary>Japanese yen, no decimals.</summary>
    public static Currency JPY { get; } = Pack("JPY", 0);

    /// <summary>South Korean won, no decimals.</summary>
    public static Currency KRW { get; } = Pack("KRW", 0);

    /// <summary>Kuwaiti dinar, 3 decimals.</summary>
    public static Currency KWD { get; } = Pack("KWD", 3);

    /// <summary>Kazakhstani tenge, 2 decimals.</summary>
    public static Currency KZT { get; } = Pack("KZT", 2);

    /// <summary>Macao pataca, 2 decimals.</summary>
    public static Currency MOP { get; } = Pack("MOP", 2);

    /// <summary>Mexican peso, 2 decimals.</summary>
    public static Currency MXN { get; } = Pack("MXN", 2);

    /// <summary>Malaysian ringgit, 2 decimals.</summary>
    public static Currency MYR { get; } = Pack("MYR", 2);

    /// <summary>Nigerian naira, 2 decimals.</summary>
    public static Currency NGN { get; } = Pack("NGN", 2);

    /// <summary>Norwegian krone, 2 decimals.</summary>
    public static Currency NOK { get; } = Pack("NOK", 2);

    /// <summary>New Zealand dollar, 2 decimals.</summary>
    public static Currency NZD { get; } = Pack("NZD", 2);

    /// <summary>Rial Omani, 3 decimals.</summary>
    public static Currency OMR { get; } = Pack("OMR", 3);

    /// <summary>Philippine peso, 2 decimals.</summary>
    public static Currency PHP { get; } = Pack("PHP", 2);

    /// <summary>Pakistan rupee, 2 decimals.</summary>
    public static Currency PKR { get; } = Pack("PKR", 2);

    /// <summary>Polish zloty, 2 decimals.</summary>
    public static Currency PLN { get; } = Pack("PLN", 2);

    /// <summary>Romanian leu, 2 decimals.</summary>
    public static Currency RON { get; } = Pack("RON", 2);

    /// <summary>Russian ruble, 2 decimals.</summary>
    public static Currency RUB { get; } = Pack("RUB", 2);

    /// <summary>Saudi riyal, 2 decimals.</summary>
    public static Currency SAR { get; } = Pack("SAR", 2);

    /// <summary>Swedish krona, 2 decimals.</summary>
    public static Currency SEK { get; } = Pack("SEK", 2);

    /// <summary>Singapore dollar, 2 decimals.</summary>
    public static Currency SGD { get; } = Pack("SGD", 2);

    /// <summary>Thai baht, 2 decimals.</summary>
    public static Currency THB { get; } = Pack("THB", 2);

    /// <summary>Tunisian dinar, 3 decimals.</summary>
    public static Currency TND { get; } = Pack("TND", 3);

    /// <summary>Turkish lira, 2 decimals.</summary>
    public static Currency TRY { get; } = Pack("TRY", 2);

    /// <summary>New Taiwan dollar, 2 decimals.</summary>
    public static Currency TWD { get; } = Pack("TWD", 2);

    /// <summary>Ukrainian hryvnia, 2 decimals.</summary>
    public static Currency UAH { get; } = Pack("UAH", 2);

    /// <summary>US dollar, 2 decimals.</summary>
    public static Currency USD { get; } = Pack("USD", 2);

    /// <summary>Vietnamese dong, no decimals.</summary>
    public static Currency VND { get; } = Pack("VND", 0);

    /// <summary>CFA franc BEAC, no decimals.</summary>
    public static Currency XAF { get; } = Pack("XAF", 0);

    /// <summary>CFA franc BCEAO, no decimals.</summary>
    public static Currency XOF { get; } = Pack("XOF", 0);

    /// <summary>South African rand, 2 decimals.</summary>
    public static Currency ZAR { get; } = Pack("ZAR", 2);
}
