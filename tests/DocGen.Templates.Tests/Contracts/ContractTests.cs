using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Tests.Contracts;

public sealed class ContractTests
{
    private const string Programme = """
        {
          "type": "object",
          "required": ["school", "roadmap", "content"],
          "additionalProperties": false,
          "properties": {
            "school": { "$ref": "#/$defs/school" },
            "year": { "type": "integer", "minimum": 2000, "maximum": 2100, "description": "учебный год" },
            "share": { "type": ["number", "null"], "exclusiveMinimum": 0, "exclusiveMaximum": 100 },
            "date": { "type": "string", "format": "date", "description": "дата приказа" },
            "site": { "type": "string", "format": "uri" },
            "email": { "type": "string", "format": "email" },
            "status": { "enum": ["draft", "approved"] },
            "roadmap": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "$ref": "#/$defs/row" }, "description": "строки дорожной карты" },
            "tags": { "type": "array", "uniqueItems": true, "items": { "type": "string" } },
            "flag": { "type": "boolean" },
            "content": { "type": "array", "items": { "$ref": "#/$defs/block" } },
            "lead": { "anyOf": [ { "type": "string" }, { "$ref": "#/$defs/person" } ] }
          },
          "$defs": {
            "school": {
              "type": "object", "required": ["short_name"], "additionalProperties": false,
              "properties": {
                "short_name": { "type": "string", "minLength": 3, "maxLength": 20, "description": "краткое название школы" },
                "inn": { "type": "string", "pattern": "^\\d{10}$", "description": "ИНН, десять цифр" }
              }
            },
            "person": {
              "type": "object", "required": ["surname"], "additionalProperties": false,
              "properties": { "surname": { "type": "string" } }
            },
            "row": { "allOf": [ { "type": "object", "required": ["event"] }, { "properties": { "event": { "type": "string", "minLength": 1 } } } ] },
            "block": {
              "oneOf": [
                { "title": "абзац", "type": "object", "required": ["type", "text"], "additionalProperties": false,
                  "properties": { "type": { "const": "paragraph" }, "text": { "type": "string" } } },
                { "title": "раздел", "type": "object", "required": ["type", "blocks"], "additionalProperties": false,
                  "properties": { "type": { "const": "section" }, "blocks": { "type": "array", "items": { "$ref": "#/$defs/block" } } } }
              ]
            }
          }
        }
        """;

    private const string Good = """
        {
          "school": { "short_name": "МБОУ СОШ № 1", "inn": "6100000000" }, "year": 2026, "share": 54.5, "date": "2026-03-01",
          "site": "https://школа.рф/", "email": "school@example.ru", "status": "draft", "roadmap": [ { "event": "Семинар" } ], "tags": ["a", "b"],
          "flag": true, "lead": { "surname": "Иванова" },
          "content": [ { "type": "paragraph", "text": "x" }, { "type": "section", "blocks": [ { "type": "paragraph", "text": "y\n\"\\" } ] } ]
        }
        """;

    [Fact]
    public void Check_GoodData_HasNoProblems() => Assert.Empty(Check(Programme, Good));

    [Fact]
    public void Check_BadData_ReportsEveryViolation() =>
        Assert.Equal(
            """
            data.json: $.school.shrt_name: ошибка DG1203: Неизвестное поле «shrt_name»; возможно, «short_name»
            data.json: $.school.inn: ошибка DG1208: Текст «61» записан не так, как нужно; ИНН, десять цифр
            data.json: $.school: ошибка DG1204: Нет обязательного поля «short_name»; short_name — краткое название школы
            data.json: $.year: ошибка DG1205: Здесь текст «2026», а нужно: целое число; учебный год
            data.json: $.share: ошибка DG1209: Число 100, а нужно меньше 100
            data.json: $.date: ошибка DG1212: Текст «01.03.2026» — не дата вида 2026-03-01; дата приказа
            data.json: $.site: ошибка DG1212: Текст «школа.рф» — не адрес вида https://школа.рф
            data.json: $.email: ошибка DG1212: Текст «school@» — не адрес почты вида school@example.ru
            data.json: $.status: ошибка DG1206: Недопустимое значение: текст «aproved»; возможно, «approved»; допустимо: draft, approved
            data.json: $.roadmap: ошибка DG1210: Список пуст; строки дорожной карты
            data.json: $.tags[2]: ошибка DG1211: Элемент повторяет элемент [0]
            data.json: $.flag: ошибка DG1205: Здесь текст «да», а нужно: true или false
            data.json: $.content[0].type: ошибка DG1206: Недопустимое значение: текст «paragraf»; возможно, «paragraph»; допустимо: paragraph, section
            data.json: $.content[1].blocks[0].txt: ошибка DG1203: Неизвестное поле «txt»; возможно, «text»
            data.json: $.content[1].blocks[0]: ошибка DG1204: Нет обязательного поля «text»
            data.json: $.content[2]: ошибка DG1204: Нет обязательного поля «type»; допустимо: paragraph, section
            data.json: $.lead: ошибка DG1205: Здесь число 5, а нужно: объект { } или текст

            """,
            Check(
                Programme,
                """
                {
                  "school": { "shrt_name": "СОШ", "inn": "61" }, "year": "2026", "share": 100, "date": "01.03.2026", "site": "школа.рф", "email": "school@",
                  "status": "aproved", "roadmap": [], "tags": ["a", "b", "a"], "flag": "да",
                  "content": [ { "type": "paragraf", "text": "x" }, { "type": "section", "blocks": [ { "type": "paragraph", "txt": "y" } ] }, { "text": "z" } ],
                  "lead": 5
                }
                """));

    [Theory]
    [InlineData("""{ "type": "string", "minLength": 2 }""", "\"😀\"", "$: ошибка DG1207: В тексте 1 зн., а нужно не меньше 2\n")]
    [InlineData("""{ "type": "string", "maxLength": 2 }""", "\"абв\"", "$: ошибка DG1207: В тексте 3 зн., а можно не больше 2\n")]
    [InlineData("""{ "type": "string", "minLength": 1, "description": "цель" }""", "\"\"", "$: ошибка DG1207: Текст пуст; цель\n")]
    [InlineData("""{ "type": "integer" }""", "1.5", "$: ошибка DG1205: Здесь число 1.5, а нужно: целое число\n")]
    [InlineData("""{ "type": "integer" }""", "1.0", "")]
    [InlineData("""{ "type": "number" }""", "1", "")]
    [InlineData("""{ "const": 5 }""", "6", "$: ошибка DG1206: Недопустимое значение: число 6; допустимо: 5\n")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "number" } }""", """{ "a": 1, "b c": "x" }""", "$['b c']: ошибка DG1205: Здесь текст «x», а нужно: число\n")]
    [InlineData("""{ "oneOf": [ { "type": "number", "minimum": 5 }, { "type": "number", "maximum": 7 } ] }""", "6", "$: ошибка DG1214: Значение подходит сразу под несколько вариантов: 2 из 2\n")]
    [InlineData("""{ "anyOf": [ { "title": "большое", "type": "number", "minimum": 5 }, { "type": "number", "maximum": 2 } ] }""", "3", "$: ошибка DG1213: Значение не подходит ни под один из вариантов; ближайший — «большое», его замечания следом\n$: ошибка DG1209: Число 3, а нужно не меньше 5; большое\n")]
    [InlineData("true", """{ "anything": [1, "x", null] }""", "")]
    [InlineData("""{ "maxItems": 1 }""", "[1, 2]", "$: ошибка DG1210: В списке 2 эл., а можно не больше 1\n")]
    [InlineData("""{ "required": ["a"] }""", "{}", "$: ошибка DG1204: Нет обязательного поля «a»\n")]
    public void Check_Keyword_IsHonoured(string schema, string data, string expected) =>
        Assert.Equal(expected, Check(schema, data).Replace("data.json: ", string.Empty, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"a\\u0001b\"", "$: ошибка DG1215: Недопустимый знак U+0001 в тексте, место 2; удалите его\n")]
    [InlineData("\"\\b\"", "$: ошибка DG1215: Недопустимый знак U+0008 в тексте, место 1; удалите его\n")]
    [InlineData("\"\u007F\"", "$: ошибка DG1215: Недопустимый знак U+007F в тексте, место 1; удалите его\n")]
    [InlineData("\"\u0085\"", "$: ошибка DG1215: Недопустимый знак U+0085 в тексте, место 1; удалите его\n")]
    [InlineData("\"\uFFFF\"", "$: ошибка DG1215: Недопустимый знак U+FFFF в тексте, место 1; удалите его\n")]
    [InlineData("""{ "a": [ "x\ud800y" ] }""", "$.a[0]: ошибка DG1215: Недопустимый знак U+D800 в тексте, место 2; удалите его\n")]
    [InlineData("""{ "a\u0002": 1 }""", "$['a\\u0002']: ошибка DG1215: Недопустимый знак U+0002 в названии поля, место 2; удалите его\n")]
    [InlineData("""{ "\udc00": 1 }""", "$['\\uDC00']: ошибка DG1215: Недопустимый знак U+DC00 в названии поля, место 1; удалите его\n")]
    [InlineData("\"\\ud83d\\ude00 « » \u00A0 \\n \\t \\r \\\" \\/ \uFB00\"", "")]
    public void Check_ForbiddenCharacters_AreFoundAnywhere(string data, string expected) =>
        Assert.Equal(expected, Check("true", data).Replace("data.json: ", string.Empty, StringComparison.Ordinal));

    [Fact]
    public void Check_ManyViolations_AreCountedAfterTheLimit()
    {
        var (contract, _) = Contract.Compile(Json("""{ "items": { "type": "string" } }"""), "c");
        var problems = contract!.Check(Json("[" + string.Join(',', Enumerable.Range(0, 50)) + "]"), "d", limit: 5);

        Assert.Equal(6, problems.Length);
        Assert.Equal("Ещё замечаний: 45", problems[^1].Message);
    }

    [Fact]
    public void Compile_WrongSchema_ReportsEveryMistake()
    {
        var (contract, problems) = Contract.Compile(
            Json("""
                {
                  "type": "objekt", "requried": ["a"], "minLength": -1, "required": "a",
                  "properties": { "a": { "$ref": "#/$defs/nope" }, "b": { "pattern": "(" }, "c": { "format": "time" }, "d": 5 },
                  "$defs": { "unused": { "prefixItems": [] } }, "oneOf": [], "enum": []
                }
                """),
            "contract.json");

        Assert.Null(contract);
        Assert.Equal(
            """
            contract.json: $.type: ошибка DG1232: Неизвестный вид значения "objekt"; виды: object, array, string, integer, number, boolean, null
            contract.json: $.requried: ошибка DG1231: Неизвестное ключевое слово «requried»; возможно, «required»
            contract.json: $.$defs.unused.prefixItems: ошибка DG1231: Неизвестное ключевое слово «prefixItems»
            contract.json: $.oneOf: ошибка DG1232: Нужен непустой список схем
            contract.json: $.enum: ошибка DG1232: enum — непустой список значений
            contract.json: $.minLength: ошибка DG1232: Нужно целое число от 0
            contract.json: $.required: ошибка DG1232: Нужен список названий полей
            contract.json: $.properties.a.$ref: ошибка DG1233: Ссылка "#/$defs/nope" ведёт в никуда
            contract.json: $.properties.b.pattern: ошибка DG1232: Недопустимое регулярное выражение "("
            contract.json: $.properties.c.format: ошибка DG1232: Неизвестный формат "time": есть date, email, uri
            contract.json: $.properties.d: ошибка DG1232: Схема должна быть объектом { }

            """,
            string.Concat(problems.Select(DiagnosticPrinter.Format)));
    }

    [Theory]
    [InlineData("""{ "$ref": "#" }""", "$")]
    [InlineData("""{ "$defs": { "a": { "oneOf": [ { "type": "string" }, { "$ref": "#/$defs/a" } ] } } }""", "$.$defs.a")]
    [InlineData("""{ "properties": { "x": { "$ref": "#/$defs/a" } }, "$defs": { "a": { "allOf": [ { "$ref": "#/$defs/b" } ] }, "b": { "$ref": "#/$defs/a" } } }""", "$.$defs.a")]
    public void Compile_SchemaThatIsItself_IsAnError(string schema, string path)
    {
        var (contract, problems) = Contract.Compile(Json(schema), "contract.json");

        Assert.Null(contract);
        Assert.Equal((path, "Схема ссылается сама на себя"), (problems[0].Place.DataPath, problems[0].Message));
    }

    [Fact]
    public void Compile_ReferenceToOtherFile_IsFollowed()
    {
        var definitions = Json("""{ "$defs": { "person": { "type": "object", "required": ["name"], "properties": { "friend": { "$ref": "#/$defs/person" } } } } }""");
        var (contract, problems) = Contract.Compile(
            Json("""{ "$ref": "definitions.json#/$defs/person" }"""), "contract.json", file => file == "definitions.json" ? definitions : null);

        Assert.Empty(problems);
        Assert.Equal("friend name", string.Join(' ', contract!.MemberNames));
        Assert.Equal("$.friend", Assert.Single(contract.Check(Json("""{ "name": 1, "friend": {} }"""))).Place.DataPath);
    }

    [Fact]
    public void CheckAndCompile_RandomJson_NeverCrash()
    {
        string[] values = ["5", "-1.5e300", "\"x\"", "\"\"", "null", "true", "[]", "{}", "[1, \"a\", {}]", "{ \"type\": 5 }", "{ \"type\": \"section\" }", "{ \"$ref\": \"#\" }"];
        var (contract, _) = Contract.Compile(Json(Programme), "contract.json");
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            try
            {
                var problems = contract!.Check(Json(Spoil(Good, values, random)));
                Assert.All(problems, problem => Assert.StartsWith("$", problem.Place.DataPath, StringComparison.Ordinal));
                Contract.Compile(Json(Spoil(Programme, values, random)), "contract.json").Contract?.Check(Json(Good));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}", exception);
            }
        }
    }

    /// <summary>Puts another value in the place of one to three values.</summary>
    private static string Spoil(string json, string[] values, Random random)
    {
        var root = JsonNode.Parse(json)!;
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var node = root;
            for (var depth = random.Next(1, 6); depth > 0; depth--)
            {
                node = node switch
                {
                    JsonObject { Count: > 0 } item => item.ElementAt(random.Next(item.Count)).Value ?? node,
                    JsonArray { Count: > 0 } list => list[random.Next(list.Count)] ?? node,
                    _ => node,
                };
            }

            if (node.Parent is not null)
            {
                node.ReplaceWith(JsonNode.Parse(values[random.Next(values.Length)]));
            }
        }

        return root.ToJsonString();
    }

    private static string Check(string schema, string data)
    {
        var (contract, problems) = Contract.Compile(Json(schema), "contract.json");
        Assert.Empty(problems);
        return string.Concat(contract!.Check(Json(data), "data.json").Select(DiagnosticPrinter.Format));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
