namespace CollectionRules.Diagnostics;

/// <content>The strict JSON reader.</content>
public static partial class DiagnosticCatalog
{
    private static DiagnosticDefinition[] Reading =>
    [
        Error(DiagnosticCode.JsonEmpty),
        Error(DiagnosticCode.JsonSyntax),
        Error(DiagnosticCode.JsonUnfinished),
        Error(DiagnosticCode.JsonComment),
        Error(DiagnosticCode.JsonComma),
        Error(DiagnosticCode.JsonTrailing),
        Error(DiagnosticCode.JsonEncoding),
        Error(DiagnosticCode.JsonDuplicate),
        Error(DiagnosticCode.TextNul),
        Error(DiagnosticCode.TextSurrogate),
        Error(DiagnosticCode.TextInvisible),
        Error(DiagnosticCode.TextEmpty),
        Error(DiagnosticCode.NumberDigits),
        Error(DiagnosticCode.NumberRange),
        Error(DiagnosticCode.LimitSize),
        Error(DiagnosticCode.LimitDepth),
        Error(DiagnosticCode.LimitText),
        Error(DiagnosticCode.LimitValues),
        Error(DiagnosticCode.LimitItems),
        Error(DiagnosticCode.UnknownMember),
        Error(DiagnosticCode.MissingMember),
        Error(DiagnosticCode.WrongType),
        Error(DiagnosticCode.UnknownWord),
        Error(DiagnosticCode.NotWhole),
        Error(DiagnosticCode.OutOfRange),
        Error(DiagnosticCode.BadDate),
        Error(DiagnosticCode.BadInstant),
    ];
}
