using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Checks a two-axis matrix and makes it; every fault is reported.</summary>
internal static class AxisChecker
{
    public static AbilityWillingness? Build(string name, Scorecard card, AbilityWillingnessBuilder builder, DiagnosticBag bag)
    {
        string path = JsonPointer.Append("/axes", name);
        if (!FactValidator.IsName(name))
        {
            bag.Report(DiagnosticCode.AxisName, "/axes", name);
        }

        AxisDraft draft = new(
            builder,
            Subset(card, builder.AbilityNames, FactAxis.Ability, $"{path}/ability", bag),
            Subset(card, builder.WillingnessNames, FactAxis.Willingness, $"{path}/willingness", bag),
            Cells(builder, path, bag));
        CheckCut(builder.AbilityCut, $"{path}/ability/cut", bag);
        CheckCut(builder.WillingnessCut, $"{path}/willingness/cut", bag);
        CheckTracks(builder, path, bag);
        CheckReads(builder, draft.Willingness, path, bag);
        DecisionTable? steering = Steering(builder, path, bag);
        SchemaBuilder schema = new(bag);
        FactSchema union = RowProjection.Union(steering is null ? [card.Schema] : [card.Schema, steering.Schema], schema, path);
        return bag.HasErrors ? null : new(name, card, draft, union, steering);
    }

    public static decimal Minimum(ImmutableArray<Characteristic> subset) => subset.Sum(static characteristic => characteristic.Bins.Min(static bin => bin.Points.Constant));

    public static decimal Maximum(ImmutableArray<Characteristic> subset) => subset.Sum(static characteristic => characteristic.Bins.Max(static bin => bin.Points.Constant));

    private static ImmutableArray<Characteristic> Subset(Scorecard card, List<string>? names, FactAxis axis, string path, DiagnosticBag bag)
    {
        foreach (string name in names ?? [])
        {
            if (!card.Characteristics.Any(characteristic => characteristic.Name == name))
            {
                bag.Report(DiagnosticCode.AxisCharacteristic, path, name, Spelling.Closest(name, card.Characteristics.Select(static characteristic => characteristic.Name)), null, new TextArgument("card", card.Name));
            }
        }

        ImmutableArray<Characteristic> subset =
            [.. card.Characteristics.Where(characteristic => names?.Contains(characteristic.Name) ?? (characteristic.Fact?.Axis == axis))];
        foreach (Characteristic characteristic in subset.Where(static characteristic => characteristic.Bins.Any(static bin => !bin.Points.IsConstant)))
        {
            bag.Report(DiagnosticCode.AxisPoints, path, characteristic.Name);
            return subset;
        }

        if (subset.IsEmpty || Minimum(subset) == Maximum(subset))
        {
            bag.Report(DiagnosticCode.AxisFlat, path, axis.ToString());
        }

        return subset;
    }

    private static ImmutableArray<QuadrantCell> Cells(AbilityWillingnessBuilder builder, string path, DiagnosticBag bag)
    {
        ImmutableArray<QuadrantCell>.Builder cells = ImmutableArray.CreateBuilder<QuadrantCell>();
        foreach (BorrowerQuadrant quadrant in Enum.GetValues<BorrowerQuadrant>())
        {
            string place = JsonPointer.Append($"{path}/tracks", QuadrantWords.Of(quadrant));
            QuadrantCell[] written = [.. builder.Cells.Where(cell => cell.Quadrant == quadrant)];
            if (written.Length != 1)
            {
                bag.Report(written.Length == 0 ? DiagnosticCode.AxisCell : DiagnosticCode.AxisCellTwice, place, QuadrantWords.Of(quadrant));
                continue;
            }

            bool isLow = quadrant is BorrowerQuadrant.CannotWill or BorrowerQuadrant.CannotWillNot;
            if (isLow ? written[0].Track.Posture != TrackPosture.Relief : quadrant == BorrowerQuadrant.Undetermined && written[0].Track.Posture == TrackPosture.Firm)
            {
                bag.Report(
                    DiagnosticCode.AxisPressure,
                    place,
                    written[0].Track.Name,
                    new TextArgument("quadrant", QuadrantWords.Of(quadrant)),
                    new TextArgument("posture", written[0].Track.Posture.ToString()));
            }

            cells.Add(written[0]);
        }

        return cells.ToImmutable();
    }

    private static void CheckCut(decimal cut, string path, DiagnosticBag bag)
    {
        if (cut is < 0 or > 100)
        {
            bag.Report(DiagnosticCode.AxisCut, path, DecimalText.Format(cut));
        }
    }

    private static void CheckTracks(AbilityWillingnessBuilder builder, string path, DiagnosticBag bag)
    {
        Dictionary<string, TrackPosture> postures = new(StringComparer.Ordinal);
        foreach (BorrowerTrack track in builder.Cells.Select(static cell => cell.Track).Concat(builder.Rules.Select(static rule => rule.Track)))
        {
            string place = $"{path}/tracks";
            if (!postures.TryGetValue(track.Name, out TrackPosture known))
            {
                WordCheck.ReportLabel(track.Name, place, bag);
                postures.Add(track.Name, track.Posture);
            }
            else if (known != track.Posture)
            {
                bag.Report(DiagnosticCode.AxisTrack, place, track.Name, new TextArgument("first", known.ToString()), new TextArgument("second", track.Posture.ToString()));
            }
        }
    }

    /// <summary>Willingness and the rules that pick a track read no fact of ability: it has its own axis, and works on tracks through that alone.</summary>
    private static void CheckReads(AbilityWillingnessBuilder builder, ImmutableArray<Characteristic> willingness, string path, DiagnosticBag bag)
    {
        foreach (Characteristic characteristic in willingness)
        {
            foreach (string name in AbilityOf([characteristic.Fact, .. characteristic.Bins.Where(static bin => bin.Condition is not null).SelectMany(static bin => FactsOf(bin.Condition!))]))
            {
                bag.Report(DiagnosticCode.AxisAbility, $"{path}/willingness", name, new TextArgument("reader", characteristic.Name));
            }
        }

        for (int i = 0; i < builder.Rules.Count; i++)
        {
            foreach (string name in AbilityOf(FactsOf(builder.Rules[i].When)))
            {
                bag.Report(DiagnosticCode.AxisAbility, JsonPointer.Append($"{path}/steering", i), name, new TextArgument("reader", builder.Rules[i].Name));
            }
        }
    }

    /// <summary>Whether a fact, or one that it is made of, tells how well the borrower can pay.</summary>
    public static bool IsAbility(Fact fact) => fact.Axis == FactAxis.Ability
        || (fact.Derivation is { } derivation && (derivation.Left.Axis == FactAxis.Ability || derivation.Right.Axis == FactAxis.Ability));

    private static IEnumerable<string> AbilityOf(IEnumerable<Fact?> facts) => facts
        .Where(static fact => fact is not null && IsAbility(fact))
        .Select(static fact => fact!.Name).Distinct(StringComparer.Ordinal);

    private static List<Fact> FactsOf(Condition condition)
    {
        List<Fact> facts = [];
        ConditionWalk.Leaves(condition, leaf => facts.Add(leaf.Fact));
        return facts;
    }

    private static DecisionTable? Steering(AbilityWillingnessBuilder builder, string path, DiagnosticBag bag)
    {
        if (builder.Rules.Count == 0)
        {
            return null;
        }

        CountFact place = Fact.Count("steering-rule", static f => f.Phase(FactPhase.Scored));
        DecisionTable.TryCreate(
            "steering",
            table =>
            {
                table.Output(place);
                for (int i = 0; i < builder.Rules.Count; i++)
                {
                    table.When(builder.Rules[i].When, i, builder.Rules[i].Name);
                }
            },
            out DecisionTable? steering,
            out ImmutableArray<PolicyDiagnostic> diagnostics);
        foreach (PolicyDiagnostic diagnostic in diagnostics)
        {
            bag.Add(new PolicyDiagnostic(
                diagnostic.Code, path + diagnostic.Path, diagnostic.Value, diagnostic.Suggestion, diagnostic.Position, diagnostic.Severity, [.. diagnostic.Arguments]));
        }

        return steering;
    }
}
