namespace DocGen.Documents.Model;

public enum Alignment
{
    Justify,
    Left,
    Center,
    Right,
}
