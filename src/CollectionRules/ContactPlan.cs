using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Compliance;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>
/// When the treatments of a case's stage may be used in the days ahead, under every rule pack and the policy's own cadence, and what the policy
/// would do if nobody reacts. A plan permits nothing: each contact is decided again at its own time.
/// </summary>
/// <example><code>
/// ContactPlan plan = policy.PlanContacts(file, DecisionContext.At(asOf), days: 7);
/// plan.ToText(Language.English)
/// // sms for reminder: 2026-03-10T19:00:00+08:00 to 2026-03-10T22:00:00+08:00 …
/// </code></example>
public sealed class ContactPlan
{
    /// <summary>The longest plan in days: 92.</summary>
    public const int MaxDays = 92;

    /// <summary>The version of the document form.</summary>
    public const string Schema = "collectionrules-contact-plan/1";

    internal ContactPlan(CollectionDecision decision, DateTimeOffset until, ImmutableArray<TreatmentSlots> treatments, ImmutableArray<PlannedContact> expected, bool isCut) =>
        (Decision, Until, Treatments, Expected, IsCut) = (decision, until, treatments, expected, isCut);

    /// <summary>The decision at the as-of instant, from which the plan starts.</summary>
    public CollectionDecision Decision { get; }

    /// <summary>The end of the plan, not included.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>Every treatment of the stage with its slots, in the order of choice; empty where the case is in no stage or cannot be decided.</summary>
    public ImmutableArray<TreatmentSlots> Treatments { get; }

    /// <summary>
    /// What the policy would do until then if nobody reacts: calls ring out, visits find nobody, messages arrive. The policy is asked now, at the
    /// beginning of each day and whenever it says that something may be done; its actions are made at once. Later contacts see the earlier ones, so
    /// that caps and cadences are kept.
    /// </summary>
    public ImmutableArray<PlannedContact> Expected { get; }

    /// <summary>Whether <see cref="Expected"/> ends early because the policy would contact more than 1,000 times.</summary>
    public bool IsCut { get; }

    /// <summary>The plan as lines for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, without a line break at the end.</returns>
    public string ToText(Language language)
    {
        List<string> lines = [TextTable.Get("contact-plan.title", language, ("case", VisibleText.Of(Decision.CaseId, 120)), ("from", DateText.Format(Decision.AsOf)), ("until", DateText.Format(Until)))];
        foreach (TreatmentSlots treatment in Treatments)
        {
            lines.Add(treatment.ToText(language));
        }

        lines.Add(TextTable.Get(Expected.IsEmpty ? "contact-plan.nothing" : "contact-plan.expected", language));
        lines.AddRange(Expected.Select(contact => TextTable.Get(
            "contact-plan.contact", language, ("at", DateText.Format(contact.At)), ("channel", contact.Channel.ToString()), ("purpose", contact.Purpose.ToString()), ("stage", contact.Stage))));
        return string.Join('\n', lines);
    }

    /// <summary>The plan as one line of JSON, members in a fixed order.</summary>
    /// <returns>The bytes in UTF-8, without a line break.</returns>
    public byte[] ToJson()
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        DefinitionWriter form = new(writer, keepsWording: true);
        form.StartObject();
        form.Text("schema", Schema);
        form.Text("case", Decision.CaseId);
        form.Text("decision", Decision.Id);
        form.Text("from", DateText.Format(Decision.AsOf));
        form.Text("until", DateText.Format(Until));
        form.StartArray("treatments");
        foreach (TreatmentSlots treatment in Treatments)
        {
            treatment.Write(form);
        }

        form.EndArray();
        form.StartArray("expected");
        foreach (PlannedContact contact in Expected)
        {
            form.StartObject();
            form.Text("at", DateText.Format(contact.At));
            form.Text("treatment", contact.Treatment);
            form.Text("channel", contact.Channel.ToString());
            form.Text("purpose", contact.Purpose.ToString());
            form.Text("stage", contact.Stage);
            form.EndObject();
        }

        form.EndArray();
        form.FlagIfTrue("cut", IsCut);
        form.EndObject();
        return writer.Written.ToArray();
    }

    /// <summary>Case, span and how many contacts are expected, in one line.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Decision.CaseId} until {DateText.Format(Until)}: {Expected.Length} contacts";
}
