using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Rules.Compilation;
using CollectionRules.Texts;

namespace CollectionRules.Scoring.Compilation;

/// <summary>Checks reason codes, their texts and their baselines, and works the baselines out.</summary>
internal static class ReasonChecker
{
    /// <summary>The most characters of a reason code.</summary>
    public const int LongestCode = 64;

    /// <summary>The settings and the baseline of each characteristic that has a code; <see langword="null"/> for a card without reasons.</summary>
    public static (ReasonSettings Settings, ImmutableArray<decimal?> Baselines)? Check(ScorecardBuilder card, ImmutableArray<Characteristic> characteristics, string path, DiagnosticBag bag)
    {
        if (card.ReasonSettings is null && !characteristics.Any(HasCode))
        {
            return null;
        }

        ReasonSettings settings = new(card.ReasonSettings ?? new());
        string place = $"{path}/reasons";
        CheckCodes(characteristics, path, bag);
        CheckTexts(settings, characteristics, place, bag);
        if (settings.Most is < 1 or > FactSchema.MostFacts)
        {
            bag.Report(DiagnosticCode.ReasonLimit, place, DecimalText.Format(settings.Most));
        }

        foreach (Baseline baseline in settings.Table?.Baselines ?? [])
        {
            if (!characteristics.Any(characteristic => characteristic.Name == baseline.Characteristic))
            {
                bag.Report(
                    DiagnosticCode.ReasonCharacteristic,
                    $"{place}/table",
                    baseline.Characteristic,
                    Spelling.Closest(baseline.Characteristic, characteristics.Select(static characteristic => characteristic.Name)));
            }
        }

        return (settings, [.. characteristics.Select(characteristic => HasCode(characteristic) ? BaselineOf(characteristic, settings, path, bag) : null)]);
    }

    public static bool HasCode(Characteristic characteristic) => characteristic.ReasonCode is not null || characteristic.Bins.Any(static bin => bin.ReasonCode is not null);

    private static decimal? BaselineOf(Characteristic characteristic, ReasonSettings settings, string path, DiagnosticBag bag)
    {
        if ((characteristic.Baseline ?? settings.Table?.Find(characteristic.Name) ?? settings.CardBaseline) is { } given)
        {
            return given;
        }

        if (settings.Method is BaselineMethod.Maximum or BaselineMethod.Minimum && settings.Table is null && characteristic.Bins.All(static bin => bin.Points.IsConstant) && !characteristic.Bins.IsEmpty)
        {
            IEnumerable<decimal> points = characteristic.Bins.Select(static bin => bin.Points.Constant);
            return settings.Method == BaselineMethod.Maximum ? points.Max() : points.Min();
        }

        bag.Report(DiagnosticCode.ReasonBaseline, CardChecker.Place(path, characteristic.Name), characteristic.Name, new TextArgument("method", settings.Method.ToString()));
        return null;
    }

    private static void CheckCodes(ImmutableArray<Characteristic> characteristics, string path, DiagnosticBag bag)
    {
        foreach (Characteristic characteristic in characteristics)
        {
            string place = CardChecker.Place(path, characteristic.Name);
            CheckCode(characteristic.ReasonCode, place, bag);
            for (int i = 0; i < characteristic.Bins.Length; i++)
            {
                CheckCode(characteristic.Bins[i].ReasonCode, JsonPointer.Append($"{place}/bins", i), bag);
            }
        }
    }

    private static void CheckCode(string? code, string path, DiagnosticBag bag)
    {
        if (code is not null && (code.Length is 0 or > LongestCode || code.Any(char.IsWhiteSpace) || TextScan.HasUnpairedSurrogate(code) || TextScan.FirstInvisible(code) is not null))
        {
            bag.Report(DiagnosticCode.ReasonCode, path, code);
        }
    }

    private static void CheckTexts(ReasonSettings settings, ImmutableArray<Characteristic> characteristics, string path, DiagnosticBag bag)
    {
        HashSet<string> used = new(characteristics.SelectMany(static c => c.Bins.Select(static bin => bin.ReasonCode).Append(c.ReasonCode)).OfType<string>(), StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        for (int i = 0; i < settings.Texts.Length; i++)
        {
            ReasonText text = settings.Texts[i];
            string place = JsonPointer.Append($"{path}/texts", i);
            if (!told.Add(text.Code))
            {
                bag.Report(DiagnosticCode.ReasonTwice, place, text.Code);
            }
            else if (!used.Contains(text.Code))
            {
                bag.Report(DiagnosticCode.ReasonUnused, place, text.Code, Spelling.Closest(text.Code, used));
            }

            WordCheck.ReportLabel(text.English, $"{place}/english", bag);
            WordCheck.ReportLabel(text.Chinese, $"{place}/chinese", bag);
        }
    }
}
