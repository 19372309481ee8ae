namespace DocGen.Templates.Diagnostics;

/// <summary>Says in Russian why a file or folder could not be read or written.</summary>
public static class FileReasons
{
    // Linux puts errno, Windows 0x8007 and the code of the system.
    private const int NoSpaceLinux = 28;
    private const int NoSpaceWindows = unchecked((int)0x80070070);
    private const int ReadOnlyLinux = 30;
    private const int ReadOnlyWindows = unchecked((int)0x80070013);
    private const int ExistsLinux = 17;
    private const int ExistsWindows = unchecked((int)0x80070050);
    private const int AlreadyExistsWindows = unchecked((int)0x800700B7);
    private const int LongNameLinux = 36;
    private const int SharingWindows = unchecked((int)0x80070020);
    private const int LockedLinux = 11;

    /// <summary>The reason; the system's own words where it is a rare one.</summary>
    public static string Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            UnauthorizedAccessException => "нет прав, или на этом месте папка, а не файл",
            PathTooLongException => "слишком длинный путь",
            FileNotFoundException or DirectoryNotFoundException => "такой папки нет, и создать её нельзя",
            NotSupportedException => "так файл назвать нельзя",
            IOException => Of(exception.HResult) ?? exception.Message,
            _ => exception.Message,
        };
    }

    private static string? Of(int code) => code switch
    {
        NoSpaceLinux or NoSpaceWindows => "на диске нет места",
        ReadOnlyLinux or ReadOnlyWindows => "диск только для чтения",
        ExistsLinux or ExistsWindows or AlreadyExistsWindows => "на месте папки стоит файл",
        LongNameLinux => "слишком длинное название",
        SharingWindows or LockedLinux => "файл занят другой программой; закройте его",
        _ => null,
    };
}
