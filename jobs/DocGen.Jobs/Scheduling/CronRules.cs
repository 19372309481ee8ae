using Quartz;

namespace DocGen.Jobs.Scheduling;

/// <summary>Rules of recurrence as Quartz reads them: seconds, minutes, hours, day, month, day of the week.</summary>
public static class CronRules
{
    public static bool IsValid(string rule)
    {
        try
        {
            _ = new CronExpression(rule);
            return true;
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            return false;
        }
    }
}
