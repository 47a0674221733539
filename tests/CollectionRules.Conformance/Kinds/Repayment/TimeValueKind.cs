using System.Globalization;
using CollectionRules.Conformance.Comparing;
using CollectionRules.Conformance.Reading;
using CollectionRules.Repayment.Costs;

namespace CollectionRules.Conformance.Kinds.Repayment;

/// <summary>The functions of spreadsheets. An argument that is a list gives a list of results.</summary>
internal sealed class TimeValueKind : IVectorKind
{
    public VectorSchema Schema => VectorSchema.Repayment;

    public string Name => "tvm";

    public Outcome Run(Vector vector)
    {
        Given given = vector.Given;
        string function = given.Text("function").ToUpperInvariant();
        List<(decimal? Value, string? Reason)> results = function is "IRR" or "XIRR" ? [Internal(given, function)] : [.. Values(given["args"], function)];
        Comparison comparison = new(vector);
        if (vector.Expected.Find("value") is { IsArray: true })
        {
            comparison.Numbers("value", results.Select(result => result.Value ?? throw new InvalidOperationException(result.Reason)));
        }
        else
        {
            comparison.Number("value", results[0].Value);
        }

        comparison.Word("reason", results[0].Reason);
        return comparison.Outcome();
    }

    private static (decimal?, string?) Internal(Given given, string function)
    {
        decimal nearest = given.Find("guess") is { } guess ? Ratio(guess) : 0m;
        IReadOnlyList<Given> flows = given.List("flows");
        SolvedRate rate = function == "IRR"
            ? TimeValue.InternalRate(flows.Select(flow => flow.AsNumber).ToArray(), nearest)
            : TimeValue.DatedInternalRate(flows.Select(flow => (flow.Date("date"), flow.Number("amount"))).ToArray(), nearest);
        return (rate.Ratio, rate.Reason?.ToString());
    }

    private static IEnumerable<(decimal?, string?)> Values(Given args, string function)
    {
        PaymentTiming timing = Timing(args);
        decimal Number(string key) => Ratio(args[key]);
        decimal Optional(string key) => args.Find(key) is { } value ? Ratio(value) : 0m;
        int Whole(string key) => args.Whole(key);
        if (function == "RATE")
        {
            SolvedRate rate = TimeValue.Rate(Whole("nper"), Number("pmt"), Number("pv"), Optional("fv"), timing, Optional("guess"));
            return [(rate.Ratio, rate.Reason?.ToString())];
        }

        decimal per = function == "RATE" ? 0m : Number("rate");
        int[] rows = function is "IPMT" or "PPMT" ? args["per"] is { IsArray: true } list ? [.. list.Items.Select(item => item.AsWhole)] : [Whole("per")] : [0];
        int from = function.StartsWith("CUM", StringComparison.Ordinal) ? Whole("start") : 0, to = from > 0 ? Whole("end") : 0;
        return rows.Select(row => function switch
        {
            "PMT" => TimeValue.Payment(per, Number("nper"), Number("pv"), Optional("fv"), timing),
            "FV" => TimeValue.FutureValue(per, Number("nper"), Optional("pmt"), Optional("pv"), timing),
            "PV" => TimeValue.PresentValue(per, Number("nper"), Optional("pmt"), Optional("fv"), timing),
            "NPER" => TimeValue.Periods(per, Number("pmt"), Number("pv"), Optional("fv"), timing),
            "IPMT" => TimeValue.Interest(per, row, Whole("nper"), Number("pv"), Optional("fv"), timing),
            "PPMT" => TimeValue.Principal(per, row, Whole("nper"), Number("pv"), Optional("fv"), timing),
            "CUMIPMT" => TimeValue.CumulativeInterest(per, Whole("nper"), Number("pv"), from, to, timing),
            "CUMPRINC" => TimeValue.CumulativePrincipal(per, Whole("nper"), Number("pv"), from, to, timing),
            _ => throw new UnsupportedException($"the function \"{function}\" is not known"),
        }).Select(result => (result.Value, result.Reason?.ToString()));
    }

    private static PaymentTiming Timing(Given args) => (args.Find("when") ?? args.Find("type"))?.Element.ToString() switch
    {
        null or "0" or "end" => PaymentTiming.End,
        "1" or "begin" or "beginning" => PaymentTiming.Beginning,
        string word => throw new UnsupportedException($"the timing \"{word}\" is not known"),
    };

    /// <summary>A number, or a quotient such as "0.08/12".</summary>
    private static decimal Ratio(Given value)
    {
        if (Given.NumberOf(value.Element) is { } number)
        {
            return number;
        }

        string[] parts = value.AsText.Split('/');
        return parts.Length == 2
            && decimal.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal upper)
            && decimal.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal lower) && lower != 0m
            ? upper / lower
            : throw new UnsupportedException($"{value.Path} is no number");
    }
}
