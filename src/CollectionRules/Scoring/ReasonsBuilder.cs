namespace CollectionRules.Scoring;

/// <summary>Gathers how a card finds the reasons of a score; nothing is checked before the card is made.</summary>
/// <remarks>A characteristic's own baseline comes first, then the table, then the card's baseline, then the method worked out from the card.</remarks>
/// <example><code>
/// .Reasons(r => r.Against(BaselineMethod.Maximum).AtMost(3).Text("C04", "Promises were not kept", "承诺还款未履行", customerSafe: true))
/// </code></example>
public sealed class ReasonsBuilder
{
    internal ReasonsBuilder()
    {
    }

    internal BaselineMethod Method { get; private set; }

    internal BaselineTable? Table { get; private set; }

    internal decimal? CardBaseline { get; private set; }

    internal ReasonDirection? ChosenDirection { get; private set; }

    internal int Most { get; private set; } = ReasonSettings.DefaultMost;

    internal ZeroShortfall Zero { get; private set; }

    internal SharedReasonCodes Shared { get; private set; }

    internal ReasonTies TieRule { get; private set; }

    internal List<ReasonText> Texts { get; } = [];

    /// <summary>The method. Maximum and minimum are worked out from the card; the others need a table or baselines of their own.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    public ReasonsBuilder Against(BaselineMethod method)
    {
        Method = Defined(method, nameof(method));
        return this;
    }

    /// <summary>Baselines by characteristic, and their method.</summary>
    public ReasonsBuilder Against(BaselineTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        return this;
    }

    /// <summary>One baseline for every characteristic that has none of its own.</summary>
    public ReasonsBuilder Baseline(decimal points)
    {
        CardBaseline = points;
        return this;
    }

    /// <summary>Which side of the baseline is adverse.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not defined.</exception>
    public ReasonsBuilder Direction(ReasonDirection direction)
    {
        ChosenDirection = Defined(direction, nameof(direction));
        return this;
    }

    /// <summary>The most reasons of one result, 1 to 500; 4 by default.</summary>
    public ReasonsBuilder AtMost(int reasons)
    {
        Most = reasons;
        return this;
    }

    /// <summary>What becomes of a shortfall of 0; dropped by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="treatment"/> is not defined.</exception>
    public ReasonsBuilder ZeroShortfalls(ZeroShortfall treatment)
    {
        Zero = Defined(treatment, nameof(treatment));
        return this;
    }

    /// <summary>What becomes of a code that several characteristics have; summed by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="treatment"/> is not defined.</exception>
    public ReasonsBuilder SharedCodes(SharedReasonCodes treatment)
    {
        Shared = Defined(treatment, nameof(treatment));
        return this;
    }

    /// <summary>Which of two reasons with the same shortfall comes first; definition order by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not defined.</exception>
    public ReasonsBuilder Ties(ReasonTies rule)
    {
        TieRule = Defined(rule, nameof(rule));
        return this;
    }

    /// <summary>The text of a code in both languages, and whether the borrower may see it.</summary>
    public ReasonsBuilder Text(string code, string english, string chinese, bool customerSafe = false)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(chinese);
        Texts.Add(new(code, english, chinese, customerSafe));
        return this;
    }

    /// <summary>A copy that nobody outside holds.</summary>
    internal ReasonsBuilder Copy()
    {
        ReasonsBuilder copy = new()
        {
            Method = Method,
            Table = Table,
            CardBaseline = CardBaseline,
            ChosenDirection = ChosenDirection,
            Most = Most,
            Zero = Zero,
            Shared = Shared,
            TieRule = TieRule,
        };
        copy.Texts.AddRange(Texts);
        return copy;
    }

    private static T Defined<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"The word \"{value}\" is not defined; {string.Join(", ", Enum.GetNames<T>())} are.");
}
