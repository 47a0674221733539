using CollectionRules.Rules.Compilation;

namespace CollectionRules.Tests.Rules.Compilation;

public sealed class BoxBudgetTests
{
    private const long Row = 4L << 20;

    [Fact]
    public void Spend_UpToTheRowsBudget_IsAllowed()
    {
        BoxBudget budget = new();
        budget.StartRow();
        Assert.True(budget.Spend(Row));
        Assert.False(budget.Spend(1));
    }

    [Fact]
    public void StartRow_AfterTheTablesBudget_LeavesASmallAllowance()
    {
        BoxBudget budget = new();
        for (int row = 0; row < 64; row++)
        {
            budget.StartRow();
            Assert.True(budget.Spend(Row));
        }

        budget.StartRow();
        Assert.True(budget.Spend(64L << 10));
        Assert.False(budget.Spend(1));
    }
}
