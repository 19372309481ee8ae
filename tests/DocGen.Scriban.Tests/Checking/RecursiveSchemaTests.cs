using System.Text.Json;
using Scriban.Checking;

namespace Scriban.Tests.Checking;

public sealed class RecursiveSchemaTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": { "content": { "$ref": "#/$defs/blocks" }, "group": { "$ref": "#/$defs/group" } },
          "$defs": {
            "blocks": { "type": "array", "items": { "$ref": "#/$defs/block" } },
            "block": {
              "oneOf": [
                { "type": "object", "properties": { "text": { "type": "string" } } },
                { "type": "object", "properties": { "blocks": { "$ref": "#/$defs/blocks" }, "next": { "$ref": "#/$defs/block" } } }
              ]
            },
            "group": { "type": "object", "properties": { "title": { "type": "string" }, "inner": { "$ref": "#/$defs/group" } } }
          }
        }
        """;

    [Fact]
    public void Read_SchemaThatHoldsItself_Ends() => Assert.IsType<ObjectShape>(JsonSchemaReader.Read(JsonDocument.Parse(Schema).RootElement));

    [Theory]
    [InlineData("{{ for block in content }}{{ block.text }}{{ end }}", 0)]
    [InlineData("{{ group.inner.inner.title }}", 0)]
    [InlineData("{{ group.inner.inner.titel }}", 1)]
    public void Check_TemplateOverIt_FindsOnlyWhatIsWrong(string text, int problems)
    {
        var shape = JsonSchemaReader.Read(JsonDocument.Parse(Schema).RootElement);
        Assert.Equal(problems, TemplateChecker.Check(Template.Parse(text), shape).Count);
    }
}
