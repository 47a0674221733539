namespace CollectionRules.Rules.Sources;

/// <summary>Where the value of a host's fact comes from.</summary>
public enum FactOriginKind
{
    /// <summary>An attribute of the host on the case. (<c>attribute</c>)</summary>
    Attribute,

    /// <summary>A history query. (<c>history</c>)</summary>
    History,

    /// <summary>The result of an outside model. (<c>model</c>)</summary>
    Model,

    /// <summary>A signal of the portfolio. (<c>signal</c>)</summary>
    Signal,

    /// <summary>The band that days past due fall in. (<c>bands</c>)</summary>
    Bands,

    /// <summary>A word of the case file whose values are the host's. (<c>field</c>)</summary>
    Field,
}
