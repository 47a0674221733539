using System.Collections.Frozen;
using System.Collections.Immutable;
using CollectionRules.Cases;

namespace CollectionRules.Rules.History;

/// <summary>One field of the history language: its word, its values, and how each kind of event that has it is read.</summary>
internal sealed class EventFieldDefinition(
    EventField name,
    string word,
    EventFieldKind kind,
    ImmutableArray<string> closedWords,
    FrozenDictionary<string, Func<CaseEvent, CollectionCase, EventFieldValue>> readers)
{
    internal EventField Field => name;

    /// <summary>The name in documents.</summary>
    internal string Word => word;

    internal EventFieldKind Kind => kind;

    /// <summary>The only words there are; the default array where the vocabulary is open.</summary>
    internal ImmutableArray<string> ClosedWords => closedWords;

    /// <summary>The kinds of event that have the field; null where all have.</summary>
    internal FrozenDictionary<string, Func<CaseEvent, CollectionCase, EventFieldValue>> Readers => readers;

    internal bool IsOfEveryKind => name is EventField.Kind or EventField.Source;

    internal bool IsOf(string eventKind) => IsOfEveryKind || readers.ContainsKey(eventKind);

    internal EventFieldValue Read(CaseEvent told, CollectionCase file) => name switch
    {
        EventField.Kind => EventFieldValue.Of(told.Kind),
        EventField.Source => EventFieldValue.Of(told.Source),
        _ => readers.TryGetValue(told.Kind, out Func<CaseEvent, CollectionCase, EventFieldValue>? reader) ? reader(told, file) : EventFieldValue.Missing,
    };
}
