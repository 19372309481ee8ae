using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

/// <summary>Whatever a template passes to a function, it gets a value or an error with a place: never another exception, never a hang.</summary>
public sealed class AnyArgumentsTests
{
    private const int Seed = 6102;

    public static TheoryData<string> Functions => new(
        BuiltinGroups.All.SelectMany(g => g.Members.Split(' ').Where(m => m != "zero").Select(m => $"{g.Name}.{m}")));

    [Theory]
    [MemberData(nameof(Functions))]
    public void Call_AnyArguments_GivesValueOrRuntimeError(string path)
    {
        var random = new Random(Seed);
        var parts = path.Split('.');
        var function = (IScriptCustomFunction)FunctionBinder.Bind(BuiltinGroups.All.Single(g => g.Name == parts[0]).Type)[parts[1]]!;
        for (var i = 0; i < 300; i++)
        {
            var context = new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(200) };
            var arguments = Enumerable.Range(0, random.Next(7)).Select(_ => NextValue(random)).ToArray();
            try
            {
                var result = function.Invoke(context, default, arguments);
                _ = context.ObjectToString(result);
                _ = ObjectFunctions.Typeof(result);
            }
            catch (ScriptRuntimeException error)
            {
                Assert.NotEmpty(error.OriginalMessage);
            }
            catch (Exception error)
            {
                Assert.Fail($"seed {Seed}, call {i}: {path} {string.Join(", ", arguments.Select(a => JsonSerializer.Serialize($"{a} ({a?.GetType().Name})")))}: {error}");
            }
        }
    }

    private static object? NextValue(Random random) => random.Next(24) switch
    {
        0 or 1 => null,
        2 => "",
        3 => RandomText.Next(random, 10),
        4 => "2025-09-01",
        5 => "ru-RU",
        6 => "%d %q %",
        7 => "N2",
        8 => 0,
        9 => random.Next(-5, 6),
        10 => int.MaxValue,
        11 => long.MinValue,
        12 => BigInteger.Pow(10, 30),
        13 => random.NextDouble() * 10,
        14 => double.NaN,
        15 => double.PositiveInfinity,
        16 => decimal.MaxValue,
        17 => random.Next(2) == 0,
        18 => new ScriptArray([1, "а", null, new ScriptArray()]),
        19 => new ScriptRange(1, 3),
        20 => new ScriptObject { ["a"] = 1, ["b"] = "x" },
        21 => DateTime.MaxValue.AddDays(-random.Next(3)),
        22 => TimeSpan.MinValue,
        _ => new HostFunction((_, arguments) => arguments.Length > 0 ? arguments[0] : CultureInfo.InvariantCulture.Name),
    };
}
