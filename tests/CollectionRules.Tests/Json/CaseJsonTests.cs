using System.Collections.Immutable;
using CollectionRules.Cases;
using CollectionRules.Diagnostics;
using CollectionRules.Json;
using CollectionRules.Tests.Decisions;

namespace CollectionRules.Tests.Json;

public sealed class CaseJsonTests
{
    [Fact]
    public void Load_SavedCase_IsTheSameCase()
    {
        CollectionCase file = Given.Loan(45);
        byte[] saved = CaseJson.Save(file);
        Assert.Equal(file.Version, CaseJson.Load(saved).Version);
        Assert.Equal(saved, CaseJson.Save(CaseJson.Load(saved)));
    }

    [Fact]
    public void TryLoad_OtherSchema_IsRefused()
    {
        Assert.Equal("collectionrules-case/1", CaseJson.Version);
        Assert.False(CaseJson.TryLoad("{\"schema\": \"collectionrules/1\"}"u8, out CollectionCase? file, out ImmutableArray<PolicyDiagnostic> diagnostics));
        Assert.Null(file);
        Assert.Equal(DiagnosticCode.CaseSchema, Assert.Single(diagnostics).Code);
    }
}
