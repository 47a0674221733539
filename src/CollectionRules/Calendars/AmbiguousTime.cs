namespace CollectionRules.Calendars;

/// <summary>Which instant is meant by a local time that occurs twice because the clock was put back.</summary>
public enum AmbiguousTime
{
    /// <summary>The first occurrence, before the clock is put back.</summary>
    Earlier,

    /// <summary>The last occurrence, after the clock was put back.</summary>
    Later,
}
