using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using FlexSso.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The constant with the <see cref="BuildModel"/>. The MSBuild task renders from it what is of no use at run time.</summary>
internal static class ModelEmitter
{
    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        BuildModel model = new(config.Type.FullName, config.Attributes, config.Environments);
        cs.Lines(
            $"""

            // The declaration, from which the build renders the files that are no constants.
            {GeneratedCode}
            [{Library}FlexSsoModel]
            private const string {GeneratedMembers.Model} = {CSharpLiteral.Of(BuildModelJson.Write(model))};
            """
        );
    }
}
