namespace CollectionRules.Cases.Documents;

/// <summary>How a value is read from its text, and an example of that form, the same in every language.</summary>
internal sealed record TextForm<T>(TextParser<T> Parse, string Example)
    where T : struct;
