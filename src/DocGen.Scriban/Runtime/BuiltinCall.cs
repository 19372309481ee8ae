using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A compiled call of a method with its arguments in places; those left out are <see cref="Type.Missing"/>.</summary>
internal delegate object? BuiltinCall(
    TemplateContext context, SourceSpan span, object? first, object? second, object? third, object? fourth, object? fifth);
