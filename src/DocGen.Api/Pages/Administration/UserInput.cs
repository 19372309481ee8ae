using System.ComponentModel.DataAnnotations;
using DocGen.Api.Access;
using DocGen.Data.Accounts;

namespace DocGen.Api.Pages.Administration;

/// <summary>What is typed about an account.</summary>
public sealed class UserInput
{
    [Required(ErrorMessage = "Укажите имя для входа")]
    [StringLength(100, ErrorMessage = "Не длиннее 100 знаков")]
    public string UserName { get; set; } = "";

    [Required(ErrorMessage = "Укажите фамилию, имя и отчество")]
    [StringLength(200, ErrorMessage = "Не длиннее 200 знаков")]
    public string FullName { get; set; } = "";

    public AccountRole Role { get; set; } = AccountRole.SchoolAdministrator;

    public string? SchoolId { get; set; }

    public string? MunicipalityId { get; set; }

    public NewAccount ToAccount() => new(UserName.Trim(), FullName.Trim(), Role, string.IsNullOrEmpty(SchoolId) ? null : SchoolId, string.IsNullOrEmpty(MunicipalityId) ? null : MunicipalityId);
}
