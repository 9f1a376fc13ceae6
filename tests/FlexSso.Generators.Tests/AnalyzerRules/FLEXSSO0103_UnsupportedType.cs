using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0103_UnsupportedType
{
    private const string Id = RuleIds.UnsupportedType;

    [TestCase("$ partial struct [|AcmeFlex|] { }", "a struct can exist without a role; make it a class or a record class")]
    [TestCase("$ readonly partial struct [|AcmeFlex|] { }", "a struct can exist without a role; make it a class or a record class")]
    [TestCase("$ ref partial struct [|AcmeFlex|] { }", "a struct can exist without a role; make it a class or a record class")]
    [TestCase("$ partial record struct [|AcmeFlex|];", "a record struct can exist without a role; make it a class or a record class")]
    [TestCase("$ static partial class [|AcmeFlex|] { }", "it is static, but an instance is the payload of one user; remove 'static'")]
    [TestCase("$ file partial class [|AcmeFlex|] { }", "it is local to its file, so no other file can add to it; remove 'file'")]
    [TestCase("$ partial class [|AcmeFlex|]<T> { }", "it is generic; remove the type parameters")]
    [TestCase("$ partial class [|Roles|] { }", "its name is the name of a member that is generated; rename it")]
    public void A_kind_of_type_that_no_file_can_complete(string declaration, string reason) =>
        Expect.Error(
            Id,
            Sources.Whole(declaration),
            Message(declaration.Contains("Roles", StringComparison.Ordinal) ? "Roles" : "AcmeFlex", reason)
        );

    [TestCase("partial class Outer<T> { $ partial class [|AcmeFlex|] { } }")]
    [TestCase("partial class Outer<T> { partial class Between { $ partial class [|AcmeFlex|] { } } }")]
    public void A_class_in_a_generic_type(string declaration) =>
        Expect.Error(Id, Sources.Whole(declaration), Message("its containing type 'Outer' is generic; move it out of the generic type"));

    [Test]
    public void A_class_in_a_type_that_is_local_to_its_file() =>
        Expect.Error(
            Id,
            Sources.Whole("file partial class Outer { $ partial class [|AcmeFlex|] { } }"),
            Message("its containing type 'Outer' is local to its file; remove 'file'")
        );

    [TestCase("$ partial class AcmeFlex { public [|AcmeFlex|]() { } }")]
    [TestCase("$ partial class AcmeFlex { private [|AcmeFlex|](string name) { } }")]
    [TestCase("$ partial class AcmeFlex { public [|AcmeFlex|](FlexRole role, params FlexRole[] moreRoles) { } }")]
    [TestCase("$ partial class [|AcmeFlex|](string name) { public string Name => name; }")]
    [TestCase("$ partial record [|AcmeFlex|](string Name);")]
    [TestCase("$ partial record AcmeFlex { protected [|AcmeFlex|](AcmeFlex original) { } }")]
    public void A_constructor_could_leave_out_the_role(string declaration) =>
        Expect.Error(
            Id,
            Sources.Whole(declaration),
            Message(
                "it declares a constructor, and a payload must not exist without a role; remove the constructor and set the other members with an object initializer"
            )
        );

    [TestCase("class Base { public Base(int x) { } } $ partial class [|AcmeFlex|] : Base { }")]
    [TestCase("class Base { private Base() { } } $ partial class [|AcmeFlex|] : Base { }")]
    [TestCase("class Base(int x) { public int X => x; } $ partial class [|AcmeFlex|] : Base { }")]
    public void A_base_class_that_wants_an_argument(string declaration) =>
        // CS1729, CS7036 or CS0122: without our constructor the compiler looks for the base's in vain too.
        Expect.Error(
            Id,
            Sources.Whole(declaration),
            Message("its base class 'Base' has no constructor that can be called without arguments; add one, or remove the base class"),
            compiles: false
        );

    [TestCase("class Base { public Base(int x = 1) { } }")]
    [TestCase("class Base { public Base(params int[] x) { } }")]
    [TestCase("class Base { protected Base() { } }")]
    [TestCase("class Base { internal Base() { } }")]
    [TestCase("class Base { private protected Base() { } }")]
    [TestCase("abstract class Base<T> { protected T Value { get; set; } }")]
    public void A_base_class_with_a_constructor_without_arguments_is_supported(string declaration) =>
        Expect.Nothing(
            Sources.Whole(
                declaration
                    + "\n$ partial class AcmeFlex : "
                    + (declaration.Contains("<T>", StringComparison.Ordinal) ? "Base<int>" : "Base")
                    + " { }"
            )
        );

    [Test]
    public void A_base_class_may_hide_its_constructor_from_all_but_its_nested_types() =>
        Expect.Nothing(Sources.Whole("partial class Base { private Base() { } $ partial class AcmeFlex : Base { } }"));

    [Test]
    public void A_base_class_in_another_assembly_may_have_a_constructor_that_is_out_of_reach() =>
        Expect.Error(Id, Sources.Whole("$ partial class [|AcmeFlex|] : System.Linq.Expressions.BinaryExpression { }"), compiles: false);

    [Test]
    public void A_base_class_that_is_a_configuration_itself()
    {
        string source = Sources.Whole("$ partial class Base { } $ partial class [|AcmeFlex|] : Base { }");
        Expect.Error(
            Id,
            source,
            Message("its base class 'Base' is a configuration itself; derive from another class, or from none"),
            otherFiles: 1
        );
    }

    [Test]
    public void A_base_class_far_up_that_is_a_configuration() =>
        Expect.Error(
            Id,
            Sources.Whole(
                "$ partial class Base { } class Between : Base { public Between() : base(FlexRole.Agent) { } } $ partial class [|AcmeFlex|] : Between { }"
            ),
            Message("its base class 'Base' is a configuration itself; derive from another class, or from none"),
            // What derives from a configuration by way of a class of its own inherits a constructor that is not there yet.
            compiles: false,
            otherFiles: 1
        );

    [Test]
    public void An_abstract_member_of_a_base_class_that_a_generated_one_cannot_implement() =>
        Expect.Error(
            Id,
            Sources.Whole("abstract class Base { public abstract void WithRoles(); } $ abstract partial class [|AcmeFlex|] : Base { }"),
            Message(
                "its base class 'Base' has an abstract member 'WithRoles', which is the name of a member that is generated; rename that member"
            )
        );

    [Test]
    public void A_member_of_a_base_class_may_have_a_generated_name() =>
        Expect.Nothing(
            Sources.Whole(
                "abstract class Base { public abstract string Users { get; } } class Mid : Base { public override string Users => \"\"; } $ partial class AcmeFlex : Mid { }"
            )
        );

    [TestCase("public string[] [|Roles|] { get; set; }")]
    [TestCase("public string [|Users|];")]
    [TestCase("public const string [|SamlAddonJson|] = \"\";")]
    [TestCase("public class [|AppMetadata|] { }")]
    [TestCase("public static int [|SamlAddon|]() => 1;")]
    [TestCase("public int [|PostLoginActionJavaScript|] => 1;")]
    [TestCase("public event System.Action [|Users|];")]
    [TestCase("public string [|WithRoles|](int indent) => \"\";")]
    [TestCase("[System.CodeDom.Compiler.GeneratedCode(\"Other\", \"1\")] public string [|Users|] => \"\";")]
    public void A_member_with_the_name_of_a_generated_one(string member)
    {
        string name = member[(member.IndexOf("[|", StringComparison.Ordinal) + 2)..member.IndexOf("|]", StringComparison.Ordinal)];
        Expect.Error(Id, Sources.Members(member), Message($"its member '{name}' has the name of a member that is generated; rename it"));
    }

    [TestCase("public string roles;")]
    [TestCase("static AcmeFlex() { }")]
    [TestCase("public static readonly int X = 1;")]
    [TestCase("public string ToUserPatchJson() => \"\";")]
    [TestCase("string System.IFormattable.ToString(string format, System.IFormatProvider provider) => \"\";", "System.IFormattable")]
    public void Other_members_are_welcome(string member, string baseType = "object") =>
        Expect.Nothing(Sources.Members(member).Replace("class AcmeFlex", "class AcmeFlex : " + baseType, StringComparison.Ordinal));

    [TestCase("interface AcmeFlex { }")]
    [TestCase("partial interface AcmeFlex { }")]
    [TestCase("enum AcmeFlex { A }")]
    [TestCase("delegate void AcmeFlex();")]
    public void The_compiler_reports_what_cannot_carry_the_attribute(string declaration) =>
        Expect.CompilerErrorAlone("CS0592", Sources.Whole("$ " + declaration));

    [Test]
    public void The_part_with_the_attribute_is_underlined() =>
        Expect.Error(Id, [Sources.Whole("partial class AcmeFlex<T> { }"), Sources.Whole("$ partial class [|AcmeFlex|]<T> { }")]);

    [Test]
    public void A_generic_class_in_the_oldest_language_version() =>
        Expect.Error(Id, Sources.Whole("$ partial class [|AcmeFlex|]<T> { }"), framework: Framework.NetStandard20);

    private static string Message(string reason) => Message("AcmeFlex", reason);

    private static string Message(string name, string reason) => $"'{name}' cannot be a Flex SSO configuration: {reason}";
}
