namespace CollectionRules.Explanations;

/// <summary>
/// Builds a tree of <see cref="ExplanationNode"/> from the root down. Where a tree grows past its limits the rest is left out and counted in a
/// last child with the key <c>left-out</c> (a child not built counts as one): an explanation is never cut in silence and never fails a decision.
/// </summary>
/// <remarks>For use while building; not safe for use by several threads at a time.</remarks>
/// <example><code>
/// ExplanationNode node = new ExplanationBuilder("score")
///     .With("score", ExplanationValue.Of(612m))
///     .Child("initial-score", child => child.With("points", ExplanationValue.Of(560m)))
///     .Build();
/// </code></example>
public sealed class ExplanationBuilder
{
    /// <summary>The key of the child that counts what was left out, in its argument <c>count</c>.</summary>
    public const string LeftOutKey = "left-out";

    private readonly string key;
    private readonly int level;
    private readonly Budget budget;
    private readonly List<ExplanationArgument> arguments = [];
    private readonly List<ExplanationNode> children = [];
    private int leftOut;

    /// <summary>Begins a tree.</summary>
    /// <param name="key">The root's key in kebab case.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not in kebab case.</exception>
    public ExplanationBuilder(string key)
        : this(key, level: 1, new Budget())
    {
    }

    private ExplanationBuilder(string key, int level, Budget budget) =>
        (this.key, this.level, this.budget) = (ExplanationNode.RequireKebabCase(key, nameof(key)), level, budget);

    /// <summary>Adds an argument behind those there are.</summary>
    /// <param name="name">The name in kebab case, different from the others of this node.</param>
    /// <param name="value">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not in kebab case or stands twice.</exception>
    public ExplanationBuilder With(string name, ExplanationValue value)
    {
        if (arguments.Exists(argument => argument.Name == name))
        {
            throw new ArgumentException($"The argument \"{name}\" of \"{key}\" stands twice.", nameof(name));
        }

        arguments.Add(new ExplanationArgument(name, value));
        return this;
    }

    /// <summary>Adds a child without children of its own.</summary>
    /// <param name="key">The child's key in kebab case.</param>
    /// <param name="arguments">The child's arguments.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A key or name is not in kebab case, or a name stands twice.</exception>
    public ExplanationBuilder Child(string key, params ReadOnlySpan<ExplanationArgument> arguments) =>
        Child(new ExplanationNode(key, arguments.ToArray(), []));

    /// <summary>Adds a child and builds it.</summary>
    /// <param name="key">The child's key in kebab case.</param>
    /// <param name="build">Gives the child its arguments and children.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="build"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not in kebab case.</exception>
    public ExplanationBuilder Child(string key, Action<ExplanationBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        ExplanationBuilder child = new(key, level + 1, budget);
        if (!Takes(deepest: child.level + 1, count: 1))
        {
            return this;
        }

        build(child);
        children.Add(child.Build());
        return this;
    }

    /// <summary>Adds a tree that was built before as a child.</summary>
    /// <param name="node">The child.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public ExplanationBuilder Child(ExplanationNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (Takes(level + node.Depth, node.Count))
        {
            children.Add(node);
        }

        return this;
    }

    /// <summary>The tree as it stands.</summary>
    /// <returns>An immutable node.</returns>
    public ExplanationNode Build() => leftOut == 0
        ? new ExplanationNode(key, arguments, children)
        : new ExplanationNode(key, arguments, [.. children, new ExplanationNode(LeftOutKey, [new ExplanationArgument("count", ExplanationValue.Of(leftOut))], [])]);

    /// <summary>
    /// Takes room for a child whose tree reaches down to a level. Room is kept for one line on each open level that counts what was left
    /// out: below a child that is still being built, and for the whole depth in the number of nodes.
    /// </summary>
    private bool Takes(int deepest, int count)
    {
        if (deepest <= ExplanationNode.MaxDepth && budget.Used + count <= ExplanationNode.MaxCount - ExplanationNode.MaxDepth)
        {
            budget.Used += count;
            return true;
        }

        budget.Used += leftOut == 0 ? 1 : 0;
        leftOut += count;
        return false;
    }

    /// <summary>The nodes taken so far by the whole tree.</summary>
    private sealed class Budget
    {
        internal int Used { get; set; } = 1;
    }
}
