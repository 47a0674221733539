using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;

namespace CollectionRules.Cases.Documents;

/// <summary>
/// Writes the parts of a case file. What has no value (nothing, an empty list, a flag that is false) is left out, so that equal content has
/// one form. An amount in the currency of the case is a number, any other a text with its currency.
/// </summary>
internal sealed class CaseWriter(CanonicalWriter writer, Currency currency, ImmutableArray<KeptMember> kept)
{
    private readonly ILookup<string, KeptMember>? keptByPath = kept.IsEmpty ? null : kept.ToLookup(member => member.Path, StringComparer.Ordinal);
    private string path = JsonPointer.Whole;

    internal CanonicalWriter Raw => writer;

    internal void StartObject(string at = JsonPointer.Whole)
    {
        path = at;
        writer.StartObject();
    }

    /// <summary>Ends an object; members of a later format that were kept when it was read go back to where they stood.</summary>
    internal void EndObject()
    {
        if (keptByPath is not null)
        {
            foreach (KeptMember member in keptByPath[path])
            {
                writer.Name(member.Name);
                CanonicalForm.Write(member.Node, writer);
            }
        }

        writer.EndObject();
    }

    internal void Text(string name, string? value)
    {
        if (value is not null)
        {
            writer.Name(name);
            writer.Text(value);
        }
    }

    /// <summary>A value with a text form of its own; the empty text of an empty default is left out.</summary>
    internal void Word(string name, string? value) => Text(name, string.IsNullOrEmpty(value) ? null : value);

    internal void Flag(string name, bool? value)
    {
        if (value is bool flag)
        {
            writer.Name(name);
            writer.Flag(flag);
        }
    }

    internal void Flag(string name, bool value) => Flag(name, value ? true : null);

    internal void Number(string name, decimal? value)
    {
        if (value is decimal number)
        {
            writer.Name(name);
            writer.Number(number);
        }
    }

    internal void Date(string name, DateOnly? value)
    {
        if (value is DateOnly date)
        {
            writer.Name(name);
            writer.Date(date);
        }
    }

    internal void Instant(string name, DateTimeOffset? value)
    {
        if (value is DateTimeOffset instant)
        {
            writer.Name(name);
            writer.Instant(instant);
        }
    }

    internal void Money(string name, Money? value)
    {
        if (value is not Money money)
        {
            return;
        }

        writer.Name(name);
        if (money.Currency == currency && !currency.IsUnspecified)
        {
            writer.Number(money.Amount);
        }
        else
        {
            writer.Text(money.ToString());
        }
    }

    internal void Texts(string name, ImmutableArray<string> values)
    {
        if (!values.IsEmpty)
        {
            Each(name, values, writer.Text);
        }
    }

    internal void Words<T>(string name, ImmutableArray<T> values)
        where T : struct => Each(name, values, value => writer.Text(value.ToString()!));

    internal void Items<T>(string name, ImmutableArray<T> values, Action<T, CaseWriter> write)
    {
        if (values.Length == 0)
        {
            return;
        }

        writer.Name(name);
        writer.StartArray();
        for (int i = 0; i < values.Length; i++)
        {
            Inner(keptByPath is null ? path : $"{path}/{name}/{i}", values[i], write);
        }

        writer.EndArray();
    }

    internal void Object<T>(string name, T? value, Action<T, CaseWriter> write)
        where T : class
    {
        if (value is not null)
        {
            writer.Name(name);
            Inner(keptByPath is null ? path : $"{path}/{name}", value, write);
        }
    }

    private void Each<T>(string name, ImmutableArray<T> values, Action<T> write)
    {
        if (values.Length == 0)
        {
            return;
        }

        writer.Name(name);
        writer.StartArray();
        foreach (T value in values)
        {
            write(value);
        }

        writer.EndArray();
    }

    private void Inner<T>(string at, T value, Action<T, CaseWriter> write)
    {
        string above = path;
        StartObject(at);
        write(value, this);
        EndObject();
        path = above;
    }
}
