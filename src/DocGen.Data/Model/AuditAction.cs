namespace DocGen.Data.Model;

public enum AuditAction
{
    Add,
    Change,
    Delete,
    Restore,

    /// <summary>An import was accepted: its source, digest and counts. Rows it added have no entries of their own; rows it changed do.</summary>
    Import,

    /// <summary>A document got its number.</summary>
    Register,

    /// <summary>A registered document was withdrawn; its number stays taken.</summary>
    Withdraw,

    /// <summary>A version of a kind was published or chosen.</summary>
    Publish,

    /// <summary>A file was downloaded.</summary>
    Download,

    SignIn,

    /// <summary>A wrong password, a wrong code, or an account that is locked.</summary>
    SignInRefused,

    SignOut,
}
