namespace DocGen.Schools.Programmes;

public enum DeliverableKind
{
    /// <summary>Приказ, распоряжение.</summary>
    Order,

    /// <summary>Протокол.</summary>
    Protocol,

    /// <summary>Аналитическая справка, отчёт.</summary>
    AnalyticalNote,

    /// <summary>План, дорожная карта, график.</summary>
    Plan,

    /// <summary>Программа, концепция.</summary>
    Programme,

    /// <summary>Индивидуальный образовательный маршрут.</summary>
    IndividualRoute,

    /// <summary>Договор, соглашение.</summary>
    Agreement,
}
