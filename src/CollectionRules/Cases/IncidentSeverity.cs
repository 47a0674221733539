namespace CollectionRules.Cases;

/// <summary>How grave an incident is.</summary>
public enum IncidentSeverity
{
    /// <summary>Without harm. (<c>minor</c>)</summary>
    Minor = 0,

    /// <summary>With harm, or repeated. (<c>serious</c>)</summary>
    Serious = 1,

    /// <summary>Grave harm, or a possible crime. (<c>severe</c>)</summary>
    Severe = 2,
}
