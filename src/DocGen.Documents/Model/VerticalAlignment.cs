namespace DocGen.Documents.Model;

public enum VerticalAlignment
{
    Top,
    Middle,
    Bottom,
}
