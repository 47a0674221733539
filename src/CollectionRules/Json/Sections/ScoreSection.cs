using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Json.Reading;
using CollectionRules.Json.Shapes;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Scoring;
using CollectionRules.Scoring.Documents;
using CollectionRules.Serialization;

namespace CollectionRules.Json.Sections;

/// <summary>The scorecard.</summary>
internal sealed partial class ScoreSection : JsonSection
{
    public override string Member => "score";

    public override string Description => "The scorecard: additive points per bin, and grades over their sum.";

    public override void Read(Part part, PolicyReading reading)
    {
        if (!part.IsPresent)
        {
            return;
        }

        string name = part["name"].Text ?? reading.Name;
        ScorecardBuilder? draft = null;
        Scorecard.TryCreate(
            name,
            card =>
            {
                draft = card;
                Configure(card, part, reading);
            },
            out Scorecard? made,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        reading.Place(diagnostics, part, (JsonPointer.Append("/cards", name), part.Node!));
        reading.Card = made is not null && reading.IsSound(part) ? made : null;
        Decide(draft!, made, part, reading);
    }

    public override void Write(DefinitionWriter writer, PolicyContent content)
    {
        if (content.Card is { } card)
        {
            writer.Name(Member);
            CardForm.Write(writer, card, content.Name);
        }
    }

    internal static void Configure(ScorecardBuilder card, Part part, PolicyReading reading)
    {
        card.StartingAt(part["startingAt"].Number ?? 0).Unmatched(part["unmatched"].Word(CardWords.Treatments) ?? UnmatchedTreatment.Refused);
        if (part["illustrative"].IsTrue)
        {
            card.MarkIllustrative();
        }

        if (part["accepted"].Text is { } accepted)
        {
            card.AcceptIllustrative(accepted);
        }

        card.Unseen(part["unseen"].Word(CardWords.Unseen) ?? UnseenCategory.Unmatched);
        if (part["reasons"] is { IsPresent: true } reasons)
        {
            card.Reasons(builder => Reasons(builder, reasons, reading));
        }

        if (part["scaling"] is { IsPresent: true } scaled && Scaling(scaled, reading) is { } scaling)
        {
            card.Scaled(scaling);
        }

        if (part["calibration"] is { IsPresent: true } calibrated && Calibration(calibrated, reading) is { } calibration)
        {
            card.Calibrated(calibration);
        }

        if (part["rounding"] is { IsPresent: true } rounding)
        {
            card.RoundComputedPoints(rounding["decimals"].Integer ?? ScorecardBuilder.DefaultDecimals, rounding["rule"].Word(CardWords.RoundingRules) ?? RoundingRule.HalfEven);
        }

        if (part["decides"] is { IsPresent: true } decides)
        {
            card.Deciding(decides["score"].Text ?? ScorecardBuilder.DefaultScore, decides["grade"].Text ?? ScorecardBuilder.DefaultGrade);
        }

        foreach (Part item in part["characteristics"].Items)
        {
            Characteristic(card, item, reading);
        }

        foreach (Part grade in part["grades"].Items)
        {
            string name = grade["name"].Text ?? "";
            _ = grade["from"].Number is { } from ? card.Grade(name, from) : card.Grade(name);
        }
    }

    private static void Characteristic(ScorecardBuilder card, Part part, PolicyReading reading)
    {
        Fact? fact = reading.Fact(part["fact"]);
        string name = part["name"].Text ?? part["fact"].Text ?? "";
        void Bins(CharacteristicBuilder bins)
        {
            if (part["reason"].Text is { } reason)
            {
                bins.Reason(reason);
            }

            if (part["baseline"].Number is { } baseline)
            {
                bins.Baseline(baseline);
            }

            bins.Trend(part["trend"].Word(CardWords.Trends) ?? PointsTrend.Unspecified);
            foreach (Part bin in part["bins"].Items)
            {
                Bin(bins, bin, fact, part["fact"].IsPresent, reading);
            }
        }

        _ = fact is null ? card.Characteristic(name, Bins) : card.Characteristic(name, fact, Bins);
    }

    /// <summary>A bin that could not be read stands in its place all the same, so that the others keep theirs.</summary>
    private static void Bin(CharacteristicBuilder bins, Part part, Fact? fact, bool hasFact, PolicyReading reading)
    {
        PointsExpression points = reading.Points(part["points"]) ?? 0;
        string? label = part["label"].Text, reason = part["reason"].Text;
        if (part["otherwise"].IsTrue)
        {
            bins.Otherwise(points, label ?? CharacteristicBuilder.RestLabel, reason);
        }
        else if (part["when"].IsPresent)
        {
            bins.When(reading.Condition(part["when"]) ?? Condition.Always, points, label, reason);
        }
        else if (fact is null)
        {
            if (!hasFact)
            {
                reading.Report(part, DiagnosticCode.BinWithoutFact);
            }

            bins.When(Condition.Always, points, label, reason);
        }
        else if (part["cell"].Text is { } cell)
        {
            bins.Cell(cell, points, label, reason);
        }
        else if (reading.Set(part["is"], fact) is { } set)
        {
            bins.IsIn(set, points, label, reason);
        }
        else
        {
            bins.Otherwise(points, label ?? CharacteristicBuilder.RestLabel, reason);
        }
    }

    /// <summary>What the card decides can be named by what follows, also where the card itself has faults.</summary>
    private static void Decide(ScorecardBuilder draft, Scorecard? made, Part part, PolicyReading reading)
    {
        RatioFact score = made?.ScoreFact ?? CardFacts.Score(draft, FactValidator.MostDecimals);
        CategoryFact grade = made?.GradeFact ?? CardFacts.Grade(draft);
        foreach ((Fact fact, string member) in (ReadOnlySpan<(Fact, string)>)[(score, "score"), (grade, "grade")])
        {
            DiagnosticBag faults = new();
            FactValidator.Check(fact, JsonPointer.Whole, faults);
            if (faults.HasErrors)
            {
                reading.Facts.Spoil(fact.Name);
            }
            else if (!reading.Facts.Decide(fact))
            {
                reading.Report(part["decides"][member] is { IsPresent: true } named ? named : part["name"].IsPresent ? part["name"] : part, DiagnosticCode.FactConflict);
            }
        }
    }
}
