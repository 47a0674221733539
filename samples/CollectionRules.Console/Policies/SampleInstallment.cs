using CollectionRules.Rules;

namespace CollectionRules.Cli.Policies;

/// <summary>
/// ILLUSTRATIVE policy for installment loans: nothing in it is advice, and no number in it is law. The ladder reads the age of the debt
/// and facts of willingness; ability is read by the card alone and by one row that makes the treatment milder.
/// </summary>
internal static partial class SampleInstallment
{
    public const string Name = "sample-installment";

    public static PolicyCore Create()
    {
        DecisionTable ladder = Ladder(), channels = Channels();
        return PolicyCore.Create(Name, c => c.Facts(InputFacts).Card(Card()).Stages(ladder).Channels(channels).Gate(Gate()));
    }
}
