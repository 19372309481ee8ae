using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Outline;

/// <summary>Walks a programme once and fills its outline.</summary>
internal sealed class OutlineReader(ProgrammeOutline outline, string root)
{
    public void Read(Programme programme)
    {
        var top = new Position(root, null, InPassport: false);
        Text($"{root}.title", programme.Title, TextRole.Title);
        ReadOwnParts(programme, top);
        ReadBlocks(programme.Content, $"{root}.content", top);
    }

    private void ReadOwnParts(Programme programme, Position top)
    {
        if (programme.Passport is { } passport)
        {
            ReadPassport(passport, $"{root}.passport");
        }

        if (programme.Goal is { } goal)
        {
            Text($"{root}.goal", goal, TextRole.PassportText);
            outline.Goals.Add(new(goal, $"{root}.goal") { Role = BlockRole.Goal });
        }

        Each(programme.Tasks, $"{root}.tasks", (task, path) => Text($"{path}.text", task.Text, TextRole.ListItem));
        Each(programme.Stages, $"{root}.stages", (stage, path) => ReadStage(stage, path, top));
        Each(programme.Indicators, $"{root}.indicators", (indicator, path) => ReadIndicator(indicator, path, top));
        Each(programme.Problems, $"{root}.problems", (problem, path) => Text($"{path}.text", problem.Text, TextRole.ListItem));
        Each(programme.Risks, $"{root}.risks", ReadRisk);
        if (programme.Roadmap is { } roadmap)
        {
            ReadRoadmap(roadmap, $"{root}.roadmap", top);
        }
    }

    private void ReadRisk(Risk risk, string path)
    {
        Text($"{path}.name", risk.Name, TextRole.Cell);
        Text($"{path}.direction", risk.Direction, TextRole.Cell);
        Each(risk.Measures, $"{path}.measures", (measure, at) => Text(at, measure, TextRole.Cell));
        Each(risk.ExpectedResults, $"{path}.expected_results", (result, at) => Text(at, result, TextRole.Cell));
    }

    private void ReadBlocks(IReadOnlyList<Block> blocks, string path, Position position)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var last = i + 1 == blocks.Count || blocks[i + 1] is Section or Subheading;
            ReadBlock(blocks[i], $"{path}[{i}]", position, last);
        }
    }

    private void ReadBlock(Block block, string path, Position position, bool last)
    {
        switch (block)
        {
            case Section section:
                ReadSection(section, path, position);
                break;
            case Paragraph paragraph:
                ReadParagraph(paragraph, path, position, last);
                break;
            case Subheading subheading:
                Text($"{path}.text", subheading.Text, TextRole.Heading);
                break;
            case ItemList list:
                ReadList(list, path, position);
                break;
            case Passport passport:
                ReadPassport(passport, path);
                break;
            case StageList stages:
                Each(stages.Items, $"{path}.items", (stage, at) => ReadStage(stage, at, position));
                break;
            case ProblemMatrix matrix:
                Each(matrix.Areas, $"{path}.areas", ReadArea);
                break;
            default:
                ReadTable(block, path, position);
                break;
        }
    }

    private void ReadTable(Block block, string path, Position position)
    {
        switch (block)
        {
            case IndicatorTable table:
                outline.IndicatorTables.Add(position.Place(table, path));
                Each(table.Columns, $"{path}.columns", (column, at) => Text($"{at}.label", column.Label, TextRole.Label));
                Each(table.Items, $"{path}.items", (indicator, at) => ReadIndicator(indicator, at, position));
                break;
            case ExamTable table:
                outline.ExamTables.Add(position.Place(table, path));
                Each(table.Columns, $"{path}.columns", (label, at) => Text(at, label, TextRole.Label));
                Each(table.Rows, $"{path}.rows", (row, at) => Each(row.Cells, $"{at}.cells", (cell, c) => Text(c, cell, TextRole.Cell)));
                break;
            case Roadmap roadmap:
                ReadRoadmap(roadmap, path, position);
                break;
            case RelatedDocument document:
                Text($"{path}.text", document.Text, TextRole.Cell);
                outline.RelatedDocuments.Add(position.Place(document, path));
                break;
            case EvaluationForms forms:
                ReadForms(forms, path, position);
                break;
        }
    }

    private void ReadSection(Section section, string path, Position position)
    {
        Text($"{path}.title", section.Title, TextRole.Heading);
        outline.Sections.Add(position.Place(section, path));
        ReadBlocks(section.Blocks, $"{path}.blocks", new(path, section.Role ?? RoleWords.Of(section.Title) ?? position.Role, position.InPassport));
    }

    private void ReadParagraph(Paragraph paragraph, string path, Position position, bool last)
    {
        var role = position.InPassport ? TextRole.PassportText : TextRole.Paragraph;
        outline.Texts.Add(new($"{path}.text", paragraph.Text, role) { Last = last });
        var placed = position.Place(paragraph, path);
        if (placed.Role == BlockRole.Goal)
        {
            outline.Goals.Add(new(paragraph.Text, $"{path}.text") { InPassport = position.InPassport, Role = BlockRole.Goal });
        }

        if (placed.Role == BlockRole.LowResultDefinition)
        {
            outline.Definitions.Add(placed);
        }
    }

    private void ReadList(ItemList list, string path, Position position)
    {
        Text($"{path}.lead", list.Lead, TextRole.Lead, last: list.Items.Count == 0);
        outline.Lists.Add(position.Place(list, path));
        ReadEntries(list.Items, $"{path}.items");
    }

    private void ReadEntries(IReadOnlyList<ListEntry> entries, string path) => Each(entries, path, (entry, at) =>
    {
        Text($"{at}.text", entry.Text, TextRole.ListItem, last: entry.Items.Count == 0);
        ReadEntries(entry.Items, $"{at}.items");
    });

    private void ReadPassport(Passport passport, string path) => Each(passport.Rows, $"{path}.rows", (row, at) =>
    {
        Text($"{at}.label", row.Label, TextRole.Label);
        outline.PassportRows.Add(new(row, at) { InPassport = true, SectionPath = path });
        ReadBlocks(row.Blocks, $"{at}.blocks", new(at, row.Key, InPassport: true));
    });

    private void ReadStage(Stage stage, string path, Position position)
    {
        Text($"{path}.title", stage.Title, TextRole.Heading);
        Text($"{path}.text", stage.Text, TextRole.Cell);
        outline.Stages.Add(position.Place(stage, path));
        ReadBlocks(stage.Blocks, $"{path}.blocks", position with { SectionPath = path, Role = null });
    }

    private void ReadIndicator(Indicator indicator, string path, Position position)
    {
        Text($"{path}.name", indicator.Name, TextRole.Cell);
        Text($"{path}.source", indicator.Source, TextRole.Cell);
        outline.Indicators.Add(position.Place(indicator, path));
    }

    private void ReadArea(ProblemArea area, string path)
    {
        Text($"{path}.title", area.Title, TextRole.Label);
        ReadEntries(area.Problems, $"{path}.problems");
        Each(area.Areas, $"{path}.areas", ReadArea);
    }

    private void ReadForms(EvaluationForms forms, string path, Position position)
    {
        Text($"{path}.lead", forms.Lead, TextRole.Lead, last: forms.Items.Count == 0);
        outline.EvaluationForms.Add(position.Place(forms, path));
        Each(forms.Items, $"{path}.items", (form, at) =>
        {
            Text($"{at}.title", form.Title, TextRole.Heading);
            ReadBlocks(form.Blocks, $"{at}.blocks", position with { SectionPath = at, Role = null });
        });
    }

    private void ReadRoadmap(Roadmap roadmap, string path, Position position)
    {
        outline.Roadmaps.Add(position.Place(roadmap, path));
        Each(roadmap.Columns, $"{path}.columns", (column, at) => Text($"{at}.label", column.Label, TextRole.Label));
        Each(roadmap.Groups, $"{path}.groups", (group, at) =>
        {
            Text($"{at}.title", group.Title, TextRole.Label);
            Each(group.Items, $"{at}.items", ReadRow);
        });
    }

    private void ReadRow(RoadmapRow row, string path)
    {
        Text($"{path}.event", row.Event, TextRole.Cell);
        Text($"{path}.deadline.text", row.Deadline?.Text, TextRole.Cell);
        Text($"{path}.responsible.text", row.Responsible?.Text, TextRole.Cell);
        Text($"{path}.expected_result", row.ExpectedResult, TextRole.Cell);
        foreach (var (key, cell) in row.Cells)
        {
            Text($"{path}.cells.{key}", cell, TextRole.Cell);
        }

        Each(row.Items, $"{path}.items", ReadRow);
    }

    private void Text(string path, string? text, TextRole role, bool last = false)
    {
        if (!string.IsNullOrEmpty(text))
        {
            outline.Texts.Add(new(path, text, role) { Last = last });
        }
    }

    private static void Each<T>(IReadOnlyList<T> items, string path, Action<T, string> read)
    {
        for (var i = 0; i < items.Count; i++)
        {
            read(items[i], $"{path}[{i}]");
        }
    }

    private sealed record Position(string SectionPath, string? Role, bool InPassport)
    {
        public Placed<T> Place<T>(T block, string path) =>
            new(block, path) { InPassport = InPassport, Role = (block as Block)?.Role ?? Role, SectionPath = SectionPath };
    }
}
