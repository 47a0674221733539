namespace CollectionRules.Repayment.Allocation;

/// <summary>Which way a payment goes through due items and their components.</summary>
public enum AllocationDirection
{
    /// <summary>Item by item, the oldest first; within an item, component by component. (<c>horizontal</c>)</summary>
    Horizontal = 0,

    /// <summary>Component by component; within a component, item by item, the oldest first. (<c>vertical</c>)</summary>
    Vertical = 1,
}
