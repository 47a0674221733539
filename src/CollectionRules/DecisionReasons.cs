using CollectionRules.Explanations;

namespace CollectionRules;

/// <summary>The well-known reasons of decisions; each has a text under <c>reason.</c> and its code. Reasons of stages, treatments and rules stand in their rooms.</summary>
public static class DecisionReasons
{
    /// <summary>The borrower has too little history for the usual card and is scored by one of their own; the well-known reason of such a segment.</summary>
    public static ReasonCode ThinFile { get; } = ReasonCode.Parse("thin-file");

    /// <summary>The borrower has no contact point that the channel could use.</summary>
    public static ReasonCode NoContactPoint { get; } = ReasonCode.Parse("no-contact-point");

    /// <summary>The stage has no treatment by this channel.</summary>
    public static ReasonCode NotInStage { get; } = ReasonCode.Parse("not-in-stage");

    /// <summary>The case is in no stage of the ladder.</summary>
    public static ReasonCode NotOnLadder { get; } = ReasonCode.Parse("not-on-ladder");

    /// <summary>The case could not be decided.</summary>
    public static ReasonCode Undecided { get; } = ReasonCode.Parse("undecided");

    /// <summary>It is done now.</summary>
    public static ReasonCode DoneNow { get; } = ReasonCode.Parse("done-now");

    /// <summary>A fact has a value that its domain does not allow, or is missing though it must be known.</summary>
    public static ReasonCode FactAtFault { get; } = ReasonCode.Parse("fact-at-fault");

    /// <summary>The policy does not know the channel.</summary>
    public static ReasonCode ChannelUnknown { get; } = ReasonCode.Parse("channel-unknown");

    /// <summary>The policy has no rule pack, so that nothing says when a contact is lawful.</summary>
    public static ReasonCode NoRulePack { get; } = ReasonCode.Parse("no-rule-pack");

    /// <summary>An offer that may be made.</summary>
    public static ReasonCode OfferMade { get; } = ReasonCode.Parse("offer-made");

    /// <summary>An offer of this kind was made and waits for an answer.</summary>
    public static ReasonCode OfferOpen { get; } = ReasonCode.Parse("offer-open");

    /// <summary>Advice names a person whom the case file does not hold.</summary>
    public static ReasonCode UnknownPerson { get; } = ReasonCode.Parse("unknown-person");

    /// <summary>Advice names an account that the case file does not hold.</summary>
    public static ReasonCode UnknownAccount { get; } = ReasonCode.Parse("unknown-account");

    /// <summary>Advice names a number or address that the case file does not hold for the person.</summary>
    public static ReasonCode UnknownContactPoint { get; } = ReasonCode.Parse("unknown-contact-point");

    /// <summary>Advice from outside that nothing speaks against at its instant.</summary>
    public static ReasonCode AdviceTaken { get; } = ReasonCode.Parse("advice-taken");

    /// <summary>One of two decisions has none of it.</summary>
    public static ReasonCode NoneThere { get; } = ReasonCode.Parse("none-there");

    /// <summary>The debt may be spoken of with this person.</summary>
    public static ReasonCode MayBeTold { get; } = ReasonCode.Parse("may-be-told");

    /// <summary>A promise to pay may be taken.</summary>
    public static ReasonCode PromiseWelcome { get; } = ReasonCode.Parse("promise-welcome");
}
