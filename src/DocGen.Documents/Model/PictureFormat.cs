namespace DocGen.Documents.Model;

public enum PictureFormat
{
    Png,
    Jpeg,
}
