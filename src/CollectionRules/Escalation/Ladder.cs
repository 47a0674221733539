using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CollectionRules.Calendars;
using CollectionRules.Diagnostics;
using CollectionRules.Escalation.Compilation;
using CollectionRules.Rules;
using CollectionRules.Serialization;

namespace CollectionRules.Escalation;

/// <summary>
/// The collection ladder: stages from the mildest up, each with the condition under which it is wanted, and the rules by which a case moves
/// between them. Immutable and checked when made; what is wrong is reported all at once.
/// </summary>
/// <example><code>
/// Ladder ladder = Ladder.Create(l => l
///     .Stage("reminder", s => s.When(daysPastDue >= 1).Treat(Channel.Sms, t => t.Every(Days(3)).Tone(Tone.Gentle)))
///     .Stage("call", s => s.When(daysPastDue >= 8).MinimumStay(Days(5)).Treat(Channel.Call, t => t.AtMost(3).Per(Week))));
/// StageMove move = ladder.Move(StageHistory.Empty, ladder.Target(row), situation);   // rise from none to reminder: stage-condition-holds
/// </code></example>
public sealed class Ladder
{
    /// <summary>The word for no stage: outside the ladder. No stage may have it as its id.</summary>
    public const string None = "none";

    /// <summary>The most stages of a ladder: 100.</summary>
    public const int MostStages = 100;

    private readonly LadderTables tables;

    internal Ladder(LadderParts parts, LadderTables tables)
    {
        (Stages, FastTracks, Falls, BetweenRises, PromiseGrace, ReviewEvery, CoolOff, RisesOnBrokenPromise, Channels) =
            (parts.Stages, parts.FastTracks, parts.Falls, parts.BetweenRises, parts.PromiseGrace, parts.ReviewEvery, parts.CoolOff, parts.RisesOnBrokenPromise, parts.Channels);
        this.tables = tables;
        Graph = new LadderGraph(this);
    }

    /// <summary>The stages, from the mildest up.</summary>
    public ImmutableArray<Stage> Stages { get; }

    /// <summary>The fast tracks, in written order.</summary>
    public ImmutableArray<FastTrack> FastTracks { get; }

    /// <summary>What brings a case down.</summary>
    public FallRules Falls { get; }

    /// <summary>The shortest time between two rises: after one on day D the next is on D plus this or later.</summary>
    public CalendarSpan BetweenRises { get; }

    /// <summary>How long after its day an open promise still gives time.</summary>
    public CalendarSpan PromiseGrace { get; }

    /// <summary>How long after a decision the case is looked at again at the latest.</summary>
    public CalendarSpan ReviewEvery { get; }

    /// <summary>How long after a contact that ended in conflict or distress only writing is used, one tone lower.</summary>
    public CalendarSpan CoolOff { get; }

    /// <summary>Whether a promise broken since the stage was entered wants the next stage, whether or not its condition holds.</summary>
    public bool RisesOnBrokenPromise { get; }

    /// <summary>The channels that treatments may use.</summary>
    public ChannelCatalog Channels { get; }

    /// <summary>The stages and the ways between them.</summary>
    public LadderGraph Graph { get; }

    /// <summary>Every fact that stages and fast tracks read; its rows are what <see cref="Target(in FactRow)"/> takes.</summary>
    public FactSchema Schema => tables.Conditions.Schema;

    /// <summary>Every fact that treatments read; its rows are what <see cref="Treatments(string, in FactRow)"/> takes.</summary>
    public FactSchema TreatmentSchema => tables.Treatments.Schema;

    /// <summary>The stage as a fact of the phase <see cref="FactPhase.Staged"/>: <see cref="None"/>, then the stages from the mildest up.</summary>
    public CategoryFact StageFact => tables.StageFact;

    /// <summary>The target as a decision table: rows from the severest stage down, then <see cref="None"/>; the first that holds wins.</summary>
    public DecisionTable TargetTable => tables.Target;

    /// <summary>Makes a ladder.</summary>
    /// <param name="configure">Says what it is.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="PolicyValidationException">Something is wrong with it; the exception lists every fault.</exception>
    public static Ladder Create(Action<LadderBuilder> configure) =>
        TryCreate(configure, out Ladder? ladder, out ImmutableArray<PolicyDiagnostic> diagnostics) ? ladder : throw new PolicyValidationException(diagnostics);

    /// <summary>Makes a ladder, or lists what is wrong with it. Warnings come with a ladder, errors without.</summary>
    /// <param name="configure">Says what it is.</param>
    /// <param name="ladder">The ladder; null where there is an error.</param>
    /// <param name="diagnostics">Every fault.</param>
    /// <returns>True where there is a ladder.</returns>
    public static bool TryCreate(Action<LadderBuilder> configure, [NotNullWhen(true)] out Ladder? ladder, out ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(configure);
        LadderBuilder builder = new();
        configure(builder);
        DiagnosticBag bag = new();
        ladder = LadderChecker.Build(builder, bag);
        diagnostics = bag.ToImmutable();
        return ladder is not null;
    }

    /// <summary>Looks a stage up.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="stage">The stage; null where there is none.</param>
    /// <returns>True where the ladder has the stage.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out Stage? stage)
    {
        ArgumentNullException.ThrowIfNull(id);
        stage = Stages.FirstOrDefault(one => one.Id == id);
        return stage is not null;
    }

    /// <summary>Which stages and fast tracks the facts want.</summary>
    /// <param name="row">A row of <see cref="Schema"/>.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public StageTarget Target(in FactRow row) => tables.Ask(row);

    /// <summary>Which stages and fast tracks the facts want, read one by one.</summary>
    /// <param name="read">The value of a fact; missing where it is not known.</param>
    /// <returns>The target.</returns>
    public StageTarget Target(Func<Fact, FactValue> read)
    {
        FactRow row = LadderTables.RowOf(Schema, read);
        return tables.Ask(row);
    }

    /// <summary>The treatments of a stage whose own condition holds, in written order.</summary>
    /// <param name="stage">The id of the stage; <see cref="None"/> and unknown ids have none.</param>
    /// <param name="read">The value of a fact of <see cref="TreatmentSchema"/>; missing where it is not known.</param>
    /// <returns>The treatments; none where the facts are not valid.</returns>
    public ImmutableArray<Treatment> Treatments(string stage, Func<Fact, FactValue> read)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return TryFind(stage, out Stage? found) ? tables.TreatmentsOf(found, LadderTables.RowOf(TreatmentSchema, read)) : [];
    }

    /// <summary>The treatments of a stage whose own condition holds, in written order.</summary>
    /// <param name="stage">The id of the stage; <see cref="None"/> and unknown ids have none.</param>
    /// <param name="row">A row of <see cref="TreatmentSchema"/>.</param>
    /// <returns>The treatments; none where the row is not valid.</returns>
    /// <exception cref="ArgumentException">The row is of another schema.</exception>
    public ImmutableArray<Treatment> Treatments(string stage, in FactRow row)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return TryFind(stage, out Stage? found) ? tables.TreatmentsOf(found, row) : [];
    }

    /// <summary>
    /// Where a case goes. Pure. It falls as far as the gravest trigger says; otherwise it rises by at most one stage, and only where nothing
    /// stands before it. A case that changed its stage at this very instant does not change it again, unless it is cured or closed.
    /// </summary>
    /// <param name="history">The stages recorded so far.</param>
    /// <param name="target">What the facts want.</param>
    /// <param name="situation">What else counts.</param>
    /// <returns>The move.</returns>
    public StageMove Move(StageHistory history, StageTarget target, LadderSituation situation)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(situation);
        return new Movement(this, history, target, situation).Decide();
    }

    /// <summary>Writes the canonical form of the ladder as the next value: equal ladders give equal bytes.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        LadderForm.Write(this, writer);
    }

    /// <summary>The stages in a line, such as <c>reminder, call, legal</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => string.Join(", ", Stages.Select(static stage => stage.Id));
}
