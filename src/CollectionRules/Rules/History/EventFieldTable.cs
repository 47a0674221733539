using System.Collections.Frozen;
using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Cases.Documents;
using CollectionRules.Cases.Events;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Rules.History;

/// <summary>Every field of the history language.</summary>
internal static partial class EventFieldTable
{
    private static readonly ImmutableArray<string> Flags = [FlagFact.Yes, FlagFact.No];
    private static readonly EventFieldDefinition[] Definitions = Make();

    internal static IReadOnlyList<EventFieldDefinition> All => Definitions;

    internal static EventFieldDefinition Of(EventField field) => (uint)field < (uint)Definitions.Length
        ? Definitions[(int)field]
        : throw new ArgumentOutOfRangeException(nameof(field), field, "The field of an event is not defined.");

    internal static bool TryFind(string word, out EventField field)
    {
        EventFieldDefinition? found = Array.Find(Definitions, definition => definition.Word == word);
        field = found?.Field ?? default;
        return found is not null;
    }

    private static EventFieldDefinition Words(EventField field, string word, params ReadOnlySpan<FieldReader> readers) =>
        new(field, word, EventFieldKind.Word, default, Frozen(readers));

    private static EventFieldDefinition Closed(EventField field, string word, IEnumerable<string> words, params ReadOnlySpan<FieldReader> readers) =>
        new(field, word, EventFieldKind.Word, [.. words], Frozen(readers));

    private static EventFieldDefinition Numbers(EventField field, string word, params ReadOnlySpan<FieldReader> readers) =>
        new(field, word, EventFieldKind.Number, default, Frozen(readers));

    private static EventFieldDefinition Flag(EventField field, string word, params ReadOnlySpan<FieldReader> readers) =>
        new(field, word, EventFieldKind.Flag, Flags, Frozen(readers));

    private static FrozenDictionary<string, Func<CaseEvent, CollectionCase, EventFieldValue>> Frozen(ReadOnlySpan<FieldReader> readers)
    {
        Dictionary<string, Func<CaseEvent, CollectionCase, EventFieldValue>> all = new(StringComparer.Ordinal);
        foreach (FieldReader reader in readers)
        {
            all.Add(reader.Kind, reader.Read);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FieldReader On<T>(string kind, Func<T, string?> read)
        where T : CaseEvent => new(kind, (told, _) => EventFieldValue.Of(read((T)told)));

    private static FieldReader Several<T>(string kind, Func<T, ImmutableArray<string>> read)
        where T : CaseEvent => new(kind, (told, _) => EventFieldValue.Of(read((T)told)));

    private static FieldReader Number<T>(string kind, Func<T, decimal?> read)
        where T : CaseEvent => new(kind, (told, _) => EventFieldValue.Of(read((T)told)));

    private static FieldReader Amount<T>(string kind, Func<T, Money?> read)
        where T : CaseEvent => new(kind, (told, _) => EventFieldValue.Of(read((T)told)?.Amount));

    private static FieldReader YesNo<T>(string kind, Func<T, bool?> read)
        where T : CaseEvent => new(kind, (told, _) => EventFieldValue.Of(read((T)told)));

    private static FieldReader Person<T>(string kind, Func<T, string?> read)
        where T : CaseEvent => new(kind, (told, file) => EventFieldValue.Of(read((T)told) ?? file.Borrower.Id));

    /// <summary>What the event that this one names says in the same field.</summary>
    private static FieldReader Follow<T>(string kind, EventField field, Func<T, string> reference)
        where T : CaseEvent => new(kind, (told, file) => file.TryFindEvent(reference((T)told), out CaseEvent? named) ? Of(field).Read(named, file) : EventFieldValue.Missing);

    private static string? Word<T>(WordList<T> words, T? value)
        where T : struct => value is T told ? words.WordFor(told) : null;

    private readonly record struct FieldReader(string Kind, Func<CaseEvent, CollectionCase, EventFieldValue> Read);
}
