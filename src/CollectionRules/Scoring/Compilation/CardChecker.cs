using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Checks a drafted card and makes it; every fault of every bin is reported.</summary>
internal static class CardChecker
{
    /// <summary>The most decimals that points may have.</summary>
    public const int MostDecimals = FactValidator.MostDecimals;

    /// <summary>
    /// Points in units of the card's last decimal stay below this: the sum of 500 characteristics and the initial score then stays below
    /// what <see cref="CompiledCard"/> takes for "no bin fires".
    /// </summary>
    public const long LargestPoints = 1L << 39;

    public static Scorecard? Build(ScorecardBuilder draft, DiagnosticBag bag)
    {
        string path = JsonPointer.Append("/cards", draft.Name);
        if (!FactValidator.IsName(draft.Name))
        {
            bag.Report(DiagnosticCode.CardName, "/cards", draft.Name);
        }

        if (draft.RoundedDecimals is < 0 or > MostDecimals || !Enum.IsDefined(draft.RoundingRule) || draft.RoundingRule == RoundingRule.Unspecified)
        {
            bag.Report(DiagnosticCode.CardRounding, path, DecimalText.Format(draft.RoundedDecimals), new TextArgument("rule", draft.RoundingRule.ToString()));
        }

        if (draft.AcceptedBecause is { } because)
        {
            WordCheck.ReportLabel(because, $"{path}/accepted", bag);
        }
        else if (draft.IsIllustrative)
        {
            bag.Report(DiagnosticCode.CardIllustrative, path, draft.Name);
        }

        SchemaBuilder schema = new(bag);
        ImmutableArray<Characteristic> characteristics = Characteristics(draft, path, schema, bag);
        int decimals = Decimals(draft, characteristics);
        CheckPoints(draft, characteristics, decimals, path, bag);
        GradeChecker.Check(draft, path, bag);
        CheckDecided(draft, decimals, path, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        FactSchema facts = schema.Build();
        AtomPlan atoms = new(facts);
        CardPlan plan = CardPlan.Of(path, characteristics, atoms, bag);
        if (!bag.HasErrors && UnseenFiller.Fill(draft, plan, characteristics, atoms) is var filled && !filled.SequenceEqual(characteristics))
        {
            characteristics = filled;
            plan = CardPlan.Of(path, characteristics, atoms = new(facts), new());
        }

        (ReasonSettings Settings, ImmutableArray<decimal?> Baselines)? reasons = ReasonChecker.Check(draft, characteristics, path, bag);
        ImmutableArray<BinReach> reach = [.. characteristics.Select((characteristic, i) => BinReach.Of(plan.Characteristics[i], characteristic, atoms))];
        if (!bag.HasErrors)
        {
            TrendChecker.Check(characteristics, plan, reach, atoms, path, bag);
            HoleFinder.Report(plan, characteristics, atoms, path, draft.UnmatchedTreatment != UnmatchedTreatment.Refused, bag);
        }

        CardEvaluator? evaluator = bag.HasErrors ? null : CardEvaluator.Build(
            path, draft, characteristics, decimals, plan, atoms, reasons is { } found ? new ReasonFinder(found.Settings, found.Baselines, reach) : null, bag);
        return evaluator is null ? null : new Scorecard(draft, characteristics, decimals, evaluator);
    }

    private static ImmutableArray<Characteristic> Characteristics(ScorecardBuilder draft, string path, SchemaBuilder schema, DiagnosticBag bag)
    {
        if (draft.Characteristics.Length == 0)
        {
            bag.Report(DiagnosticCode.CardEmpty, path);
        }

        if (draft.Characteristics.Length > FactSchema.MostFacts)
        {
            bag.Report(DiagnosticCode.LimitCharacteristics, path, DecimalText.Format(draft.Characteristics.Length));
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        ImmutableArray<Characteristic>.Builder characteristics = ImmutableArray.CreateBuilder<Characteristic>(draft.Characteristics.Length);
        foreach (DraftCharacteristic written in draft.Characteristics)
        {
            (string name, Fact? fact, ImmutableArray<DraftBin> bins) = (written.Name, written.Fact, written.Bins);
            string place = Place(path, name);
            if (!FactValidator.IsName(name) || !names.Add(name))
            {
                bag.Report(DiagnosticCode.CharacteristicName, $"{path}/characteristics", name);
            }

            if (bins.IsEmpty)
            {
                bag.Report(DiagnosticCode.CharacteristicEmpty, place, name);
            }

            bool sound = fact is null || AddFact(fact, place, schema, bag);
            characteristics.Add(new(written, [.. bins.Select((bin, i) => Bin(bin, fact, sound, JsonPointer.Append($"{place}/bins", i), schema, bag))]));
        }

        return characteristics.ToImmutable();
    }

    private static ScoreBin Bin(DraftBin bin, Fact? fact, bool isFactSound, string path, SchemaBuilder schema, DiagnosticBag bag)
    {
        if (bin.Points.DividesByZero())
        {
            bag.Report(DiagnosticCode.PointsZeroDivisor, path, bin.Points.ToString());
        }

        foreach (NumberFact operand in bin.Points.Facts().Distinct())
        {
            if (operand.Derivation is not null)
            {
                bag.Report(DiagnosticCode.PointsFact, path, operand.Name);
            }
            else if (AddFact(operand, path, schema, bag))
            {
                schema.KeepValue(operand);
            }
        }

        if (bin.Label is { } label)
        {
            WordCheck.ReportLabel(label, path, bag);
        }

        if (bin.Condition is { } condition)
        {
            ConditionWalk.Leaves(condition, leaf =>
            {
                if (AddFact(leaf.Fact, path, schema, bag))
                {
                    SetCompiler.Check(leaf.Fact, leaf.Set, path, bag);
                }
            });
            return new(null, condition, bin.Points, bin.Label ?? condition.ToString(), bin.Reason);
        }

        if (fact is null)
        {
            bag.Report(DiagnosticCode.BinWithoutFact, path);
            return new(null, Condition.Never, bin.Points, bin.Label ?? "", bin.Reason);
        }

        if (bin.Cell is { } cell)
        {
            return CellParser.Parse(cell, fact, path, bag) is { } parsed
                ? new(parsed, null, bin.Points, bin.Label ?? parsed.ToCell(fact), bin.Reason)
                : new(null, Condition.Never, bin.Points, bin.Label ?? "", bin.Reason);
        }

        if (isFactSound)
        {
            SetCompiler.Check(fact, bin.Set!, path, bag);
        }

        return new(null, Condition.On(fact, bin.Set!), bin.Points, bin.Label ?? bin.Set!.ToCell(fact), bin.Reason);
    }

    private static bool AddFact(Fact fact, string path, SchemaBuilder schema, DiagnosticBag bag)
    {
        if (fact.Phase != FactPhase.Case)
        {
            bag.Report(DiagnosticCode.Phase, path, fact.Name, new TextArgument("phase", PhaseText.Key(fact.Phase)));
            return false;
        }

        return schema.Add(fact, path);
    }

    private static int Decimals(ScorecardBuilder draft, ImmutableArray<Characteristic> characteristics)
    {
        IEnumerable<PointsExpression> all = characteristics.SelectMany(static c => c.Bins).Select(static bin => bin.Points);
        int computed = all.Any(static points => !points.IsConstant) ? draft.RoundedDecimals : 0;
        return all.Where(static points => points.IsConstant).Select(static points => points.Constant)
            .Append(draft.InitialScore)
            .Select(DecimalText.Decimals)
            .Where(static own => own <= MostDecimals)
            .Aggregate(Math.Clamp(computed, 0, MostDecimals), Math.Max);
    }

    private static void CheckDecided(ScorecardBuilder draft, int decimals, string path, DiagnosticBag bag)
    {
        FactValidator.Check(CardFacts.Score(draft, decimals), $"{path}/score", bag);
        if (draft.GradeName == draft.ScoreName)
        {
            bag.Report(DiagnosticCode.FactConflict, $"{path}/grade", draft.GradeName);
        }
        else if (!bag.HasErrors)
        {
            // The grades' own names were checked with the grades.
            FactValidator.Check(CardFacts.Grade(draft), $"{path}/grade", bag);
        }
    }

    private static void CheckPoints(ScorecardBuilder draft, ImmutableArray<Characteristic> characteristics, int decimals, string path, DiagnosticBag bag)
    {
        CheckPoints(draft.InitialScore, decimals, $"{path}/startingAt", bag);
        foreach (Characteristic characteristic in characteristics)
        {
            for (int i = 0; i < characteristic.Bins.Length; i++)
            {
                if (characteristic.Bins[i].Points is { IsConstant: true } points)
                {
                    CheckPoints(points.Constant, decimals, JsonPointer.Append($"{Place(path, characteristic.Name)}/bins", i), bag);
                }
            }
        }
    }

    private static void CheckPoints(decimal points, int decimals, string path, DiagnosticBag bag)
    {
        if (DecimalText.Decimals(points) > MostDecimals || !Fits(points, decimals))
        {
            decimal limit = new(LargestPoints);
            bag.Report(
                DiagnosticCode.Points,
                path,
                DecimalText.Format(points),
                new TextArgument("limit", DecimalText.Format(limit / PowersOfTen.Int64[decimals])),
                new TextArgument("decimals", DecimalText.Format(decimals)));
        }
    }

    /// <summary>The path of a characteristic.</summary>
    public static string Place(string path, string characteristic) => JsonPointer.Append($"{path}/characteristics", characteristic);

    /// <summary>Whether points are small enough, in units of the card's last decimal.</summary>
    public static bool Fits(decimal points, int decimals) => Math.Abs(FactCode.OfNumber(points, decimals)) < LargestPoints * 2;
}
