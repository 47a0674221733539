namespace CollectionRules.Diagnostics;

/// <content>Codes of offers.</content>
public static partial class DiagnosticCode
{
    /// <summary>A catalog has no offer.</summary>
    public const string OffersEmpty = "CR-OFFERS-EMPTY";

    /// <summary>A catalog has too many offers.</summary>
    public const string LimitOffers = "CR-LIMIT-OFFERS";

    /// <summary>An offer's id is not allowed.</summary>
    public const string OfferId = "CR-OFFER-ID";

    /// <summary>Two offers have one id.</summary>
    public const string OfferTwice = "CR-OFFER-TWICE";

    /// <summary>A setting that an offer needs is not said.</summary>
    public const string OfferUnset = "CR-OFFER-UNSET";

    /// <summary>A setting of an offer is outside its range.</summary>
    public const string OfferSetting = "CR-OFFER-SETTING";

    /// <summary>Two tiers of a settlement begin on one day.</summary>
    public const string OfferTierTwice = "CR-OFFER-TIER-TWICE";

    /// <summary>A role of an offer is not allowed or there twice.</summary>
    public const string OfferRole = "CR-OFFER-ROLE";

    /// <summary>The table of an offer does not decide one flag by one row.</summary>
    public const string OfferTable = "CR-OFFER-TABLE";

    /// <summary>An offer can never be made.</summary>
    public const string OfferDead = "CR-OFFER-DEAD";
}
