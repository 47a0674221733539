namespace CollectionRules.Texts;

/// <summary>The keys that code of more than one room looks up.</summary>
internal static class TextKey
{
    internal const string SensitiveText = "sensitive.text";
    internal const string SensitiveNumber = "sensitive.number";
    internal const string SensitiveDate = "sensitive.date";
    internal const string SensitiveInstant = "sensitive.instant";
    internal const string SensitiveFlag = "sensitive.flag";
    internal const string SensitiveCode = "sensitive.code";
    internal const string SensitiveList = "sensitive.list";
    internal const string Yes = "flag.yes";
    internal const string No = "flag.no";
    internal const string ListSeparator = "list.separator";
    internal const string Quoted = "list.quoted";
    internal const string Nothing = "list.nothing";
    internal const string More = "list.more";
}
