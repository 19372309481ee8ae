using System.Text;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Tests.Contracts;

public sealed class JsonDataFileTests
{
    [Theory]
    [InlineData("{\n  \"школа\": 1\n  \"год\": 2\n}", "d.json(3,3): ошибка DG1201: Нет запятой перед этим местом; поставьте запятую между полями\n      \"год\": 2\n      ^\n")]
    [InlineData("[1, 2,]", "d.json(1,7): ошибка DG1201: Лишняя запятая перед закрывающей скобкой; удалите её\n    [1, 2,]\n          ^\n")]
    [InlineData("{ \"a\": 1", "d.json(1,9): ошибка DG1201: JSON обрывается; проверьте, закрыты ли все скобки и кавычки\n    { \"a\": 1\n            ^\n")]
    [InlineData("{ \"a\" 1 }", "d.json(1,7): ошибка DG1201: После названия поля нет двоеточия; пишите \"поле\": значение\n    { \"a\" 1 }\n          ^\n")]
    [InlineData("", "d.json(1,1): ошибка DG1201: Файл пуст; нужен объект { }\n    \n    ^\n")]
    [InlineData("{ // x\n}", "d.json(1,3): ошибка DG1201: В JSON не бывает комментариев; удалите его\n    { // x\n      ^\n")]
    [InlineData("{ 'a': 1 }", "d.json(1,3): ошибка DG1201: Одинарная кавычка; в JSON текст пишется в двойных кавычках\n    { 'a': 1 }\n      ^\n")]
    [InlineData("{a: 1}", "d.json(1,2): ошибка DG1201: Слово «a» без кавычек; названия полей и тексты пишутся в двойных кавычках\n    {a: 1}\n     ^\n")]
    [InlineData("[True]", "d.json(1,2): ошибка DG1201: В JSON нет слова True; есть true, false и null\n    [True]\n     ^\n")]
    [InlineData("{\"a\": \"C:\\Школа\"}", "d.json(1,11): ошибка DG1201: Недопустимый знак после обратной черты; саму черту пишут дважды: \\\\\n    {\"a\": \"C:\\Школа\"}\n              ^\n")]
    [InlineData("{\"a\": [1}", "d.json(1,9): ошибка DG1201: Список закрыт фигурной скобкой; нужна ]\n    {\"a\": [1}\n            ^\n")]
    [InlineData("{}}", "d.json(1,3): ошибка DG1201: После конца данных стоит что-то ещё; в файле одно значение; проверьте лишние скобки\n    {}}\n      ^\n")]
    [InlineData("[01]", "d.json(1,3): ошибка DG1201: Число начинается с нуля; уберите ноль или запишите значение как текст, в кавычках\n    [01]\n      ^\n")]
    [InlineData("[\u001b\u202e]", "d.json(1,2): ошибка DG1201: Перевод строки или управляющий знак внутри текста; закройте кавычку или запишите перевод строки как \\n\n    [\uFFFD\uFFFD]\n     ^\n")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "d.json(1,11): ошибка DG1202: Поле «a» повторено; оставьте одно\n    { \"a\": 1, \"a\": 2 }\n              ^^^\n")]
    [InlineData("{ \"a\": { \"b\": 1 }, \"b\": 2, \"\\u0061\": 3 }", "d.json(1,28): ошибка DG1202: Поле «a» повторено; оставьте одно\n    { \"a\": { \"b\": 1 }, \"b\": 2, \"\\u0061\": 3 }\n                               ^^^\n")]
    public void Parse_BrokenJson_ShowsTheLine(string json, string expected)
    {
        var (value, problems) = JsonDataFile.Parse(Encoding.UTF8.GetBytes(json), "d.json");

        Assert.Null(value);
        Assert.Equal(expected, string.Concat(problems.Select(DiagnosticPrinter.Format)));
    }

    [Fact]
    public void Parse_NotUtf8_SaysSo()
    {
        var (_, problems) = JsonDataFile.Parse(new byte[] { (byte)'"', 0xCF, 0xF0, (byte)'"' }, "d.json");
        Assert.Equal("Файл не в кодировке UTF-8", Assert.Single(problems).Message);
    }

    [Fact]
    public void Parse_ByteOrderMark_IsLetThrough()
    {
        var (value, problems) = JsonDataFile.Parse(Encoding.UTF8.GetPreamble().Concat("5"u8.ToArray()).ToArray(), "d.json");
        Assert.Empty(problems);
        Assert.Equal(5, value!.Value.GetInt32());
    }

    [Fact]
    public void Read_MissingFile_SaysSo()
    {
        var (_, problems) = JsonDataFile.Read(Path.Combine(Path.GetTempPath(), "docgen-no-such-file.json"), "d.json");
        Assert.Equal("d.json: ошибка DG1217: Файл не найден; проверьте путь\n", DiagnosticPrinter.Format(Assert.Single(problems)));
    }
}
