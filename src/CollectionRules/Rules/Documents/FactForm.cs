using System.Collections.Immutable;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Rules.Documents;

/// <summary>The document form of a fact: name and kind, then what differs from the defaults of the kind.</summary>
internal static class FactForm
{
    public static void Write(DefinitionWriter writer, Fact fact)
    {
        writer.StartObject();
        WriteMembers(writer, fact);
        writer.EndObject();
    }

    /// <summary>Writes the members into an open object.</summary>
    public static void WriteMembers(DefinitionWriter writer, Fact fact)
    {
        writer.Text("name", fact.Name);
        if (fact.Derivation is { } derivation)
        {
            writer.Text("kind", RuleWords.Operations.WordFor(derivation.Operation));
            writer.Text("left", derivation.Left.Name);
            writer.Text("right", derivation.Right.Name);
            writer.TextIfAny("zero", derivation.ZeroDenominator);
        }
        else
        {
            writer.Text("kind", RuleWords.Kinds.WordFor(fact.Kind));
        }

        writer.TextIfAny("unit", fact.Unit);
        if (fact.Decimals != DefaultDecimals(fact.Kind))
        {
            writer.Number("decimals", fact.Decimals);
        }

        WriteDomain(writer, fact);
        if (fact.Kind == FactKind.Category)
        {
            writer.Texts("values", fact.Values);
            writer.FlagIfTrue("open", fact.HasOpenValues);
        }

        writer.FlagIfTrue("optional", fact.MayBeMissing && fact.Derivation is null);
        WriteSpecials(writer, fact);
        if (fact.Phase != FactPhase.Case)
        {
            writer.Text("phase", RuleWords.Phases.WordFor(fact.Phase));
        }

        if (fact.Axis != FactAxis.Neutral)
        {
            writer.Text("axis", RuleWords.Axes.WordFor(fact.Axis));
        }

        writer.FlagIfTrue("sensitive", fact.IsSensitive && fact.Derivation is not ({ Left.IsSensitive: true } or { Right.IsSensitive: true }));
        writer.FlagIfTrue("protected", fact.IsProtected);
        writer.TextIfAny("english", fact.Definition.EnglishName);
        writer.TextIfAny("chinese", fact.Definition.ChineseName);
    }

    /// <summary>The decimals that bounds may have where the fact says nothing.</summary>
    public static int DefaultDecimals(FactKind kind) => kind switch { FactKind.Money => 2, FactKind.Ratio => 4, _ => 0 };

    /// <summary>The special codes that the author declared: a quotient's code for a zero denominator comes last and is declared by itself.</summary>
    private static ImmutableArray<SpecialCode> DeclaredSpecials(Fact fact) =>
        fact.Derivation?.ZeroDenominator is null ? fact.SpecialCodes : fact.SpecialCodes[..^1];

    private static void WriteDomain(DefinitionWriter writer, Fact fact)
    {
        WriteEnd(writer, "minimum", fact.Minimum, fact.Kind == FactKind.Count ? 0 : null, fact.Kind);
        WriteEnd(writer, "maximum", fact.Maximum, null, fact.Kind);
        decimal? usual = fact.Kind switch
        {
            FactKind.Count or FactKind.Date => 1,
            FactKind.Money => new decimal(1, 0, 0, false, (byte)fact.Decimals),
            _ => null,
        };
        if (fact.Step == usual)
        {
            return;
        }

        if (fact.Step is { } step)
        {
            writer.Number("step", step);
        }
        else
        {
            writer.Text("step", RuleWords.AnyStep);
        }
    }

    private static void WriteEnd(DefinitionWriter writer, string name, decimal? end, decimal? usual, FactKind kind)
    {
        if (end == usual)
        {
            return;
        }

        if (end is not { } number)
        {
            writer.Text(name, RuleWords.NoEnd);
        }
        else if (kind == FactKind.Date)
        {
            writer.Text(name, IsoText.Format(DateOnly.FromDayNumber((int)number)));
        }
        else
        {
            writer.Number(name, number);
        }
    }

    private static void WriteSpecials(DefinitionWriter writer, Fact fact)
    {
        ImmutableArray<SpecialCode> specials = DeclaredSpecials(fact);
        if (specials.IsEmpty)
        {
            return;
        }

        writer.StartArray("special");
        foreach (SpecialCode special in specials)
        {
            if (special.Value is { } number)
            {
                writer.StartObject();
                writer.Text("name", special.Name);
                writer.Number("value", number);
                writer.EndObject();
            }
            else
            {
                writer.Values.Text(special.Name);
            }
        }

        writer.EndArray();
    }
}
