namespace CollectionRules.Cases.Documents;

/// <summary>Reads a value from its text; false where the text has another form.</summary>
internal delegate bool TextParser<T>(string text, out T value);
