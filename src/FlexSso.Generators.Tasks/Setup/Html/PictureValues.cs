using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Setup.Guide;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>The names in the picture of a login: the host of Flex, the domain of Auth0 and the Action.</summary>
internal static class PictureValues
{
    // The letters of a longer name are set closer, so that it fits its box.
    private const int LettersOfBox = 20;

    public static void AddTo(TemplateValues page, ConsoleValues values)
    {
        Add("flexHost", HostOf(values.Connection.AcsUrl));
        Add("loginDomain", values.LoginDomain);
        Add("actionName", values.ActionName);
        page.Add("legend", LoginFlow.Of(values).Select(line => new TemplateValues { { "text", line.Text }, { "value", line.Value } }));

        void Add(string name, string text)
        {
            page.Add(name, text);
            page.Add(name + "IsLong", text.Length > LettersOfBox);
        }
    }

    private static string HostOf(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int end = url.IndexOf('/', start);
        return url.Substring(start, (end < 0 ? url.Length : end) - start);
    }
}
