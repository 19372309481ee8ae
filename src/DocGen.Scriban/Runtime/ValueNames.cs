using System.Numerics;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>What messages call a value.</summary>
internal static class ValueNames
{
    public static string Of(object? value) => value switch
    {
        null => "пусто",
        string or ScriptMarkup => "строка",
        bool => "логическое значение",
        int or long or BigInteger or short or byte => "целое число",
        double or float or decimal => "число",
        DateTime => "дата",
        TimeSpan => "промежуток времени",
        JsonElement { ValueKind: JsonValueKind.String } => "строка",
        JsonElement { ValueKind: JsonValueKind.Number } => "число",
        IScriptCustomFunction => "функция",
        _ when ValueConverter.IsList(value) => "список",
        _ => "объект",
    };
}
