namespace CollectionRules.Tests.Core.Naive;

internal enum NaiveKind
{
    Fault,
    Missing,
    Special,
    Number,
    Word,
}
