using CollectionRules.Diagnostics;

namespace CollectionRules.Tests.Diagnostics;

public sealed class PolicyValidationExceptionTests
{
    [Fact]
    public void Message_ListsEveryDiagnosticOnALineOfItsOwn()
    {
        DiagnosticBag bag = new();
        bag.Report(DiagnosticCode.MissingMember, "/a", value: "name");
        bag.Add(new PolicyDiagnostic(DiagnosticCode.JsonEmpty, severity: Severity.Warning));
        PolicyValidationException fault = Assert.Throws<PolicyValidationException>(bag.ThrowIfErrors);
        Assert.Equal(
            "Not valid: errors 1, others 1.\n"
            + "CR-MISSING-MEMBER error at /a: The member \"name\" is missing. Hint: add the member; it has no default.\n"
            + "CR-JSON-EMPTY warning: The document is empty. Hint: write one JSON value, such as an object in braces.",
            fault.Message);
        Assert.Equal<PolicyDiagnostic>(bag.ToImmutable(), fault.Diagnostics);
    }

    [Fact]
    public void New_WithoutErrors_Throws()
    {
        Assert.Throws<ArgumentException>(() => new PolicyValidationException(default));
        Assert.Throws<ArgumentException>(() => new PolicyValidationException([new PolicyDiagnostic(DiagnosticCode.JsonEmpty, severity: Severity.Warning)]));
    }
}
