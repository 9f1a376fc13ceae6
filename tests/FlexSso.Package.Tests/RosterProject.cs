using System.Globalization;
using System.Text;

namespace FlexSso.Package.Tests;

/// <summary>A project with a class and a roster of many users, so that a build writes for a while.</summary>
internal static class RosterProject
{
    public const string Output = "bin/Debug/net10.0/flexsso";

    private const string Code = """
        using FlexSso;

        namespace Acme;

        [FlexSsoConfig(
            AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection=JQ0123456789abcdef0123456789abcdef",
            Audience = "urn:flex:JQ0123456789abcdef0123456789abcdef",
            Auth0Domain = "acme.us.auth0.com",
            ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
        [FlexUser("İlkay@acme.example", FlexRole.Admin)]
        public partial class AcmeFlex
        {
            [FlexAttribute("title")]
            public string Title { get; set; } = "IiİıÄ";

            [FlexAttribute("channel.voice.capacity")]
            public int Voice { get; set; } = 1;
        }
        """;

    /// <summary>Writes the project and its files, and restores it.</summary>
    /// <param name="consumer">The folder.</param>
    /// <param name="users">The number of users in the roster.</param>
    /// <param name="lineEnd">At the end of the lines of code and roster.</param>
    public static void Write(Consumer consumer, int users, string lineEnd = "\n")
    {
        consumer.Project(
            "Sso.csproj",
            "net10.0",
            "<UseSharedCompilation>false</UseSharedCompilation>",
            """<FlexRoster Include="agents.csv" Config="AcmeFlex" />"""
        );
        StringBuilder roster = new("email,roles,title,channel.voice.capacity\n");
        for (int i = 0; i < users; i++)
            roster.Append(CultureInfo.InvariantCulture, $"agent{i:00000}@acme.example,agent,IiİıÄ {i},{i % 10}\n");
        consumer.Write("AcmeFlex.cs", Code.Replace("\n", lineEnd, StringComparison.Ordinal));
        consumer.Write("agents.csv", roster.Replace("\n", lineEnd).ToString());
        consumer.Succeeds("restore");
    }

    /// <summary>The names and contents of all files that the build has written.</summary>
    public static string Contents(Consumer consumer) =>
        string.Concat(consumer.Files(Output).Select(file => $"== {file}\n{consumer.Read($"{Output}/{file}")}"));
}
