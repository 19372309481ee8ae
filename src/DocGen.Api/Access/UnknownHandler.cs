using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DocGen.Api.Access;

/// <summary>A page asked in a way that it has no handler for is refused; by itself it would be shown without its data, or fail on a body that is no form.</summary>
internal sealed class UnknownHandler : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        var looks = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        // A page that is only looked at needs no handler, unless the address names one.
        if (context.HandlerMethod is null && (!looks || !string.IsNullOrEmpty(context.HttpContext.Request.Query["handler"])))
        {
            context.Result = new StatusCodeResult(looks ? StatusCodes.Status404NotFound : StatusCodes.Status405MethodNotAllowed);
        }
        else if (!looks && !context.HttpContext.Request.HasFormContentType)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status415UnsupportedMediaType);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
