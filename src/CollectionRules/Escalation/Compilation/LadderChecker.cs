using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Explanations;
using CollectionRules.Monetary;
using CollectionRules.Rules;
using CollectionRules.Texts;

namespace CollectionRules.Escalation.Compilation;

/// <summary>Checks a drafted ladder and makes it; every fault of every stage, fast track and treatment is reported.</summary>
internal sealed class LadderChecker
{
    private const string Path = "/ladder";

    private readonly LadderBuilder draft;
    private readonly DiagnosticBag bag;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly ConditionChecker conditions;

    private LadderChecker(LadderBuilder draft, DiagnosticBag bag)
    {
        (this.draft, this.bag) = (draft, bag);
        conditions = new ConditionChecker(bag);
    }

    public static Ladder? Build(LadderBuilder draft, DiagnosticBag bag) => new LadderChecker(draft, bag).Build();

    /// <summary>The path of a stage.</summary>
    public static string PlaceOf(string stage) => JsonPointer.Append($"{Path}/stages", stage);

    private Ladder? Build()
    {
        CheckIds();
        ImmutableArray<Stage>.Builder stages = ImmutableArray.CreateBuilder<Stage>(draft.Stages.Count);
        for (int i = 0; i < draft.Stages.Count; i++)
        {
            stages.Add(StageOf(draft.Stages[i], i));
        }

        ImmutableArray<FastTrack> tracks = Tracks();
        LadderParts parts = new(stages.ToImmutable(), tracks, draft.Falls, draft.MinimumBetweenRises, draft.Grace, draft.Review, draft.Pause, draft.IsRaisedByBrokenPromise, draft.Catalog);
        CheckTimes();
        CheckFalls();
        if (bag.HasErrors)
        {
            return null;
        }

        WayChecker.Check(parts, bag);
        conditions.CheckDead(parts);
        LadderTables? tables = bag.HasErrors ? null : LadderTables.Of(parts, bag);
        return tables is null || bag.HasErrors ? null : new Ladder(parts, tables);
    }

    private void CheckIds()
    {
        if (draft.Stages.Count == 0)
        {
            bag.Report(DiagnosticCode.LadderEmpty, Path);
        }

        if (draft.Stages.Count > Ladder.MostStages)
        {
            bag.Report(DiagnosticCode.LimitStages, $"{Path}/stages", DecimalText.Format(draft.Stages.Count), arguments: TextArgument.FromNumber("limit", Ladder.MostStages));
        }

        for (int i = 0; i < draft.Stages.Count; i++)
        {
            string id = draft.Stages[i].Id;
            if (!KebabCase.IsKebabCase(id, 50) || id == Ladder.None)
            {
                bag.Report(DiagnosticCode.StageId, $"{Path}/stages", id);
            }
            else if (!places.TryAdd(id, i))
            {
                bag.Report(DiagnosticCode.StageTwice, PlaceOf(id), id);
            }
        }
    }

    private Stage StageOf(StageBuilder stage, int place)
    {
        string path = PlaceOf(stage.Id);
        if (stage.Condition is null)
        {
            bag.Report(DiagnosticCode.StageWithoutCondition, path, stage.Id);
        }
        else
        {
            conditions.Check(stage.Condition, FactPhase.Staged, $"{path}/when", ConditionChecker.ReadsAbility);
        }

        CheckLower(stage.From, stage.Id, $"{path}/from");
        CheckLower(stage.Stages, stage.Id, $"{path}/requiredStages");
        if (stage.From is { Count: 0 })
        {
            bag.Report(DiagnosticCode.StageWithoutWay, $"{path}/from", stage.Id);
        }

        if (stage.Steps.Any(static step => step.IsEmpty))
        {
            bag.Report(DiagnosticCode.StepEmpty, $"{path}/requiredSteps", stage.Id);
        }

        if (stage.ApprovalRole is { } role)
        {
            WordCheck(role, $"{path}/approval");
        }

        if (!Enum.IsDefined(stage.AtMaximum) || !Enum.IsDefined(stage.IntensityGiven))
        {
            bag.Report(DiagnosticCode.StageSetting, path, stage.Id);
        }

        if (stage.Maximum is { } most && (most.IsZero || IsShorter(most, stage.Minimum)))
        {
            bag.Report(DiagnosticCode.StageStay, $"{path}/maximumStay", most.ToString(), arguments: ("minimum", stage.Minimum.ToString()));
        }

        ImmutableArray<Treatment> treatments = new TreatmentChecker(draft.Catalog, conditions, bag).Check(stage.Treatments, $"{path}/treatments");
        Intensity most1 = treatments.Select(static treatment => treatment.Intensity).Append(stage.IntensityGiven).Max();
        return new Stage
        {
            Id = stage.Id,
            Place = place,
            Condition = stage.Condition ?? Condition.Never,
            From = [.. stage.From ?? (place == 0 ? [Ladder.None] : [draft.Stages[place - 1].Id])],
            HasWrittenFrom = stage.From is not null,
            IsEntry = stage.IsEntry || place == 0 || stage.From?.Contains(Ladder.None) == true,
            RequiredStages = [.. stage.Stages],
            RequiredSteps = [.. stage.Steps],
            ApprovalRole = stage.ApprovalRole,
            MinimumStay = stage.Minimum,
            MaximumStay = stage.Maximum,
            AtMaximum = stage.AtMaximum,
            AnswerTime = stage.AnswerTime,
            Intensity = most1,
            Treatments = treatments,
        };
    }

    private ImmutableArray<FastTrack> Tracks()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (FastTrack track in draft.FastTracks)
        {
            string path = JsonPointer.Append($"{Path}/fastTracks", track.Name);
            if (!KebabCase.IsKebabCase(track.Name, 50) || !names.Add(track.Name))
            {
                bag.Report(DiagnosticCode.FastTrackName, $"{Path}/fastTracks", track.Name);
            }

            conditions.Check(track.Condition, FactPhase.Staged, $"{path}/when", ConditionChecker.ReadsAbility);
            if (IsKnown(track.To, $"{path}/to"))
            {
                CheckLower(track.From, track.To, $"{path}/from");
            }
        }

        return [.. draft.FastTracks];
    }

    /// <summary>Every stage named is there and stands below the one that names it: ways that lead up have no cycle.</summary>
    private void CheckLower(IEnumerable<string>? named, string stage, string path)
    {
        foreach (string id in named ?? [])
        {
            if (id != Ladder.None && IsKnown(id, path) && places.TryGetValue(stage, out int own) && places[id] >= own)
            {
                bag.Report(DiagnosticCode.StageOrder, path, id, arguments: ("stage", stage));
            }
        }
    }

    private bool IsKnown(string id, string path)
    {
        if (places.ContainsKey(id))
        {
            return true;
        }

        bag.Report(DiagnosticCode.StageUnknown, path, id, Spelling.Closest(id, places.Keys.Order(StringComparer.Ordinal)));
        return false;
    }

    private void CheckTimes()
    {
        if (draft.Review.IsZero)
        {
            bag.Report(DiagnosticCode.LadderReview, $"{Path}/reviewEvery", draft.Review.ToString());
        }
    }

    private void CheckFalls()
    {
        FallRules falls = draft.Falls;
        ReadOnlySpan<(string Name, Fall Fall)> all =
        [
            ("onCure", falls.OnCure), ("onPlan", falls.OnPlan), ("onPayment", falls.OnPayment), ("onKeptPromise", falls.OnKeptPromise), ("onLowerTarget", falls.OnLowerTarget),
        ];
        bool leads = false;
        foreach ((string name, Fall fall) in all)
        {
            leads |= fall != Fall.Stay;
            if (!Enum.IsDefined(fall))
            {
                bag.Report(DiagnosticCode.LadderFall, $"{Path}/falls/{name}", fall.ToString());
            }
        }

        if (!leads && draft.Stages.Count > 0)
        {
            bag.Report(DiagnosticCode.StageNoExit, PlaceOf(draft.Stages[^1].Id), draft.Stages[^1].Id);
        }
    }

    private void WordCheck(string text, string path) => Rules.Compilation.WordCheck.ReportLabel(text, path, bag);

    private static bool IsShorter(CalendarSpan left, CalendarSpan right) => left.HasFixedLength == right.HasFixedLength
        ? (left.HasFixedLength ? left.TotalDays < right.TotalDays : left.TotalMonths < right.TotalMonths)
        : left.AddTo(new DateOnly(2001, 1, 1)) < right.AddTo(new DateOnly(2001, 1, 1));
}
