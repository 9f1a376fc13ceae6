using System.Globalization;
using System.Reflection;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Values;

namespace FlexSso.Generators.Tests.Docs;

/// <summary><c>docs/options.md</c> has every argument of <c>[FlexSsoConfig]</c>, with the default that it has.</summary>
public sealed class OptionPageTests
{
    private static readonly DocFile Page = DocFile.Read("options.md");

    private static readonly Dictionary<string, string[]> Rows = DocFile
        .Rows(Page.Text)
        .Where(row => row[0] != "Argument")
        .ToDictionary(row => row[0].Trim('`'), row => row);

    private static readonly Type Attribute = Assembly
        .LoadFrom(BuildFacts.Library)
        .GetType("FlexSso.FlexSsoConfigAttribute", throwOnError: true)!;

    private static readonly PropertyInfo[] Arguments = Attribute.GetProperties(
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly
    );

    [Test]
    public void Each_argument_has_a_row() => Assert.That(Rows.Keys, Is.EquivalentTo(Arguments.Select(p => p.Name)));

    [Test]
    public void A_default_on_the_page_is_the_default_of_the_attribute()
    {
        object attribute = Activator.CreateInstance(Attribute)!;
        foreach (
            PropertyInfo argument in Arguments.Where(p =>
                p.PropertyType.IsValueType && p.Name is not ("LoginPopup" or "DefaultRole" or "RequireVerifiedEmail")
            )
        )
        {
            object value = argument.GetValue(attribute)!;
            string text = value switch
            {
                bool flag => flag ? "true" : "false",
                Enum member => member.GetType().Name + "." + member,
                _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
            Assert.That(Rows[argument.Name][1], Is.EqualTo($"`{text}`"), argument.Name);
        }
        Assert.That(Rows["Connection"][1], Is.EqualTo($"`{ConnectionName.Default}`"));
        Assert.That(Rows["ApplicationName"][1], Is.EqualTo($"`{ApplicationName.Default}`"));
        Assert.That(Rows["ActionRuntime"][1], Is.EqualTo($"`{ActionRuntime.Default}`"));
    }
}
