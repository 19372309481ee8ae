using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Compiles schemas and reports every keyword that is unknown or wrong, with its place in the schema file.</summary>
internal sealed class SchemaCompiler(SchemaDocuments documents)
{
    private readonly Dictionary<(string File, string Pointer), SchemaNode> _known = [];
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly DataPath _path = new();
    private string _file = documents.MainFile;

    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    public SchemaNode Compile(JsonElement schema)
    {
        var node = new SchemaNode();
        _known[(_file, string.Empty)] = node;
        Fill(node, schema);
        ReportCircles();
        return node;
    }

    /// <summary>A schema that leads back to itself without going into the value would never be done with it.</summary>
    private void ReportCircles()
    {
        foreach (var ((file, pointer), node) in _known)
        {
            var seen = new HashSet<SchemaNode>();
            var open = new Stack<SchemaNode>(node.SameValue);
            while (open.TryPop(out var next))
            {
                if (next == node)
                {
                    var place = new Place { File = file, DataPath = "$" + pointer.Replace('/', '.') };
                    _problems.Add(new Diagnostic(Severity.Error, ContractCodes.UnknownReference.Code, place, "Схема ссылается сама на себя"));
                    break;
                }

                if (seen.Add(next))
                {
                    foreach (var other in next.SameValue)
                    {
                        open.Push(other);
                    }
                }
            }
        }
    }

    private SchemaNode CompilePart(JsonElement schema)
    {
        var node = new SchemaNode();
        Fill(node, schema);
        return node;
    }

    private void Fill(SchemaNode node, JsonElement schema)
    {
        if (schema.ValueKind is JsonValueKind.True)
        {
            return;
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            Report(ContractCodes.WrongKeyword, "Схема должна быть объектом { }");
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            _path.Push(keyword.Name);
            Take(node, keyword.Name, keyword.Value);
            _path.Pop();
        }

        var reader = new KeywordReader(schema, this);
        node.Array = TakeArray(schema, reader);
        node.Text = TakeText(reader);
        node.Number = TakeNumber(reader);
        node.RowMembers = reader.FlagOrNames("x-columns");
        node.Object = TakeObject(schema, reader);
    }

    private void Take(SchemaNode node, string name, JsonElement value)
    {
        switch (name)
        {
            case "title" when value.ValueKind == JsonValueKind.String:
                node.Title = value.GetString();
                break;
            case "description" when value.ValueKind == JsonValueKind.String:
                node.Description = value.GetString();
                break;
            case "type":
                node.Kinds = TakeKinds(value);
                break;
            case "enum" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0:
                node.Values = [.. value.EnumerateArray()];
                break;
            case "const":
                node.Values = [value];
                break;
            case "$ref":
                node.Reference = TakeReference(value);
                break;
            case "allOf":
                node.AllOf = TakeBranches(value);
                break;
            case "anyOf":
                node.AnyOf = new VariantRules(TakeBranches(value), exactlyOne: false);
                break;
            case "oneOf":
                node.OneOf = new VariantRules(TakeBranches(value), exactlyOne: true);
                break;
            case "enum":
                Report(ContractCodes.WrongKeyword, "enum — непустой список значений");
                break;
            case "title" or "description":
                Report(ContractCodes.WrongKeyword, $"{name} — текст");
                break;
            case "properties" when value.ValueKind != JsonValueKind.Object:
                Report(ContractCodes.WrongKeyword, "properties — объект с полями");
                break;
            case "$defs":
                TakeDefinitions(value);
                break;
            default:
                RequireKnown(name);
                break;
        }
    }

    private void RequireKnown(string name)
    {
        if (SchemaKeywords.All.All(keyword => !string.Equals(keyword.Name, name, StringComparison.Ordinal)))
        {
            Report(
                ContractCodes.UnknownKeyword, $"Неизвестное ключевое слово «{name}»",
                Suggestion.For(name, SchemaKeywords.All.Select(keyword => keyword.Name)));
        }
    }

    private JsonKinds TakeKinds(JsonElement value)
    {
        var names = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        var kinds = names.Aggregate(JsonKinds.None, (sum, name) => sum | Parse(name));
        return kinds == JsonKinds.None ? JsonKinds.Any : kinds;

        JsonKinds Parse(JsonElement name)
        {
            var kind = name.ValueKind == JsonValueKind.String ? JsonKindNames.Parse(name.GetString()) : JsonKinds.None;
            if (kind == JsonKinds.None)
            {
                Report(
                    ContractCodes.WrongKeyword, $"Неизвестный вид значения {name.GetRawText()}",
                    "виды: object, array, string, integer, number, boolean, null");
            }

            return kind;
        }
    }

    private SchemaNode? TakeReference(JsonElement value)
    {
        var reference = value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
        if (reference.Length == 0 || documents.Resolve(reference, _file) is not { } target)
        {
            Report(ContractCodes.UnknownReference, $"Ссылка {value.GetRawText()} ведёт в никуда");
            return null;
        }

        if (_known.TryGetValue((target.File, target.Pointer), out var known))
        {
            return known;
        }

        var node = new SchemaNode();
        _known[(target.File, target.Pointer)] = node;
        var file = _file;
        _file = target.File;
        using (_path.Restart(target.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)))
        {
            Fill(node, target.Schema);
        }

        _file = file;
        return node;
    }

    private ImmutableArray<SchemaNode> TakeBranches(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
        {
            Report(ContractCodes.WrongKeyword, "Нужен непустой список схем");
            return [new SchemaNode()];
        }

        var branches = ImmutableArray.CreateBuilder<SchemaNode>();
        foreach (var branch in value.EnumerateArray())
        {
            _path.Push(branches.Count);
            branches.Add(CompilePart(branch));
            _path.Pop();
        }

        return branches.DrainToImmutable();
    }

    /// <summary>Definitions that nothing refers to are checked too.</summary>
    private void TakeDefinitions(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(ContractCodes.WrongKeyword, "$defs — объект с определениями");
            return;
        }

        var prefix = _path.ToPointer();
        foreach (var definition in value.EnumerateObject())
        {
            var key = (_file, $"{prefix}/{definition.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
            if (_known.ContainsKey(key))
            {
                continue;
            }

            var node = new SchemaNode();
            _known[key] = node;
            _path.Push(definition.Name);
            Fill(node, definition.Value);
            _path.Pop();
        }
    }

    private ObjectRules? TakeObject(JsonElement schema, KeywordReader reader)
    {
        var required = reader.Names("required");
        var hasProperties = schema.TryGetProperty("properties", out var list);
        var hasOthers = schema.TryGetProperty("additionalProperties", out var others);
        if (!hasProperties && !hasOthers && required.Count == 0)
        {
            return null;
        }

        var properties = ImmutableArray.CreateBuilder<ObjectProperty>();
        if (hasProperties && list.ValueKind == JsonValueKind.Object)
        {
            _path.Push("properties");
            foreach (var property in list.EnumerateObject())
            {
                _path.Push(property.Name);
                properties.Add(new ObjectProperty(property.Name, CompilePart(property.Value), required.Remove(property.Name)));
                _path.Pop();
            }

            _path.Pop();
        }

        properties.AddRange(required.Select(name => new ObjectProperty(name, new SchemaNode(), true)));
        _path.Push("additionalProperties");
        var otherSchema = !hasOthers ? new SchemaNode() : others.ValueKind == JsonValueKind.False ? null : CompilePart(others);
        _path.Pop();
        return new ObjectRules(properties.DrainToImmutable(), otherSchema, hasOthers && otherSchema is not null);
    }

    private ArrayRules? TakeArray(JsonElement schema, KeywordReader reader)
    {
        SchemaNode? items = null;
        if (schema.TryGetProperty("items", out var itemSchema))
        {
            _path.Push("items");
            items = CompilePart(itemSchema);
            _path.Pop();
        }

        var least = reader.Count("minItems");
        var most = reader.Count("maxItems");
        var unique = reader.Flag("uniqueItems");
        return items is null && least is null && most is null && !unique ? null : new ArrayRules(items, least ?? 0, most ?? int.MaxValue, unique);
    }

    private static TextRules? TakeText(KeywordReader reader)
    {
        var shortest = reader.Count("minLength");
        var longest = reader.Count("maxLength");
        var pattern = reader.Pattern("pattern");
        var format = reader.Format("format");
        return shortest is null && longest is null && pattern is null && format == TextFormat.None
            ? null
            : new TextRules(shortest ?? 0, longest ?? int.MaxValue, pattern, format);
    }

    private static NumberRules? TakeNumber(KeywordReader reader)
    {
        var rules = new NumberRules(
            reader.Number("minimum"), reader.Number("maximum"), reader.Number("exclusiveMinimum"), reader.Number("exclusiveMaximum"));
        return rules is { Least: null, Most: null, Above: null, Below: null } ? null : rules;
    }

    internal void ReportKeyword(string keyword, string message)
    {
        _path.Push(keyword);
        Report(ContractCodes.WrongKeyword, message);
        _path.Pop();
    }

    private void Report(DiagnosticCode code, string message, string? hint = null) =>
        _problems.Add(new Diagnostic(Severity.Error, code.Code, new Place { File = _file, DataPath = _path.ToString() }, message) { Hint = hint });
}
