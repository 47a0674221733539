using System.Collections.Immutable;
using System.Globalization;
using CollectionRules.Explanations;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>
/// What a newer decision on a case says otherwise than an older one: status, score, grade, stage, track, early warning, what is done now, what may be offered.
/// Reasons, findings, waiting times, amounts demanded, and treatments and offers that neither decision carries out are no differences. Immutable.
/// </summary>
/// <example><code>
/// DecisionDiff diff = policy.Redecide(before, file.Record(broken), DecisionContext.At(asOf));
/// if (!diff.IsEmpty) { tell(diff.ToText(Language.English)); }
/// // Stage: reminder before, call now.
/// </code></example>
public sealed class DecisionDiff
{
    /// <summary>The version of the document form, which every document names in its member <c>schema</c>.</summary>
    public const string Schema = "collectionrules-decision-diff/1";

    internal DecisionDiff(CollectionDecision before, CollectionDecision after)
    {
        (Before, After) = (before, after);
        ImmutableArray<DecisionChange>.Builder changes = ImmutableArray.CreateBuilder<DecisionChange>();
        Compare(DecisionAspect.Status, static decision => DecisionWords.Of(decision.Status), changes);
        Compare(DecisionAspect.State, static decision => decision.Standing is { } standing ? DecisionWords.Of(standing.State) : null, changes);
        Compare(DecisionAspect.Score, static decision => decision.Score?.Score?.ToString(CultureInfo.InvariantCulture), changes);
        Compare(DecisionAspect.Grade, static decision => decision.Grade, changes);
        Compare(DecisionAspect.Stage, static decision => decision.Stage, changes);
        Compare(DecisionAspect.Outcome, static decision => decision.Outcome is { } outcome ? DecisionWords.Of(outcome.Kind) : null, changes);
        Compare(DecisionAspect.Track, static decision => decision.Quadrant?.Track.Name, changes);
        Compare(DecisionAspect.Warning, static decision => decision.Warning?.Level.ToString(CultureInfo.InvariantCulture), changes);
        CompareEach(DecisionAspect.Action, ActionsOf, changes);
        CompareEach(DecisionAspect.Offer, OffersOf, changes);
        Changes = changes.ToImmutable();
    }

    /// <summary>The older decision.</summary>
    public CollectionDecision Before { get; }

    /// <summary>The newer decision.</summary>
    public CollectionDecision After { get; }

    /// <summary>Every difference: by aspect, and within one in the order of the older decision, then of the newer.</summary>
    public ImmutableArray<DecisionChange> Changes { get; }

    /// <summary>Whether the two say the same.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>What is done now that was not to be done before, or that is done otherwise.</summary>
    public IEnumerable<TreatmentDecision> ActionsStarted => ActionsWhere(After, static change => change.After is not null);

    /// <summary>What was to be done before and no longer is, or is done otherwise.</summary>
    public IEnumerable<TreatmentDecision> ActionsEnded => ActionsWhere(Before, static change => change.Before is not null);

    /// <summary>Whether two decisions differ in an aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    public bool Changed(DecisionAspect aspect) => Changes.Any(change => change.Aspect == aspect);

    /// <summary>The difference as lines for people.</summary>
    /// <param name="language">A defined language.</param>
    public string ToText(Language language) => Explain().ToText(language);

    /// <summary>The difference as a tree: one child a change.</summary>
    public ExplanationNode Explain()
    {
        ExplanationBuilder root = new(IsEmpty ? "decision-same" : "decision-changed");
        root.With("case", ExplanationValue.Reference(VisibleText.Of(After.CaseId, 120)));
        foreach (DecisionChange change in Changes)
        {
            string kind = change.Subject is null ? "" : change.Before is null ? "-added" : change.After is null ? "-ended" : "-otherwise";
            root.Child($"changed-{DecisionWords.Of(change.Aspect)}{kind}", node =>
            {
                if (change.Subject is { } subject)
                {
                    node.With("subject", Shown(subject));
                }

                if (change.Before is not null || change.Subject is null)
                {
                    node.With("before", ValueOf(change.Aspect, change.Before));
                }

                if (change.After is not null || change.Subject is null)
                {
                    node.With("after", ValueOf(change.Aspect, change.After));
                }
            });
        }

        return root.Build();
    }

    /// <summary>The difference as one line of JSON; the same difference gives the same bytes everywhere.</summary>
    /// <returns>The bytes in UTF-8, without a line break.</returns>
    public byte[] ToJson()
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        WriteTo(writer);
        return writer.Written.ToArray();
    }

    /// <summary>Writes the document form as the next value.</summary>
    /// <param name="writer">The writer; its order of members applies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(CanonicalWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DefinitionWriter form = new(writer, keepsWording: true);
        form.StartObject();
        form.Text("schema", Schema);
        form.Text("case", After.CaseId);
        form.Text("before", Before.Id);
        form.Text("after", After.Id);
        form.StartArray("changes");
        foreach (DecisionChange change in Changes)
        {
            form.StartObject();
            form.Text("aspect", DecisionWords.Of(change.Aspect));
            form.TextIfAny("subject", change.Subject);
            form.TextIfAny("before", change.Before);
            form.TextIfAny("after", change.After);
            form.EndObject();
        }

        form.EndArray();
        form.EndObject();
    }

    /// <summary>The changes in a line.</summary>
    /// <returns>For example <c>C-1: stage: reminder -> call; action call: none -> call, demand, neutral</c>.</returns>
    public override string ToString() => $"{After.CaseId}: {(IsEmpty ? "no change" : string.Join("; ", Changes))}";

    private static ExplanationValue ValueOf(DecisionAspect aspect, string? word) => word is null ? ExplanationValue.Of(DecisionReasons.NoneThere)
        : aspect is DecisionAspect.Status or DecisionAspect.State or DecisionAspect.Outcome ? ExplanationValue.Of(ReasonCode.Parse(word))
        : Shown(word);

    private static ExplanationValue Shown(string text) => ExplanationValue.Of(VisibleText.Of(text, ExplanationValue.MaxTextLength));

    private static IEnumerable<(string Subject, string Word)> ActionsOf(CollectionDecision decision) => decision.Actions.Select(static action => (
        action.Proposal.Treatment.Id,
        string.Join(", ", action.Channel, action.Purpose, DecisionWords.Of(action.Tone)) + (action.Proposal.Treatment.Template is { } template ? $", {template}" : "")));

    private static IEnumerable<(string Subject, string Word)> OffersOf(CollectionDecision decision) =>
        from account in decision.Offers from made in account.Made select ($"{account.Account}/{made.Offer.Id}", made.Offer.ToString());

    private static Dictionary<string, string> Words(IEnumerable<(string Subject, string Word)> all) =>
        all.GroupBy(static item => item.Subject, static item => item.Word, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => string.Join("; ", group), StringComparer.Ordinal);

    private IEnumerable<TreatmentDecision> ActionsWhere(CollectionDecision decision, Func<DecisionChange, bool> holds)
    {
        HashSet<string> changed = [.. Changes.Where(change => change.Aspect == DecisionAspect.Action && holds(change)).Select(static change => change.Subject!)];
        return decision.Actions.Where(action => changed.Contains(action.Proposal.Treatment.Id));
    }

    private void Compare(DecisionAspect aspect, Func<CollectionDecision, string?> word, ImmutableArray<DecisionChange>.Builder changes)
    {
        if (word(Before) is var before && word(After) is var after && before != after)
        {
            changes.Add(new DecisionChange(aspect, null, before, after));
        }
    }

    private void CompareEach(DecisionAspect aspect, Func<CollectionDecision, IEnumerable<(string Subject, string Word)>> words, ImmutableArray<DecisionChange>.Builder changes)
    {
        Dictionary<string, string> before = Words(words(Before)), after = Words(words(After));
        foreach (string subject in words(Before).Concat(words(After)).Select(static item => item.Subject).Distinct(StringComparer.Ordinal))
        {
            string? was = before.GetValueOrDefault(subject), now = after.GetValueOrDefault(subject);
            if (was != now)
            {
                changes.Add(new DecisionChange(aspect, subject, was, now));
            }
        }
    }
}
