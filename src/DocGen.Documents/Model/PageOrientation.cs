namespace DocGen.Documents.Model;

public enum PageOrientation
{
    Portrait,
    Landscape,
}
