namespace CollectionRules.Cases;

/// <summary>Asks for the events of one kind without a pass over all the others.</summary>
internal static class EventSelection
{
    /// <summary>The events of one kind, in the order of the list. It stands in for the method of that name for any sequence, which asks every item.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="told">Events, such as <see cref="CollectionCase.EventsUntil"/> gives them.</param>
    /// <returns>The events.</returns>
    internal static IEnumerable<T> OfType<T>(this IReadOnlyList<CaseEvent> told)
        where T : CaseEvent => told is EventList { IsIndexed: true } list && typeof(T).IsSealed ? list.OfKind<T>() : Enumerable.OfType<T>(told);

    /// <summary>The events of two kinds of a chronological list, in its order.</summary>
    /// <typeparam name="T1">One kind.</typeparam>
    /// <typeparam name="T2">The other.</typeparam>
    /// <param name="told">Events, such as <see cref="CollectionCase.EventsUntil"/> gives them.</param>
    /// <returns>The events.</returns>
    internal static IEnumerable<CaseEvent> OfTypes<T1, T2>(this IReadOnlyList<CaseEvent> told)
        where T1 : CaseEvent
        where T2 : CaseEvent
    {
        CaseEvent[] first = [.. told.OfType<T1>()], second = [.. told.OfType<T2>()];
        return first.Length == 0 ? second : second.Length == 0 ? first : Merged(first, second);
    }

    private static IEnumerable<CaseEvent> Merged(CaseEvent[] first, CaseEvent[] second)
    {
        for (int i = 0, j = 0; i < first.Length || j < second.Length;)
        {
            yield return j == second.Length || (i < first.Length && CaseEvent.Compare(first[i], second[j]) < 0) ? first[i++] : second[j++];
        }
    }
}
