using System.Text;
using System.Text.Json;
using CsCheck;
using FlexSso.Tests.Payload;

namespace FlexSso.Tests.Import;

public sealed class BulkImportTests
{
    [Test]
    public void A_user_is_written_with_all_its_values()
    {
        AcmeFlex payload = AcmeFlex
            .ParseAppMetadata("""{"crm":{"id":1},"flex":{"roles":["agent","supervisor"],"shift":"late"}}""")
            .GetPayload();
        FlexImportUser[] users =
        [
            new("ada@acme.example", payload)
            {
                Name = "Ada \"L\"",
                EmailVerified = true,
                UserId = "4711",
            },
            ImportFiles.User(2),
        ];

        string file = ImportFiles.Read(FlexBulkImport.Write(users).Single());

        JsonElement[] written = ImportFiles.Users(file);
        Assert.That(
            written[0].EnumerateObject().Select(p => p.Name),
            Is.EqualTo(new[] { "email", "email_verified", "name", "user_id", "app_metadata" })
        );
        Assert.That(written[0].GetProperty("name").GetString(), Is.EqualTo("Ada \"L\""));
        Assert.That(
            AcmeFlex.ParseUser(written[0].GetRawText()).GetPayload().ToAppMetadataJson(),
            Is.EqualTo(payload.ToAppMetadataJson()),
            "an import does not merge, so what was beside flex goes along"
        );
        Assert.That(written[1].EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "email", "app_metadata" }));
        Assert.That(file.Split('\n'), Has.Length.EqualTo(5), "[, a line a user, ], and the end of the last line");
    }

    [Test]
    public void Files_are_full_but_below_the_limit_and_contain_every_user() =>
        Gen.Select(Generate.Payload.Array[0, 30], Gen.Int[900, 4000])
            .Sample(
                (payloads, limit) =>
                {
                    FlexImportUser[] users = [.. payloads.Select((p, i) => new FlexImportUser($"user{i}@acme.example", p))];
                    List<FlexImportUser> refused = [];
                    FlexBulkImportOptions options = new() { MaxFileBytes = limit, OnRefused = e => refused.Add(e.User) };

                    string[] files = [.. FlexBulkImport.Write(users, options).Select(ImportFiles.Read)];

                    string[] lines = [.. files.SelectMany(Lines)];
                    Assert.That(
                        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("email").GetString()),
                        Is.EqualTo(users.Except(refused).Select(user => user.Email))
                    );
                    foreach (string file in files)
                        Assert.That(Encoding.UTF8.GetByteCount(file), Is.LessThan(limit));
                    for (int i = 1; i < files.Length; i++)
                        Assert.That(
                            Encoding.UTF8.GetByteCount(files[i - 1]) + Encoding.UTF8.GetByteCount(Lines(files[i])[0]) + 2,
                            Is.GreaterThanOrEqualTo(limit),
                            "the first user of a file would not have fitted in the one before"
                        );
                    foreach (FlexImportUser user in refused)
                        Assert.That(Encoding.UTF8.GetByteCount(Alone(user)), Is.GreaterThanOrEqualTo(limit));
                },
                iter: 300
            );

    [TestCase(0)]
    [TestCase(1)]
    public void A_file_does_not_reach_the_limit(int spare)
    {
        FlexImportUser[] users = [ImportFiles.User(1), ImportFiles.User(2)];
        int both = Encoding.UTF8.GetByteCount(ImportFiles.Read(FlexBulkImport.Write(users).Single()));

        Assert.That(
            FlexBulkImport.Write(users, new FlexBulkImportOptions { MaxFileBytes = both + spare }).Select(ImportFiles.Read).Count(),
            Is.EqualTo(2 - spare)
        );
    }

    [Test]
    public void By_default_a_file_is_below_500000_bytes()
    {
        string[] files = [.. FlexBulkImport.Write(Enumerable.Range(0, 5000).Select(i => ImportFiles.User(i))).Select(ImportFiles.Read)];

        Assert.That(files, Has.Length.GreaterThan(1));
        Assert.That(Encoding.UTF8.GetByteCount(files[0]), Is.InRange(499_000, 499_999));
        Assert.That(files.Sum(file => ImportFiles.Users(file).Length), Is.EqualTo(5000));
    }

    [Test]
    public void Without_users_there_is_no_file() => Assert.That(FlexBulkImport.Write([]), Is.Empty);

    [Test]
    public void A_refused_user_is_named_and_the_others_are_written_with_OnRefused()
    {
        FlexImportUser tooLarge = ImportFiles.User(2, new string('x', 1500));
        // FLEXSSO0407 refuses the element as a constant.
        string[] languages = "en,de en".Split(' ');
        FlexImportUser comma = new("user3@acme.example", new AcmeFlex(FlexRole.Agent) { Languages = languages });
        FlexImportUser[] users = [ImportFiles.User(1), tooLarge, comma, ImportFiles.User(4)];

        FlexImportException thrown = Assert.Throws<FlexImportException>(() =>
            _ = FlexBulkImport.Write(users, new FlexBulkImportOptions { MaxFileBytes = 2000 }).Count()
        );
        List<string> refused = [];
        FlexBulkImportOptions options = new() { MaxFileBytes = 2000, OnRefused = e => refused.Add(e.Message) };
        JsonElement[] written = ImportFiles.Users(ImportFiles.Read(FlexBulkImport.Write(users, options).Single()));

        Assert.That(thrown.User, Is.SameAs(tooLarge));
        Assert.That(refused[0], Is.EqualTo(thrown.Message).And.Contains("'user2@acme.example'").And.Contains("2000 bytes"));
        Assert.That(refused[1], Does.Contain("'user3@acme.example'").And.Contain("'en,de'"));
        Assert.That(
            written.Select(user => user.GetProperty("email").GetString()),
            Is.EqualTo(new[] { "user1@acme.example", "user4@acme.example" })
        );
    }

    // With upsert, Auth0 replaces the whole app_metadata of a user who exists.
    [Test]
    public void For_an_upsert_a_user_is_refused_whose_app_metadata_was_not_read()
    {
        AcmeFlex read = AcmeFlex.ParseUser("""{"app_metadata":{"crm":1}}""", FlexRole.Agent).GetPayload();
        AcmeFlex readEmpty = AcmeFlex.ParseUser("""{"app_metadata":null}""", FlexRole.Agent).GetPayload();
        FlexImportUser[] kept =
        [
            new("a@acme.example", read),
            new("b@acme.example", readEmpty.WithRoles(FlexRole.Admin)),
            new("c@acme.example", read with { Department = "Billing" }),
            new("d@acme.example", AcmeFlex.ParseAppMetadata("{}", FlexRole.Agent).GetPayload()),
            new("e@acme.example", new AcmeFlex(FlexRole.Agent)) { ReplacesAppMetadata = true },
        ];
        FlexImportUser[] lossy =
        [
            new("x@acme.example", new AcmeFlex(FlexRole.Agent)),
            new("y@acme.example", new AcmeFlex(FlexRole.Agent) { Department = "Sales" }.WithRoles(FlexRole.Admin)),
        ];
        List<FlexImportException> refused = [];
        FlexBulkImportOptions options = new() { Upsert = true, OnRefused = refused.Add };

        string file = ImportFiles.Read(FlexBulkImport.Write(kept.Concat(lossy), options).Single());

        Assert.That(ImportFiles.Users(file).Select(u => u.GetProperty("email").GetString()), Is.EqualTo(kept.Select(u => u.Email)));
        Assert.That(refused.Select(e => e.User), Is.EqualTo(lossy));
        Assert.That(refused.Select(e => e.Message), Has.All.Contain("ParseUser").And.All.Contain("ReplacesAppMetadata"));
        Assert.That(
            () => FlexBulkImport.Write(lossy, new FlexBulkImportOptions { Upsert = true }).Count(),
            Throws.TypeOf<FlexImportException>()
        );
        Assert.That(FlexBulkImport.Write(lossy).Count(), Is.EqualTo(1), "an import without upsert changes no user who exists");
    }

    [Test]
    public void A_payload_that_was_read_equals_one_that_was_not() =>
        Assert.That(
            AcmeFlex.ParseAppMetadata("{}", FlexRole.Agent).GetPayload().OtherAppMetadata,
            Is.EqualTo(new AcmeFlex(FlexRole.Agent).OtherAppMetadata)
        );

    [Test]
    public void A_disposed_file_cannot_be_read()
    {
        Stream file = FlexBulkImport.Write([ImportFiles.User(1)]).Single();
        file.Dispose();
        file.Dispose();

        Assert.That(() => file.ReadByte(), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => ((MemoryStream)file).ToArray(), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => ((MemoryStream)file).WriteTo(Stream.Null), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void A_file_can_be_read_twice_but_not_written_to()
    {
        using Stream file = FlexBulkImport.Write([ImportFiles.User(1)]).Single();
        using StreamReader reader = new(file, leaveOpen: true);
        string first = reader.ReadToEnd();
        file.Position = 0;

        Assert.That(reader.ReadToEnd(), Is.EqualTo(first));
        Assert.That(file.CanWrite, Is.False);
    }

    [TestCase("", null)]
    [TestCase("ada", null)]
    [TestCase("@acme.example", null)]
    [TestCase("ada@", null)]
    [TestCase("ada @acme.example", null)]
    [TestCase("ada@acme.example\n", null)]
    [TestCase("ada@bob@acme.example", null)]
    [TestCase("ada@acme..example", null)]
    [TestCase("Ada <ada@acme.example>", null)]
    [TestCase("ada@acme.example,bob@acme.example", null)]
    [TestCase("ada\u200b@acme.example", null)]
    [TestCase("a.name.that.is.longer.than.the.64.characters.of.a.worker@acme.test", null)]
    [TestCase("ada@acme.example", "auth0|1")]
    [TestCase("ada@acme.example", "")]
    public void A_user_that_Auth0_or_Flex_would_refuse_cannot_be_created(string email, string? userId) =>
        Assert.That(
            () => new FlexImportUser(email, new AcmeFlex(FlexRole.Agent)) { UserId = userId },
            Throws.ArgumentException.With.Message.StartsWith(userId is null ? "The e-mail " : "The user ID '" + userId + "' must not")
        );

    [Test]
    public void An_email_contains_no_lone_surrogate_and_no_emoji()
    {
        foreach (string half in new[] { "\ud83d", "\ude00", "\ude00\ud83d" })
            Assert.That(
                () => new FlexImportUser($"ada{half}@acme.example", new AcmeFlex(FlexRole.Agent)),
                Throws.ArgumentException.With.Message.StartsWith("The e-mail 'ada\\u").And.Message.Contains("is not an e-mail address")
            );
        Assert.That(() => new FlexImportUser("ada😀@acme.example", new AcmeFlex(FlexRole.Agent)), Throws.ArgumentException);
        Assert.That(new FlexImportUser("adé@acme.example", new AcmeFlex(FlexRole.Agent)).Email, Does.Contain("é"));
    }

    [Test]
    public void Null_and_a_limit_of_zero_are_refused()
    {
        Assert.That(() => new FlexImportUser(null!, new AcmeFlex(FlexRole.Agent)), Throws.ArgumentNullException);
        Assert.That(() => new FlexImportUser("ada@acme.example", null!), Throws.ArgumentNullException);
        Assert.That(() => FlexBulkImport.Write(null!), Throws.ArgumentNullException);
        Assert.That(() => FlexBulkImport.Write([null!]).Count(), Throws.ArgumentException.With.Message.Contains("contains null"));
        Assert.That(
            () => new FlexBulkImportOptions { MaxFileBytes = 0 },
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("positive number of bytes")
        );
    }

    private static string[] Lines(string file) => [.. file.Split('\n')[1..^2].Select(line => line.TrimEnd(','))];

    private static string Alone(FlexImportUser user) =>
        ImportFiles.Read(FlexBulkImport.Write([user], new FlexBulkImportOptions { MaxFileBytes = int.MaxValue }).Single());
}
