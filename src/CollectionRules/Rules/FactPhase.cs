namespace CollectionRules.Rules;

/// <summary>
/// When in a decision a fact becomes known. A card or table reads only facts of earlier phases than its own output's;
/// anything else is the diagnostic <c>CR-PHASE</c>. The order of the members is the order of the phases.
/// </summary>
public enum FactPhase
{
    /// <summary>Known from the case file or supplied by the host, before anything is decided.</summary>
    Case,

    /// <summary>Known once the card has scored: the score, the grade.</summary>
    Scored,

    /// <summary>Known once the ladder has answered: the stage.</summary>
    Staged,

    /// <summary>Known once treatments and offers are chosen: the channel.</summary>
    Offered,

    /// <summary>Known once the legality gate has ruled on what was chosen.</summary>
    Gated,
}
