namespace CollectionRules.Tests.Rules.Reference;

/// <summary>What a value has become by entering.</summary>
internal enum EnteredKind
{
    Refused,
    Missing,
    Number,
    Word,
}
