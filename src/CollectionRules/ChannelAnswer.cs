using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Explanations;
using CollectionRules.Texts;

namespace CollectionRules;

/// <summary>Why a channel is used now or not.</summary>
public sealed class ChannelAnswer
{
    internal ChannelAnswer(Channel channel, TreatmentDecision? treatment, ReasonCode reason) => (Channel, Treatment, Reason) = (channel, treatment, reason);

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The treatment that comes closest to being done; null where the stage has none by this channel.</summary>
    public TreatmentDecision? Treatment { get; }

    /// <summary>Why.</summary>
    public ReasonCode Reason { get; }

    /// <summary>Whether it is used now.</summary>
    public bool IsUsed => Treatment?.IsChosen == true;

    /// <summary>The id of the rule behind the reason; null where there is none.</summary>
    public string? Rule => Treatment?.Rule;

    /// <summary>The source of the rule of law behind the reason; null where none is.</summary>
    public Citation? Citation => Treatment?.Verdict is { IsAllowed: false } verdict ? verdict.Findings[0].Citation : null;

    /// <summary>The earliest instant at which it may be used, if nothing else happens; null where it is used now, or time alone does not help.</summary>
    public DateTimeOffset? EarliestNext => Treatment?.EarliestNext;

    /// <summary>The answer in words, with every rule that speaks against it on a line of its own.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One or more lines, without a line break at the end.</returns>
    public string ToText(Language language)
    {
        string reason = TextTable.Contains($"reason.{Reason}") ? TextTable.Get($"reason.{Reason}", language) : Reason.ToString();
        string first = IsUsed ? TextTable.Get("channel-answer.done-now", language, ("channel", Channel.ToString()), ("reason", reason))
            : EarliestNext is { } next ? TextTable.Get("channel-answer.later", language, ("channel", Channel.ToString()), ("reason", reason), ("instant", DateText.Format(next)))
            : Treatment is { Disposition: null } ? TextTable.Get("channel-answer.not-needed", language, ("channel", Channel.ToString()), ("reason", reason))
            : TextTable.Get("channel-answer.no", language, ("channel", Channel.ToString()), ("reason", reason));
        IEnumerable<string> findings = Treatment?.Verdict is { IsAllowed: false } verdict
            ? verdict.Findings.Where(static finding => finding.Verdict >= Verdict.PresumedViolation).Select(finding => "  " + finding.ToText(language))
            : [];
        return string.Join('\n', findings.Prepend(first));
    }

    /// <summary>The answer in English.</summary>
    /// <returns>The text of <see cref="ToText"/>.</returns>
    public override string ToString() => ToText(Language.English);
}
