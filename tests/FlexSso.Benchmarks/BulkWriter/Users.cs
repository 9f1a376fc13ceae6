using System.Runtime.CompilerServices;

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
    private static readonly FlexRole[][] Roles =
    [
        [FlexRole.Agent],
        [FlexRole.Agent, FlexRole.Supervisor],
        [FlexRole.Admin],
    ];

    public static IEnumerable<FlexImportUser> Ours(int count) =>
        Make(
            count,
            (i, flex) =>
                new FlexImportUser($"user{i}@contact-center.acme.example", flex) { Name = Names[i % Names.Length], EmailVerified = true }
        );

    public static IEnumerable<StjUser> Theirs(int count) =>
        Make(
            count,
            (i, flex) =>
                new StjUser
                {
                    Email = $"user{i}@contact-center.acme.example",
                    EmailVerified = true,
                    Name = Names[i % Names.Length],
                    AppMetadata = new StjAppMetadata
                    {
                        Flex = new StjFlex
                        {
                            Roles = [.. flex.Roles.Select(FlexRoles.ToName)],
                            Department = flex.Department,
                            Location = flex.Location,
                            Languages = flex.Languages,
                            VoiceCapacity = flex.VoiceCapacity,
                            Vip = flex.Vip,
                            Levels = flex.Levels,
                        },
                    },
                }
        );

    public static async IAsyncEnumerable<FlexImportUser> Stream(
        IEnumerable<FlexImportUser> users,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await Task.CompletedTask;
        foreach (FlexImportUser user in users)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return user;
        }
    }

    private static IEnumerable<T> Make<T>(int count, Func<int, AcmeFlex, T> make)
    {
        for (int i = 0; i < count; i++)
        {
            FlexRole[] roles = Roles[i % Roles.Length];
            AcmeFlex flex = new(roles[0], roles[1..])
            {
                Department = Departments[i % Departments.Length],
                Location = i % 5 == 0 ? null : "Berlin, Friedrichstraße 12",
                Languages = Languages[i % Languages.Length],
                VoiceCapacity = i % 7,
                Vip = i % 2 == 0,
                Levels = [i % 10, i, i * 31],
            };
            yield return make(i, flex);
        }
    }
}
