using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.Api.Pages.Parts;

/// <summary>Which page of a list is asked for: «page» of the query alone, since the route has a value of that name, the Razor page itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PageNumberAttribute : Attribute, IBindingSourceMetadata, IModelNameProvider, IRequestPredicateProvider
{
    public BindingSource BindingSource => BindingSource.Query;

    public string Name => "page";

    public Func<ActionContext, bool> RequestPredicate => _ => true;
}
