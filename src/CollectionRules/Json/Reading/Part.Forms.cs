using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Json.Reading;

/// <content>Texts of a form of their own.</content>
internal readonly partial record struct Part
{
    public CalendarSpan? Span => Form(PolicyForms.Span);

    public T? Form<T>(TextForm<T> form)
        where T : struct => Text is { } text && form.Parse(text, out T value) ? value : null;

    /// <summary>The items that fit a form.</summary>
    public IEnumerable<T> Forms<T>(TextForm<T> form)
        where T : struct => Items.Select(item => item.Form(form)).Where(static value => value is not null).Select(static value => value!.Value);

    /// <summary>The items that are texts.</summary>
    public string[] Texts => [.. Items.Select(static item => item.Text).OfType<string>()];
}
