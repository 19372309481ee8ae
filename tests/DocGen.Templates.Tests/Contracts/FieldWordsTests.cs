using System.Text.Json;
using DocGen.Templates.Contracts;

namespace DocGen.Templates.Tests.Contracts;

/// <summary>A violation names its place in the contract's words too, for those who never see the data.</summary>
public sealed class FieldWordsTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "school": { "$ref": "#/$defs/school" },
            "leader": { "$ref": "#/$defs/person", "title": "ответственный" },
            "rows": { "type": "array", "title": "мероприятия", "items": { "oneOf": [ { "$ref": "#/$defs/row" }, { "type": "string" } ] } },
            "plain": { "type": "object", "properties": { "text": { "type": "string", "pattern": "\\S" } } }
          },
          "$defs": {
            "school": { "title": "организация", "type": "object", "properties": { "head": { "$ref": "#/$defs/person", "title": "руководитель" } } },
            "person": { "title": "человек", "type": "object", "properties": { "surname": { "type": "string", "pattern": "\\S", "title": "фамилия" }, "gender": { "enum": ["m", "f"], "title": "пол: m или f" } } },
            "row": { "type": "object", "properties": { "term": { "type": "integer", "title": "срок" } } }
          }
        }
        """;

    [Theory]
    [InlineData("""{ "school": { "head": { "surname": " " } } }""", "организация, руководитель, фамилия")]
    [InlineData("""{ "leader": { "gender": "x" } }""", "ответственный, пол")]
    [InlineData("""{ "rows": [ "а", { "term": "март" } ] }""", "мероприятия, № 2, срок")]
    [InlineData("""{ "plain": { "text": "" } }""", null)]
    public void Check_Violation_NamesItsFieldInTheContractsWords(string data, string? field)
    {
        var (contract, problems) = Contract.Compile(JsonElement.Parse(Schema), "contract.json");
        Assert.Empty(problems);

        Assert.Equal(field, contract!.Check(JsonElement.Parse(data))[^1].Place.Field);
    }
}
