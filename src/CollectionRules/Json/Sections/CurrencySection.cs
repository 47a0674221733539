using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The currency of every amount: an ISO 4217 code, or a code of the host's own with its decimals.</summary>
internal sealed class CurrencySection : JsonSection
{
    private static readonly ChoiceShape Either = new(CommonShapes.Name, new ObjectShape(
        new("code", CommonShapes.Name, "The code of the host's own.", IsRequired: true),
        new("decimals", CommonShapes.Whole(0, Currency.MaxMinorUnitDecimals), "The decimals of its minor unit.", IsRequired: true)));

    public override string Member => "currency";

    public override string Description => "The currency of every amount: an ISO 4217 code, or a code of the host's own with its decimals.";

    public override bool IsRequired => true;

    public override Shape Shape => Either;

    public override void Read(Part part, PolicyReading reading)
    {
        if (part.Text is { } code)
        {
            if (Currency.TryParse(code, out Currency known))
            {
                reading.Currency = known;
            }
            else
            {
                reading.Report(part, DiagnosticCode.CaseUnknownCurrency);
            }
        }
        else if (part["code"].Text is { } own && part["decimals"].Integer is { } decimals)
        {
            try
            {
                reading.Currency = Currency.Custom(own, decimals);
            }
            catch (Exception fault) when (fault is ArgumentException or FormatException)
            {
                reading.Report(part["code"], DiagnosticCode.CaseUnknownCurrency);
            }
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Currency.IsIso4217)
        {
            writer.Text(Member, content.Currency.Code);
            return;
        }

        writer.StartObject(Member);
        writer.Text("code", content.Currency.Code);
        writer.Number("decimals", content.Currency.MinorUnitDecimals);
        writer.EndObject();
    }
}
