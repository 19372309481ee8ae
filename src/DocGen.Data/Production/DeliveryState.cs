namespace DocGen.Data.Production;

public enum DeliveryState
{
    Waiting,
    Delivered,

    /// <summary>Given up after the last try.</summary>
    Failed,
}
