using DocGen.Data.Merging;
using DocGen.Data.Storage;
using DocGen.Schools;

namespace DocGen.Data.Tests.Stores;

internal static class StoreActions
{
    public const string Who = "Петрова А.А.";

    public static async Task<MergePlan> MergeAsync(this SchoolStore store, SchoolData data)
    {
        await using var context = store.Open(Who);
        var plan = await new MergePlanner(context).PlanAsync(data);
        Assert.Null(await new MergeWriter(context).WriteAsync(plan, "образец.json", "00"));
        return plan;
    }
}
