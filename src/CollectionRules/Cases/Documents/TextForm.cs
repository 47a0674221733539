namespace CollectionRules.Cases.Documents;

/// <summary>How a value is read from its text, and what that form is called in messages.</summary>
internal sealed record TextForm<T>(TextParser<T> Parse, string Form)
    where T : struct;
