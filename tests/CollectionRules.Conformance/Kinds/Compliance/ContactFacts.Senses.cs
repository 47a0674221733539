using System.Text.Json;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Kinds.Compliance;

/// <content>Facts by the stems of their words, for spellings that no list holds: <c>employerKnownToProhibit</c> says the same as <c>employerProhibits</c>.</content>
internal sealed partial class ContactFacts
{
    /// <summary>Each stem begins a word of the key; the first that fits is meant, so the narrower stands before the wider.</summary>
    private static readonly (string[] Stems, Circumstance What, bool OfPerson)[] Senses =
    [
        (["bankrupt", "discharg"], Circumstance.InsolvencyDischarged, false),
        (["bankrupt"], Circumstance.Insolvency, false),
        (["insolven"], Circumstance.Insolvency, false),
        (["employer", "prohibit"], Circumstance.WorkplaceProhibited, false),
        (["workplace", "prohibit"], Circumstance.WorkplaceProhibited, false),
        (["debtor", "died"], Circumstance.Deceased, false),
        (["debtor", "dead"], Circumstance.Deceased, false),
        (["incapac"], Circumstance.Incapacity, false),
        (["lack", "capacity"], Circumstance.Incapacity, false),
        (["limited", "capacity"], Circumstance.Incapacity, false),
        (["number", "invalid"], Circumstance.DebtorNumberInvalid, false),
        (["phone", "invalid"], Circumstance.DebtorNumberInvalid, false),
        (["person", "refus"], Circumstance.RefusedContact, true),
        (["party", "refus"], Circumstance.RefusedContact, true),
        (["answer", "wrong"], Circumstance.LocationAnswerDoubted, true),
        (["incorrect"], Circumstance.LocationAnswerDoubted, true),
        (["erroneous"], Circumstance.LocationAnswerDoubted, true),
        (["incomplete"], Circumstance.LocationAnswerDoubted, true),
        (["request", "further", "contact"], Circumstance.LocationAskedFor, true),
        (["asked", "to", "call"], Circumstance.LocationAskedFor, true),
        (["asked", "for", "call"], Circumstance.LocationAskedFor, true),
        (["cease"], Circumstance.CeaseRequest, false),
        (["stop", "request"], Circumstance.CeaseRequest, false),
        (["stop", "contact"], Circumstance.CeaseRequest, false),
        (["contact", "request"], Circumstance.CeaseRequest, false),
        (["vulnerab"], Circumstance.Vulnerable, false),
        (["serious", "ill"], Circumstance.SeriouslyIll, false),
        (["bereave"], Circumstance.Bereavement, false),
        (["wedding"], Circumstance.FamilyEvent, false),
        (["festival"], Circumstance.FamilyEvent, false),
        (["calamit"], Circumstance.DisasterRelief, false),
        (["advice"], Circumstance.DebtAdvice, false),
        (["verif"], Circumstance.DisputeAnswered, false),
        (["dispute"], Circumstance.Dispute, false),
        (["original", "creditor", "request"], Circumstance.Dispute, false),
        (["time", "barred"], Circumstance.TimeBarred, false),
    ];

    /// <summary>A flag says that it is so, a day or an instant since when; another value, or a word that denies, is not read so.</summary>
    private bool ReadSense(string key, Given fact)
    {
        string[] words = Words.ToKebab(key).Split('-');
        if (words.Any(word => word is "not" or "never" or "without" or "lifted" or "withdrawn"))
        {
            return false;
        }

        if (Has(words, "agree", "advance") || Has(words, "party", "agree") || Has(words, "person", "agree"))
        {
            Consent(ConsentKind.ThirdPartyContact, fact.AsFlag, file.At.AddDays(-1));
            return true;
        }

        foreach ((string[] stems, Circumstance what, bool ofPerson) in Senses)
        {
            if (Has(words, stems))
            {
                return AddSense(what, fact, ofPerson);
            }
        }

        return false;
    }

    private bool AddSense(Circumstance what, Given fact, bool ofPerson)
    {
        if (fact.Element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Add(what, fact.AsFlag, null, ofPerson);
            return true;
        }

        if (fact.Element.ValueKind != JsonValueKind.String || !char.IsAsciiDigit(fact.AsText.FirstOrDefault()))
        {
            return false;
        }

        Add(what, true, file.Instant(fact), ofPerson);
        return true;
    }

    private static bool Has(string[] words, params ReadOnlySpan<string> stems)
    {
        foreach (string stem in stems)
        {
            if (!words.Any(word => word.StartsWith(stem, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
