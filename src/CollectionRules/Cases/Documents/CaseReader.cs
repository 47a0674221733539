using System.Collections.Immutable;
using CollectionRules.Diagnostics;
using CollectionRules.Monetary;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cases.Documents;

/// <summary>Reads the members of one object of a case file. Every fault is reported; a read that found one gives null.</summary>
internal sealed class CaseReader(ObjectReader reader, ReadContext context)
{
    internal ReadContext Context => context;

    internal DocumentNode? Node => reader.Node;

    internal bool IsPresent => reader.IsPresent;

    internal ValueReader Value(string name, bool required = false, bool sensitive = false)
    {
        context.Ask(name);
        ValueReader value = required ? reader.Required(name) : reader.Optional(name);
        return sensitive ? value.AsSensitive() : value;
    }

    internal string? Identifier(string name, bool required = false, bool sensitive = false) => Value(name, required, sensitive).Identifier();

    internal string? Text(string name, bool required = false, bool sensitive = false) => Value(name, required, sensitive).Text();

    internal bool? Flag(string name, bool required = false) => Value(name, required).Flag();

    internal DateOnly? Date(string name, bool required = false) => Value(name, required).Date();

    internal DateTimeOffset? Instant(string name, bool required = false) => Value(name, required).Instant();

    internal decimal? Number(string name, bool required = false) => Value(name, required).Number();

    internal int? Integer(string name, int minimum, int maximum, bool required = false) => (int?)Value(name, required).Integer(minimum, maximum);

    internal T? Word<T>(string name, WordList<T> words, bool required = false)
        where T : struct => Value(name, required).Word(words);

    /// <summary>An amount: a number in the currency of the case, or a text with its currency.</summary>
    internal Money? Money(string name, bool required = false)
    {
        ValueReader value = Value(name, required);
        if (value.Node?.Kind == DocumentKind.Text)
        {
            return Parsed(value, CaseForms.Money);
        }

        if (value.Number() is not decimal number)
        {
            return null;
        }

        try
        {
            return Monetary.Money.Of(number, context.Currency);
        }
        catch (Exception fault) when (fault is ArgumentException or OverflowException)
        {
            if (context.Currency != CaseDocument.StandIn)
            {
                value.Report(DiagnosticCode.CaseDecimals, null, ("currency", context.Currency.Code));
            }

            return null;
        }
    }

    internal T? Parsed<T>(string name, TextForm<T> form, bool required = false)
        where T : struct => Parsed(Value(name, required), form);

    internal T? ParsedObject<T>(string name, Func<string, T?> parse, string example, bool required = false)
        where T : class
    {
        ValueReader value = Value(name, required);
        if (value.Text() is not string text)
        {
            return null;
        }

        T? found = parse(text);
        if (found is null)
        {
            value.Report(DiagnosticCode.CaseForm, null, ("example", example));
        }

        return found;
    }

    internal ImmutableArray<string> Identifiers(string name)
    {
        ValueReader list = Value(name);
        if (!list.IsPresent)
        {
            return [];
        }

        ImmutableArray<string>.Builder found = ImmutableArray.CreateBuilder<string>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ValueReader item in list.Items())
        {
            if (item.Identifier() is string id && IsNew(item, seen.Add(id)))
            {
                found.Add(id);
            }
        }

        return found.DrainToImmutable();
    }

    internal ImmutableArray<T> ParsedItems<T>(string name, TextForm<T> form)
        where T : struct
    {
        ValueReader list = Value(name);
        if (!list.IsPresent)
        {
            return [];
        }

        ImmutableArray<T>.Builder found = ImmutableArray.CreateBuilder<T>();
        HashSet<T> seen = [];
        foreach (ValueReader item in list.Items())
        {
            if (Parsed(item, form) is T value && IsNew(item, seen.Add(value)))
            {
                found.Add(value);
            }
        }

        return found.DrainToImmutable();
    }

    internal ImmutableArray<T> Items<T>(string name, Func<CaseReader, T?> read)
        where T : class
    {
        ValueReader list = Value(name);
        if (!list.IsPresent)
        {
            return [];
        }

        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        foreach (ValueReader item in list.Items())
        {
            if (Inner(item, read) is T value)
            {
                items.Add(value);
            }
            else
            {
                context.Miss(item.Node);
            }
        }

        return items.DrainToImmutable();
    }

    internal T? Object<T>(string name, Func<CaseReader, T?> read, bool required = false)
        where T : class
    {
        if (Value(name, required) is not { IsPresent: true } value)
        {
            return null;
        }

        T? found = Inner(value, read);
        if (found is null)
        {
            context.Miss(value.Node);
        }

        return found;
    }

    /// <summary>Reports a fault of a member that is only seen once the object is read.</summary>
    internal void Report(string code, string member, string value, params ReadOnlySpan<TextArgument> arguments)
    {
        DocumentNode? at = reader.Node?.Find(member) ?? reader.Node;
        context.Diagnostics.Report(code, at?.Path ?? JsonPointer.Whole, value, null, at?.Position, arguments);
    }

    /// <summary>Reports every member that was never asked for, or keeps it where the setting says so.</summary>
    internal void Finish()
    {
        if (!context.KeepsUnknown)
        {
            reader.Finish();
        }
        else if (reader.Node is DocumentNode node)
        {
            context.Keep(node);
        }

        context.Leave();
    }

    /// <summary>Leaves the object without looking for unknown members: what they should be is not known.</summary>
    internal void Abandon() => context.Leave();

    private T? Inner<T>(ValueReader value, Func<CaseReader, T?> read)
        where T : class
    {
        ObjectReader inner = value.Object();
        if (!inner.IsPresent)
        {
            return null;
        }

        context.Enter();
        return read(new CaseReader(inner, context));
    }

    private static T? Parsed<T>(ValueReader value, TextForm<T> form)
        where T : struct
    {
        if (value.Text() is not string text)
        {
            return null;
        }

        if (form.Parse(text, out T found))
        {
            return found;
        }

        value.Report(DiagnosticCode.CaseForm, null, ("example", form.Example));
        return null;
    }

    private static bool IsNew(ValueReader item, bool isNew)
    {
        if (!isNew)
        {
            item.Report(DiagnosticCode.CaseDuplicate);
        }

        return isNew;
    }
}
