using System.Globalization;
using System.Text.Json;
using CollectionRules.Conformance.Reading;

namespace CollectionRules.Conformance.Comparing;

/// <summary>
/// Compares results with an expectation: numbers in decimal within the tolerance (both ends included), everything else exactly, lists in
/// order. Only what the expectation names is compared; what it names and nobody compared makes the vector unsupported.
/// </summary>
internal sealed class Comparison(Given expected, decimal tolerance)
{
    private readonly List<Difference> differences = [];

    /// <summary>Compares within the vector's tolerance.</summary>
    public Comparison(Vector vector)
        : this(vector.Expected, vector.Tolerance)
    {
    }

    /// <summary>Whether the expectation names the field: for results that cost something to compute.</summary>
    public bool Expects(string field) => expected.Has(field);

    /// <summary>A number, or null for none.</summary>
    public void Number(string field, decimal? actual) => Each(field, item => Number(item, actual));

    public void Text(string field, string? actual) => Each(field, item => Text(item, actual));

    /// <summary>A text that says the result in words of its own; <paramref name="holds"/> tells whether it does.</summary>
    public void Text(string field, Func<string, bool> holds, string? actual) => Each(field, item =>
    {
        if (item.Element.ValueKind == JsonValueKind.String ? !holds(item.AsText) : !item.IsNull || actual is not null)
        {
            Differ(item, Shown(actual));
        }
    });

    /// <summary>A word, compared after the rule of <see cref="Words"/> on the expectation alone.</summary>
    public void Word(string field, string? actualKebab) => Each(field, item =>
    {
        if (item.IsNull || item.Element.ValueKind != JsonValueKind.String)
        {
            Text(item, actualKebab);
        }
        else if (Words.ToKebab(item.AsText) != actualKebab)
        {
            Differ(item, Shown(actualKebab));
        }
    });

    /// <summary>Words in order, each compared as <see cref="Word"/> does.</summary>
    public void WordsInOrder(string field, IEnumerable<string> actualKebab) => Items<string>(field, [.. actualKebab], (item, actual) =>
    {
        if (item.Element.ValueKind != JsonValueKind.String || Words.ToKebab(item.AsText) != actual)
        {
            Differ(item, Shown(actual));
        }
    });

    public void Flag(string field, bool? actual) => Each(field, item =>
    {
        bool? wanted = item.Element.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        if (wanted != actual || (wanted is null && !item.IsNull))
        {
            Differ(item, actual switch { true => "true", false => "false", null => "nothing" });
        }
    });

    public void Date(string field, DateOnly? actual) => Text(field, actual?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>An instant, whatever offset it is written with; a day, where the expectation is one.</summary>
    public void Instant(string field, DateTimeOffset? actual) => Each(field, item =>
    {
        bool isDay = item.Element.ValueKind == JsonValueKind.String && item.AsText.Length == 10;
        bool same = item.Element.ValueKind == JsonValueKind.String
            ? actual is { } instant && (isDay
                ? instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == item.AsText
                : DateTimeOffset.TryParse(item.AsText, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset wanted) && wanted == instant)
            : item.IsNull && actual is null;
        if (!same)
        {
            Differ(item, Shown(actual?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)));
        }
    });

    /// <summary>Numbers in order.</summary>
    public void Numbers(string field, IEnumerable<decimal> actual) => Items(field, [.. actual], Number);

    /// <summary>Numbers in order, null for none.</summary>
    public void Numbers(string field, IEnumerable<decimal?> actual) => Items(field, [.. actual], Number);

    /// <summary>Texts in order.</summary>
    public void Texts(string field, IEnumerable<string> actual) => Items(field, [.. actual], Text);

    /// <summary>Objects in order: <paramref name="compare"/> gets a comparison of one item and its result.</summary>
    public void Rows<T>(string field, IEnumerable<T> actual, Action<Comparison, T> compare) =>
        Items<T>(field, [.. actual], (item, result) => Within(item, inner => compare(inner, result)));

    /// <summary>The same where the expectation itself is a list.</summary>
    public void Rows<T>(IEnumerable<T> actual, Action<Comparison, T> compare) =>
        Items<T>(expected, [.. actual], (item, result) => Within(item, inner => compare(inner, result)));

    /// <summary>An object inside the expectation.</summary>
    public void Inside(string field, Action<Comparison> compare) => Each(field, item => Within(item, compare));

    /// <summary>Passed, failed with every difference, or unsupported when the expectation names something that nobody compared.</summary>
    public Outcome Outcome() =>
        expected.FirstUnread() is { } unread ? new Unsupported($"the expectation \"{unread}\" is not known")
        : differences.Count > 0 ? new Failed(differences)
        : new Passed();

    private void Within(Given item, Action<Comparison> compare)
    {
        if (!item.IsObject)
        {
            Differ(item, "an object");
            return;
        }

        Comparison inner = new(item, tolerance);
        compare(inner);
        differences.AddRange(inner.differences);
    }

    private void Each(string field, Action<Given> compare)
    {
        if (expected.Find(field) is { } item)
        {
            compare(item);
        }
    }

    private void Items<T>(string field, IReadOnlyList<T> actual, Action<Given, T> compare) => Each(field, list => Items(list, actual, compare));

    private void Items<T>(Given list, IReadOnlyList<T> actual, Action<Given, T> compare)
    {
        if (!list.IsArray)
        {
            Differ(list, $"a list of {actual.Count}");
            return;
        }

        if (list.Items.Count != actual.Count)
        {
            differences.Add(new Difference(Field(list) + ".length", Count(list.Items.Count), Count(actual.Count)));
        }

        // Items beyond the shorter list are told by the length; they count as looked at.
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (i < actual.Count)
            {
                compare(list.Items[i], actual[i]);
            }
            else
            {
                list.Items[i].MarkRead();
            }
        }
    }

    private void Number(Given item, decimal actual) => Number(item, (decimal?)actual);

    private void Number(Given item, decimal? actual)
    {
        decimal? wanted = Given.NumberOf(item.Element);
        bool same = wanted is null
            ? item.IsNull && actual is null
            : actual is { } number && IsWithin(wanted.Value, number);
        if (!same)
        {
            Differ(item, actual?.ToString(CultureInfo.InvariantCulture) ?? "nothing");
        }
    }

    private void Text(Given item, string? actual)
    {
        bool same = item.Element.ValueKind == JsonValueKind.String
            ? string.Equals(item.AsText, actual, StringComparison.Ordinal)
            : item.IsNull && actual is null;
        if (!same)
        {
            Differ(item, Shown(actual));
        }
    }

    private bool IsWithin(decimal wanted, decimal actual)
    {
        try
        {
            return Math.Abs(wanted - actual) <= tolerance;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private void Differ(Given item, string actual) => differences.Add(new Difference(Field(item), item.IsNull ? "nothing" : item.Element.GetRawText(), actual));

    private static string Shown(string? text) => text is null ? "nothing" : $"\"{text}\"";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Field(Given item) => item.Path.StartsWith("expect.", StringComparison.Ordinal) ? item.Path["expect.".Length..] : item.Path;
}
