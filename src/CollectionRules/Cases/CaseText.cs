using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CollectionRules.Monetary;
using CollectionRules.Serialization;
using CollectionRules.Texts;

namespace CollectionRules.Cases;

/// <summary>What every part of a case file asks of its values in construction; messages never repeat a text about a person.</summary>
internal static class CaseText
{
    /// <summary>The most UTF-16 code units of any text: what a document may hold.</summary>
    internal const int MaxLength = 4_096;

    /// <summary>An id or name: not empty, no white space around it, nothing invisible, at most 4,096 characters.</summary>
    internal static string Identifier(string value, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        Text(value, member);
        if (value.Length == 0 || value.AsSpan().Trim().Length != value.Length || TextScan.FirstInvisible(value) is not null)
        {
            throw new ArgumentException($"The {Sensitive.Describe(value)} is no id: an id has at least one character, no white space around it and nothing invisible.", member);
        }

        return value;
    }

    /// <summary>Free text: at most 4,096 characters, no NUL and no half of a surrogate pair.</summary>
    internal static string Text(string value, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        TextScan.RequireCharacters(value, member);
        return value.Length <= MaxLength && !value.Contains('\0', StringComparison.Ordinal)
            ? value
            : throw new ArgumentException($"The {Sensitive.Describe(value)} is not allowed: a text has at most {MaxLength} characters and no NUL.", member);
    }

    /// <summary>Free text that may be left out.</summary>
    internal static string? OptionalText(string? value, [CallerMemberName] string member = "") => value is null ? null : Text(value, member);

    /// <summary>An id that may be left out.</summary>
    internal static string? OptionalIdentifier(string? value, [CallerMemberName] string member = "") => value is null ? null : Identifier(value, member);

    /// <summary>Ids, each once; the default array is none.</summary>
    internal static ImmutableArray<string> Identifiers(ImmutableArray<string> values, [CallerMemberName] string member = "")
    {
        ImmutableArray<string> given = List(values);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string value in given)
        {
            if (!seen.Add(Identifier(value, member)))
            {
                throw new ArgumentException($"The id \"{VisibleText.Of(value, 120)}\" stands twice; each id is named once.", member);
            }
        }

        return given;
    }

    /// <summary>A list; the default array is an empty one.</summary>
    internal static ImmutableArray<T> List<T>(ImmutableArray<T> values) => values.IsDefault ? [] : values;

    /// <summary>A member of an enumeration that documents have a word for.</summary>
    internal static T Defined<T>(WordList<T> words, T value)
        where T : struct
    {
        words.WordFor(value);
        return value;
    }

    /// <summary>A value that is not the empty default.</summary>
    internal static T Given<T>(T value, bool isEmpty, [CallerMemberName] string member = "") => isEmpty
        ? throw new ArgumentException("The value is the empty default; a value must be given.", member)
        : value;

    /// <summary>A named rounding rule.</summary>
    internal static RoundingRule Named(RoundingRule rule)
    {
        Rounding.EnsureNamed(rule);
        return rule;
    }

    /// <summary>A whole number within a range.</summary>
    internal static int Between(int value, int minimum, int maximum, [CallerMemberName] string member = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, minimum, member);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, maximum, member);
        return value;
    }

    /// <summary>A whole number within a range that may be left out.</summary>
    internal static int? OptionalBetween(int? value, int minimum, int maximum, [CallerMemberName] string member = "") =>
        value is int number ? Between(number, minimum, maximum, member) : null;
}
