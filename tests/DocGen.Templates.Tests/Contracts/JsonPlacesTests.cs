using System.Text;
using System.Text.Json;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Tests.Contracts;

public sealed class JsonPlacesTests
{
    [Fact]
    public void Add_Violations_GetTheirLines()
    {
        const string Schema = """
            {
              "additionalProperties": false, "required": ["title"],
              "properties": {
                "title": {}, "school": { "required": ["name"] },
                "rows": { "items": { "properties": { "term": { "type": "string" }, "list": { "items": { "type": "number" } } } } }
              }
            }
            """;
        const string Data = """
            {
              "school": { "x": 1 },
              "titel": "Название",
              "rows": [
                { "term": "март", "list": [1, [2]] },
                { "term": 5 }
              ]
            }
            """;
        var (contract, _) = Contract.Compile(JsonDocument.Parse(Schema).RootElement, "c");
        var problems = contract!.Check(JsonDocument.Parse(Data).RootElement, "data.json");

        Assert.Equal(
            """
            data.json(2,13): $.school: ошибка DG1204: Нет обязательного поля «name»
                  "school": { "x": 1 },
                            ^
            data.json(3,3): $.titel: ошибка DG1203: Неизвестное поле «titel»; возможно, «title»
                  "titel": "Название",
                  ^^^^^^^
            data.json(5,35): $.rows[0].list[1]: ошибка DG1205: Здесь список, а нужно: число
                    { "term": "март", "list": [1, [2]] },
                                                  ^
            data.json(6,15): $.rows[1].term: ошибка DG1205: Здесь число 5, а нужно: текст
                    { "term": 5 }
                              ^
            data.json(1,1): $: ошибка DG1204: Нет обязательного поля «title»
                {
                ^

            """,
            string.Concat(JsonPlaces.Add(problems, Encoding.UTF8.GetBytes(Data), "data.json").Select(DiagnosticPrinter.Format)));
    }
}
