using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Rules.Documents;
using CollectionRules.Rules.Sources;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The facts that the policy reads or decides, each declared once and named everywhere else.</summary>
/// <param name="hasOrigins">Whether facts are read from case files, so that each given fact says where its value comes from; otherwise the host sets them.</param>
internal sealed partial class FactsSection(bool hasOrigins) : JsonSection
{
    public override string Member => "facts";

    public override string Description => hasOrigins
        ? "The facts of the host, each with where its value comes from, and derived facts. The facts of the library need not be declared."
        : "The facts that are given or that tables decide.";

    public override void Read(Part part, PolicyReading reading)
    {
        // A derived fact may stand before what it is derived from.
        foreach (bool isDerived in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (Part item in part.Items)
            {
                if ((item["kind"].Word(RuleWords.Operations) is not null) == isDerived && item["name"].Text is { } name)
                {
                    Declare(item, name, reading);
                }
            }
        }
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (hasOrigins && content.Facts.IsEmpty)
        {
            return;
        }

        writer.StartArray(Member);
        foreach (Fact fact in PolicyAuthoring.InOrder(content.Facts, content.Authoring.FactOrder, static fact => fact.Name))
        {
            writer.StartObject();
            FactForm.WriteMembers(writer, fact);
            if (content.Origins.GetValueOrDefault(fact.Name) is { } origin)
            {
                writer.Name("from");
                OriginForm.Write(writer, origin);
            }

            writer.EndObject();
        }

        writer.EndArray();
    }

    private void Declare(Part item, string name, PolicyReading reading)
    {
        if (!reading.IsSound(item))
        {
            reading.Facts.Spoil(name);
            return;
        }

        Fact? fact = item["kind"].Word(RuleWords.Operations) is { } operation ? Derived(item, name, operation, reading) : Given(item, name, item["kind"].Word(RuleWords.Kinds));
        if (fact is null)
        {
            reading.Facts.Spoil(name);
            return;
        }

        DiagnosticBag faults = new();
        HostFact? host = hasOrigins && fact.Derivation is null && OriginReader.Read(item["from"], reading) is { } origin ? new HostFact(fact, origin) : null;
        if (host is null)
        {
            FactValidator.Check(fact, JsonPointer.Whole, faults);
        }
        else
        {
            host.Check(faults, JsonPointer.Whole);
        }

        reading.Place(faults.ToImmutable(), item, item["from"]["history"].Node is { } query ? [("/query", query)] : []);
        if (faults.HasErrors || !reading.IsSound(item))
        {
            reading.Facts.Spoil(name);
        }
        else if (!reading.Facts.Declare(fact))
        {
            reading.Report(item["name"], DiagnosticCode.FactConflict);
        }
        else if (host is not null)
        {
            reading.HostFacts.Add(host);
        }
    }

    private static Fact? Given(Part item, string name, FactKind? kind) => kind switch
    {
        FactKind.Count => Fact.Count(name, f => Configure(f, item)),
        FactKind.Money => Fact.Money(name, f => Configure(f, item)),
        FactKind.Ratio => Fact.Ratio(name, f => Configure(f, item)),
        FactKind.Flag => Fact.Flag(name, f => Configure(f, item)),
        FactKind.Category => Fact.Category(name, item["values"].Items.Select(static value => value.Text ?? ""), f => Configure(f, item)),
        FactKind.Date => Fact.Date(name, f => Configure(f, item)),
        _ => null,
    };

    private static RatioFact? Derived(Part item, string name, DerivationOperation operation, PolicyReading reading)
    {
        NumberFact? left = reading.NumberFact(item["left"]), right = reading.NumberFact(item["right"]);
        return left is null || right is null ? null
            : operation == DerivationOperation.Difference ? left.Minus(name, right, f => Configure(f, item))
            : left.DividedBy(name, right, item["zero"].Text ?? "", f => Configure(f, item));
    }

    private static void Configure(FactOptions options, Part item)
    {
        if (item["unit"].Text is { } unit)
        {
            options.Unit(unit);
        }

        if (item["decimals"].Integer is { } decimals)
        {
            options.Decimals(decimals);
        }

        ConfigureDomain(options, item);
        if (item["open"].IsTrue)
        {
            options.OpenValues();
        }

        if (item["optional"].IsTrue)
        {
            options.Optional();
        }

        foreach (Part special in item["special"].Items)
        {
            options.Special(special.Text ?? special["name"].Text ?? "", special["value"].Number);
        }

        options.Phase(item["phase"].Word(RuleWords.Phases) ?? FactPhase.Case).Axis(item["axis"].Word(RuleWords.Axes) ?? FactAxis.Neutral);
        if (item["sensitive"].IsTrue)
        {
            options.Sensitive();
        }

        if (item["protected"].IsTrue)
        {
            options.Protected();
        }

        options.Described(item["english"].Text ?? "", item["chinese"].Text ?? "");
    }

    private static void ConfigureDomain(FactOptions options, Part item)
    {
        if (item["minimum"].Text == RuleWords.NoEnd)
        {
            options.Unbounded();
        }

        if (End(item["minimum"]) is { } minimum)
        {
            options.AtLeast(minimum);
        }

        if (End(item["maximum"]) is { } maximum)
        {
            options.AtMost(maximum);
        }

        if (item["step"].Number is { } step)
        {
            options.Step(step);
        }
        else if (item["step"].IsPresent)
        {
            options.AnyStep();
        }
    }

    private static decimal? End(Part part) => part.Number ?? (part.Text is { } text && Texts.IsoText.TryDate(text, out DateOnly date) ? date.DayNumber : null);
}
