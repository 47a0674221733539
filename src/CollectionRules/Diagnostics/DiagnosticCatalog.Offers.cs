namespace CollectionRules.Diagnostics;

/// <content>Offers.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Offers =>
    [
        Error(DiagnosticCode.OffersEmpty),
        Error(DiagnosticCode.LimitOffers),
        Error(DiagnosticCode.OfferId),
        Error(DiagnosticCode.OfferTwice),
        Error(DiagnosticCode.OfferUnset),
        Error(DiagnosticCode.OfferSetting),
        Error(DiagnosticCode.OfferTierTwice),
        Error(DiagnosticCode.OfferRole),
        Error(DiagnosticCode.OfferTable),
        Warning(DiagnosticCode.OfferDead),
    ];
}
