namespace DocGen.Jobs.Production;

/// <summary>Stops the start with a line that names the wrong setting and what it may be.</summary>
internal static class Allowed
{
    public static void Require(bool valid, string setting, string allowed)
    {
        if (!valid)
        {
            throw new ArgumentOutOfRangeException(setting, $"Недопустимое значение настройки {setting}; допустимо: {allowed}");
        }
    }
}
