using System.Collections.Immutable;
using CollectionRules.Calendars;
using CollectionRules.Cases.Documents;

namespace CollectionRules.Cases;

/// <summary>How a person would like to be contacted.</summary>
public sealed record ContactPreferences
{
    /// <summary>The channels preferred, the best first.</summary>
    public ImmutableArray<Channel> Channels { get; init => field = CaseText.List(value); } = [];

    /// <summary>The channels the person does not want.</summary>
    public ImmutableArray<Channel> OptedOut { get; init => field = CaseText.List(value); } = [];

    /// <summary>The time of day preferred, in the zone of the person; null where there is none.</summary>
    public DailyWindow? Window { get; init; }

    /// <summary>Whether visits are welcome by appointment only.</summary>
    public bool ByAppointment { get; init; }

    /// <summary>Whether the two say the same; lists are compared item by item.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>True where both have the same form in a document.</returns>
    public bool Equals(ContactPreferences? other) => CaseEquality.Same(this, other, Write);

    /// <summary>A hash code that agrees with <see cref="Equals(ContactPreferences)"/>.</summary>
    /// <returns>The hash code; not stable between runs.</returns>
    public override int GetHashCode() => CaseEquality.Hash(this, Write);

    /// <summary>What it is, and nothing of what it says.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => "ContactPreferences";

    internal static void Write(ContactPreferences value, CaseWriter writer)
    {
        writer.Words("channels", value.Channels);
        writer.Words("optedOut", value.OptedOut);
        writer.Word("window", value.Window?.ToString());
        writer.Flag("byAppointment", value.ByAppointment);
    }

    internal static ContactPreferences? Read(CaseReader reader)
    {
        ImmutableArray<Channel> channels = reader.ParsedItems("channels", CaseForms.Channel);
        ImmutableArray<Channel> optedOut = reader.ParsedItems("optedOut", CaseForms.Channel);
        DailyWindow? window = reader.Parsed("window", CaseForms.DailyWindow);
        bool? byAppointment = reader.Flag("byAppointment");
        reader.Finish();
        return new ContactPreferences
        {
            Channels = channels,
            OptedOut = optedOut,
            Window = window,
            ByAppointment = byAppointment ?? false,
        };
    }

    internal static void Check(ContactPreferences value, CaseCheck check)
    {
        // Nothing in it can contradict the rest of the file.
    }
}
