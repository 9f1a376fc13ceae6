using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests;

/// <summary>What a profile may hold without costing its user the login.</summary>
public sealed class ProfileTests
{
    [TestCase("Łódź 你好 😀", "Łódź 你好 😀")]
    [TestCase("R&D <\"EMEA\"> ]]>", "R&D <\"EMEA\"> ]]>")]
    [TestCase("Ada\rLovelace", "Ada Lovelace", Description = "a carriage return breaks the signature for both service providers")]
    [TestCase("Ada\r\nLovelace\n", "Ada Lovelace")]
    [TestCase("Ada\0\u0007\u0085Lovelace", "Ada Lovelace", Description = "what XML cannot carry")]
    [TestCase("  Ada  ", "Ada")]
    [TestCase("\u0001\n", Auth0Event.Email)]
    [TestCase("   ", Auth0Event.Email)]
    [TestCase("", Auth0Event.Email)]
    [TestCase(null, Auth0Event.Email)]
    public void Name(string? name, string fullName) => Assert.That(OnWorker("name", name, "full_name"), Is.EqualTo(fullName));

    [Test]
    public void Name_that_Flex_would_not_take_is_replaced_by_the_e_mail() =>
        Assert.That(OnWorker("name", new string('n', 257), "full_name"), Is.EqualTo(Auth0Event.Email));

    [TestCase("https://acme.example/a.png?x=1&y='<>\"")]
    public void Picture_arrives(string picture) => Assert.That(OnWorker("picture", picture, "image_url"), Is.EqualTo(picture));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("https://acme.example/ä\r.png")]
    public void Picture_that_is_no_URL_is_left_out(string? picture) => Assert.That(OnWorker("picture", picture, "image_url"), Is.Null);

    // 1,500 characters, 3,000 bytes: more than Auth0 takes for one value.
    [Test]
    public void Picture_that_Auth0_would_not_take_is_left_out() =>
        Assert.That(OnWorker("picture", new string('é', 1500), "image_url"), Is.Null);

    // The addon takes the NameID from the profile, past the Action, so there is nothing to mend.
    [TestCase("ada\r@acme.example")]
    [TestCase("ada@acme.example\0")]
    public void E_mail_address_that_XML_cannot_carry_is_refused(string email) =>
        Assert.That(
            AllMistakes.Right().WithUser(user => user["email"] = email).Run().Action!.Denied,
            Does.Contain("this user has no usable e-mail address in Auth0")
        );

    private static string? OnWorker(string field, string? value, string attribute)
    {
        LoginInput login = AllMistakes.Right().WithUser(user => user[field] = value is null ? null : JsonValue.Create(value));
        return (string?)login.Run().Accepted().Worker().Worker!.Attributes[attribute];
    }
}
