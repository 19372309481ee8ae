namespace DocGen.Schools.Registry;

public enum Gender
{
    Male,
    Female,
}
