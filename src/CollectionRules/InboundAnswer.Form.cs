using CollectionRules.Calendars;
using CollectionRules.Cases;
using CollectionRules.Compliance;
using CollectionRules.Explanations;
using CollectionRules.Repayment.Amounts;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules;

/// <content>Document form and reasoning.</content>
public sealed partial class InboundAnswer
{
    /// <summary>The version of the document form, which every document names in its member <c>schema</c>.</summary>
    public const string Schema = "collectionrules-answer/1";

    /// <summary>The answer as one line of JSON: members in a fixed order, amounts in major units, what is not there left out.</summary>
    /// <returns>The bytes in UTF-8, without a line break.</returns>
    public byte[] ToJson()
    {
        CanonicalWriter writer = new(MemberOrder.AsWritten);
        DefinitionWriter form = new(writer, keepsWording: true);
        form.StartObject();
        form.Text("schema", Schema);
        form.Text("case", Decision.CaseId);
        form.Text("asOf", DateText.Format(AsOf));
        form.Text("channel", Contact.Channel.ToString());
        form.TextIfAny("person", Contact.Person);
        form.Text("disclosure", Disclosure.ToString());
        form.FlagIfTrue("needsPerson", NeedsPerson);
        form.TextIfAny("verdict", Verdict is { } verdict ? DecisionWords.Of(verdict.Verdict) : null);
        form.Text("currency", Decision.Policy.Currency.Code);
        AmountForm.Write("quotes", Quotes, isQuote: true, form);
        CollectionDecision.WriteOffers(Offers, form);
        form.Text("promise", Promise.Reason.ToString());
        form.StartArray("events");
        foreach (CaseEvent told in Events)
        {
            CaseDocument.WriteEvent(told, Decision.Policy.Currency, form.Values);
        }

        form.EndArray();
        form.Text("decision", Decision.Id);
        form.EndObject();
        return writer.Written.ToArray();
    }

    /// <summary>The reasoning as lines for people.</summary>
    /// <param name="language">A defined language.</param>
    public string ToText(Language language) => Explain(language).ToText(language);

    /// <summary>The reasoning as a tree: what may be said, the amounts, the offers, and whether a promise may be taken.</summary>
    /// <param name="language">The language of texts that stand in the tree as such.</param>
    public ExplanationNode Explain(Language language = Language.English)
    {
        ExplanationBuilder root = new ExplanationBuilder("inbound-answer")
            .With("case", ExplanationValue.Reference(VisibleText.Of(Decision.CaseId, 120)))
            .With("channel", ExplanationValue.Reference(Contact.Channel.ToString()))
            .With("as-of", ExplanationValue.Of(AsOf))
            .With("reason", ExplanationValue.Of(Disclosure));
        if (NeedsPerson)
        {
            root.Child("inbound-needs-person");
        }

        foreach (RuleFinding finding in Verdict?.Findings ?? [])
        {
            root.Child("treatment-finding", [new("rule", ExplanationValue.Reference(finding.RuleId)), new("finding", ExplanationValue.Of(VisibleText.Of(finding.ToText(language), ExplanationValue.MaxTextLength)))]);
        }

        foreach (AccountAmounts quote in Quotes)
        {
            root.Child(
                "inbound-quote",
                [
                    new("account", ExplanationValue.Reference(VisibleText.Of(quote.Account, 120))),
                    new("past-due", ExplanationValue.Of(quote.PastDueTotal.ToString())),
                    new("curing", ExplanationValue.Of(quote.CuringTotal.ToString())),
                    new("payoff", ExplanationValue.Of(quote.PayoffTotal.ToString())),
                ]);
        }

        CollectionDecision.AddOffers(root, Offers, language);
        root.Child(Promise.IsAllowed ? "inbound-promise" : "inbound-no-promise", [new("reason", ExplanationValue.Of(Promise.Reason))]);
        return root.Build();
    }
}
