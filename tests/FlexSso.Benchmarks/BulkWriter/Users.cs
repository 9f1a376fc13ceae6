namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>The users, in the form that each side takes. Some names are not ASCII.</summary>
internal static class Users
{
    private static readonly string[] Names = ["Ada Lovelace", "Bob Smith", "Zoë Müller", "Carol O'Hara", "Søren Kierkegaard", "Dan Brown"];
    private static readonly string[] Departments = ["Sales", "Customer Support EMEA", "Billing & Collections", "Back office"];
    private static readonly string[][] Languages =
    [
        ["en"],
        ["en", "de"],
        ["fr", "en", "es"],
        [],
    ];

    public static FlexImportUser[] Ours(int count) =>
        [.. Enumerable.Range(0, count).Select(static n => new FlexImportUser(Email(n), Flex(n)) { Name = Name(n), EmailVerified = true })];

    public static StjUser[] Theirs(int count) =>
        [.. Enumerable.Range(0, count).Select(static n => new StjUser(Email(n), true, Name(n), new StjAppMetadata(Stj(Flex(n)))))];

    private static string Email(int n) => $"user{n}@contact-center.acme.example";

    private static string Name(int n) => Names[n % Names.Length];

    private static AcmeFlex Flex(int n) =>
        new(n % 3 == 0 ? FlexRole.Admin : FlexRole.Agent, n % 3 == 1 ? [FlexRole.Supervisor] : [])
        {
            Department = Departments[n % Departments.Length],
            Location = n % 5 == 0 ? null : "Berlin, Friedrichstraße 12",
            Languages = Languages[n % Languages.Length],
            VoiceCapacity = n % 7,
            Vip = n % 2 == 0,
            Levels = [n % 10, n, n * 31],
        };

    private static StjFlex Stj(AcmeFlex flex) =>
        new(
            [.. flex.Roles.Select(FlexRoles.ToName)],
            flex.Department,
            flex.Location,
            flex.Languages,
            flex.VoiceCapacity,
            flex.Vip,
            flex.Levels
        );
}
