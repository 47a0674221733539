using CollectionRules.Cases;
using CollectionRules.Explanations;

namespace CollectionRules.Escalation;

/// <summary>Which topic is due.</summary>
/// <param name="Topic">The topic; null where none is due.</param>
/// <param name="On">The date: today for a topic that is due, otherwise the first date on which one is; null where there is no topic at all.</param>
/// <param name="Reason">Why.</param>
public sealed record EducationChoice(EducationTopic? Topic, DateOnly? On, ReasonCode Reason)
{
    /// <summary>What the contact is for: always education, which is no demand.</summary>
    public static ContactPurpose Purpose => ContactPurpose.Education;
}
