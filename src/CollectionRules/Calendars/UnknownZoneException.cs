namespace CollectionRules.Calendars;

/// <summary>A zone id cannot be resolved. The message is that of the <see cref="Fault"/>.</summary>
public sealed class UnknownZoneException : ArgumentException
{
    internal UnknownZoneException(ZoneFault fault)
        : base(fault.Message) => Fault = fault;

    /// <summary>What is wrong with which id.</summary>
    public ZoneFault Fault { get; }
}
