using System.Text.Json;
using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Users;
using FlexSso.Model;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Tests.Users;

/// <summary>Where one import file ends and the next begins.</summary>
public sealed class ImportFilesTests
{
    private const int Limit = 500_000;

    private static readonly BuildModel Config = new("Acme.Flex", Sample.Array(Sample.Department), Sample.Array(Sample.Hosted));

    // A row near the beginning that becomes longer, goes, or comes; users of about 90 bytes to some that are far longer.
    [Test]
    public void A_change_near_the_beginning_leaves_nearly_all_files_behind_it_as_they_are(
        [Values("longer", "gone", "new")] string change,
        [Values(5, 300, 1500)] int length
    )
    {
        List<RosterUser> users = [.. Enumerable.Range(0, 8_000_000 / (length + 95)).Select(i => User($"agent{i}@acme.example", length))];
        string[] before = Render(users);
        switch (change)
        {
            case "longer":
                users[7] = User(users[7].Email, length + 40);
                break;
            case "gone":
                users.RemoveAt(7);
                break;
            default:
                users.Insert(7, User("new@acme.example", length));
                break;
        }

        string[] after = Render(users);
        Assert.That(before, Has.Length.InRange(16, 28), "8 MB in files of 250 KB or more, and not many more than full ones would be");
        Assert.That(after, Has.Length.EqualTo(before.Length));
        Assert.That(after.Zip(before).Count(pair => pair.First != pair.Second), Is.InRange(1, 3));
    }

    [Test]
    public void An_address_is_verified_where_declaration_or_roster_says_so()
    {
        EnvironmentUsers users = new(
            Config,
            Sample.Hosted.WithUsers(Sample.Ada with { EmailVerified = true }, Sample.User("bob@acme.example", FlexRole.Agent))
        );
        users.All.Add(new RosterUser("eve@acme.example", null, [FlexRole.Agent], [null], 1, emailVerified: true));
        List<Artifact> artifacts = [];
        ImportFiles.Render(users, artifacts);

        JsonElement[] rendered = [.. JsonDocument.Parse(artifacts.Single().Text).RootElement.EnumerateArray()];
        Assert.That(
            rendered.Select(user => user.TryGetProperty("email_verified", out JsonElement verified) ? verified.GetRawText() : "absent"),
            Is.EqualTo(["true", "absent", "true"])
        );
    }

    [Test]
    public void Every_user_is_there_once_in_order_and_every_file_is_below_the_limit([Values(0, 2_000, 200_000, 499_000)] int length)
    {
        List<RosterUser> users = [.. Enumerable.Range(0, length > 10_000 ? 9 : 4_000).Select(i => User($"agent{i}@acme.example", length))];
        string[] files = Render(users);
        Assert.That(files.Select(file => file.Length), Is.All.LessThan(Limit));
        Assert.That(
            files.SelectMany(file => JsonDocument.Parse(file).RootElement.EnumerateArray()).Select(u => u.GetProperty("email").GetString()),
            Is.EqualTo(users.Select(user => user.Email))
        );
        Assert.That(
            files.SkipLast(1).Select(file => file.Length),
            Is.All.GreaterThan(ImportFiles.Minimum).Or.All.GreaterThan(Limit - length - 200)
        );
    }

    private static string[] Render(List<RosterUser> users)
    {
        EnvironmentUsers all = new(Config, Sample.Hosted);
        all.All.AddRange(users);
        List<Artifact> artifacts = [];
        ImportFiles.Render(all, artifacts);
        return [.. artifacts.Select(artifact => artifact.Text)];
    }

    private static RosterUser User(string email, int length) =>
        new(email, null, [FlexRole.Agent], [length == 0 ? null : new string('x', length)], line: 1);
}
