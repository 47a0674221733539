using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The currency of every amount: an ISO 4217 code, or a code of the host's own with its decimals.</summary>
internal sealed class CurrencySection : JsonSection
{
    public static readonly ChoiceShape Either = new(CommonShapes.Name, new ObjectShape(
        new("code", CommonShapes.Name, "The code of the host's own.", IsRequired: true),
        new("decimals", CommonShapes.Whole(0, Currency.MaxMinorUnitDecimals), "The decimals of its minor unit.", IsRequired: true)));

    public override string Member => "currency";

    public override string Description => "The currency of every amount: an ISO 4217 code, or a code of the host's own with its decimals.";

    public override bool IsRequired => true;

    public override Shape Shape => Either;

    public override void Read(Part part, PolicyReading reading) =>
        reading.Currency = CurrencyOf(part, unknown => reading.Report(unknown, DiagnosticCode.CaseUnknownCurrency));

    public override void Write(DefinitionWriter writer, PolicyContent content) => Write(writer, content.Currency);

    /// <summary>The currency; null where there is none, and where there is a code that none has, that is told.</summary>
    public static Currency? CurrencyOf(Part part, Action<Part> unknown)
    {
        if (part.Text is { } code)
        {
            if (Currency.TryParse(code, out Currency known))
            {
                return known;
            }

            unknown(part);
        }
        else if (part["code"].Text is { } own && part["decimals"].Integer is { } decimals)
        {
            try
            {
                return Currency.Custom(own, decimals);
            }
            catch (Exception fault) when (fault is ArgumentException or FormatException)
            {
                unknown(part["code"]);
            }
        }

        return null;
    }

    public static void Write(DefinitionWriter writer, Currency currency)
    {
        if (currency.IsIso4217)
        {
            writer.Text("currency", currency.Code);
            return;
        }

        writer.StartObject("currency");
        writer.Text("code", currency.Code);
        writer.Number("decimals", currency.MinorUnitDecimals);
        writer.EndObject();
    }
}
